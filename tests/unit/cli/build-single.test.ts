// The command as an author types it: one file, or why not; and an exit code that a script can rely on.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyOf, writePage } from '../../../src/edition/write-page'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SOUND = 'tests/fixtures/v1/three-statements.json'

let folder = ''
const at = (name: string): string => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'watchfloor-single-'))
  const page = { script: '', style: '', icon: 'data:,', policy: policyOf([], '') }
  await writeFile(at('template.html'), writePage(page))
})

afterAll(async () => rm(folder, { recursive: true }))

function single(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const all = ['src/cli/build-single.mjs', ...args, '--template', at('template.html'), '--out', at('out.html')]
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` }),
    )
  })
}

describe('npm run build:single', () => {
  it('writes one file and says where, how large, and both hashes', async () => {
    const { code, output } = await single(SOUND)
    expect(code).toBe(0)
    const page = await readFile(at('out.html'))
    const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
    expect(output).toContain(
      `data/three-statements.json: SHA-256 as packed ${sha256(await readFile(path.join(ROOT, SOUND)))}`,
    )
    expect(output).toContain(`SHA-256 of the whole file ${sha256(page)}`)
    expect(output).toMatch(new RegExp(`out\\.html: \\d+ kB \\(${page.length.toLocaleString('en')} bytes\\)`))
  }, 20_000)

  it.each([
    ['a file that is not there', ['nowhere.json'], 2, 'nowhere.json: there is no such file.'],
    ['an address', ['https://host.example/a.json'], 2, 'Save the dataset as a file'],
    ['an option that it has not', [SOUND, '--fast'], 2, '--fast is no option.'],
    ['an option without its value', [SOUND, '--tlp', '--with-notes'], 2, '--tlp wants a value.'],
    ['a level that is none', [SOUND, '--tlp', 'PINK'], 2, '--tlp PINK: there is no such mark. TLP:CLEAR'],
    ['nothing', [], 2, 'Usage:'],
  ])(
    'answers to %s',
    async (_what, args, code, line) => {
      const run = await single(...args)
      expect(run.output).toContain(line)
      expect(run.code).toBe(code)
    },
    20_000,
  )

  it('writes nothing where a dataset is refused', async () => {
    await writeFile(at('out.html'), 'before')
    const run = await single('tests/fixtures/broken/empty.json')
    expect(run.code).toBe(2)
    expect(await readFile(at('out.html'), 'utf8')).toBe('before')
  }, 20_000)
})
