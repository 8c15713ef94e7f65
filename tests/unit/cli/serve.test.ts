import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, serve, type Serving } from '../../../src/cli/serve.mjs'

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

const PAGE = `<!doctype html><title>app</title>${'<p>'.repeat(600)}`
const FILES: Readonly<Record<string, string>> = {
  'site/index.html': PAGE,
  'site/404.html': '<!doctype html><title>not here</title>',
  'site/assets/index-abc123.js': `export const text = '${'x'.repeat(2000)}'`,
  'site/data/index.json': '{}',
  'site/icon.svg': '<svg/>',
  'site/folder/index.html': '<!doctype html><title>inner</title>',
  'secret.txt': 'outside',
}

let root = ''
let serving: Serving

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'watchfloor-serve-'))
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  serving = await serve(path.join(root, 'site'))
})

afterAll(async () => {
  await serving.close()
  await rm(root, { recursive: true })
})

/** A bare request: fetch would tidy the address up before it is sent. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: serving.port, host: '127.0.0.1', path: address, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('the static server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/index-abc123.js', 'text/javascript; charset=utf-8'],
    ['/data/index.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  ])('sends %s as %s', async (address, type) => {
    const { status, headers } = await ask(address)
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  it.each(['/timeline', '/figures/troops?asof=2022-01-28', '/data', '/data/', '/actors/someone/'])(
    'opens the app on the deep link %s',
    async (address) => {
      const { status, body } = await ask(address)
      expect([status, body.toString()]).toEqual([200, PAGE])
    },
  )

  it('opens the app of a folder on a deep link into that folder', async () => {
    expect((await ask('/folder/timeline')).body.toString()).toContain('inner')
  })

  it('answers a missing file with the page for that and status 404', async () => {
    const { status, body, headers } = await ask('/data/missing.json')
    expect([status, body.toString(), headers['cache-control']]).toEqual([404, FILES['site/404.html'], 'no-cache'])
  })

  it('lets only names with a hash in them be kept for good', async () => {
    expect((await ask('/assets/index-abc123.js')).headers['cache-control']).toContain('immutable')
    expect((await ask('/')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/data/index.json')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/assets/missing.js')).headers['cache-control']).toBe('no-cache')
  })

  it('answers 304 without a body to whoever has the file, and 200 once it has changed', async () => {
    const first = await ask('/data/index.json')
    const etag = String(first.headers.etag)
    const again = await ask('/data/index.json', { 'If-None-Match': `"other", ${etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    await writeFile(path.join(root, 'site/data/index.json'), '{"changed":true}')
    const changed = await ask('/data/index.json', { 'If-None-Match': etag })
    expect([changed.status, changed.body.toString()]).toEqual([200, '{"changed":true}'])
  })

  it('gzips text for whoever takes it, and says that it depends', async () => {
    const zipped = await ask('/', { 'Accept-Encoding': 'br, gzip' })
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(gunzipSync(zipped.body).toString()).toBe(PAGE)
    const plain = await ask('/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(PAGE)
  })

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, String(PAGE.length), 0])
  })

  it('takes no other method', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
    '//secret.txt',
  ])('never leaves its folder for %s', async (address) => {
    const { status, body } = await ask(address)
    expect(body.toString()).not.toContain('outside')
    expect([400, 404]).toContain(status)
  })

  it('runs no script but its own and lets nothing but data go elsewhere', async () => {
    const policy = (await ask('/')).headers['content-security-policy']
    expect(policy).toBe(CONTENT_SECURITY_POLICY)
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe-(inline|eval)/)
  })

  it('says so when its port is taken', async () => {
    await expect(serve(path.join(root, 'site'), { port: serving.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('a log of many megabytes', () => {
  const LINE = `${JSON.stringify({ date: '2031-05-01', kind: 'other', title: 'x'.repeat(200) })}\n`
  const whole = LINE.repeat(80_000)

  beforeAll(async () => {
    await writeFile(path.join(root, 'site/data/war.ndjson'), whole)
  })

  it('goes out whole and unpacked, with its length', async () => {
    const { status, headers, body } = await ask('/data/war.ndjson', { 'accept-encoding': 'gzip' })
    expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
      200,
      undefined,
      'application/x-ndjson; charset=utf-8',
    ])
    expect(headers['content-length']).toBe(String(whole.length))
    expect(body.equals(Buffer.from(whole))).toBe(true)
  })

  it('is not sent again to whoever has it', async () => {
    const { headers } = await ask('/data/war.ndjson', {}, 'HEAD')
    const again = await ask('/data/war.ndjson', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })
})
