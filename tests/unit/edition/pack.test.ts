// What is packed, under which address, and in which form.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/edition/base64'
import { bodyOf, packUp } from '../../../src/edition/pack'

const bytesOf = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)
const dataset = (fileName: string, logs: readonly string[] = []) => ({
  fileName,
  id: 'harbour',
  title: 'The harbour',
  revision: '1',
  asOf: '2031-05-10',
  notesLeftOut: 0,
  bytes: bytesOf(`{"of":"${fileName}"}`),
  logs: logs.map((href) => ({ href, bytes: bytesOf('{"id":"a"}\n'.repeat(1000)) })),
})

describe('packing up', () => {
  it('lists the datasets as a host does, the first one first, with the hash of their bytes', async () => {
    const { datasets, parts } = await packUp([dataset('a.json'), dataset('b.json')])
    expect(datasets.map(({ name }) => name)).toEqual(['data/a.json', 'data/b.json'])
    const catalogue = JSON.parse(parts.find(({ name }) => name === 'data/index.json')?.body ?? '') as {
      datasets: readonly { href: string; sha256: string }[]
    }
    expect(catalogue.datasets.map(({ href }) => href)).toEqual(['data/a.json', 'data/b.json'])
    // As `printf '{"of":"a.json"}' | sha256sum` has it.
    expect(catalogue.datasets[0]?.sha256).toBe('de3ddf09e3d9682a5161886c6e7bc6769592d86679297acc2355c986bbeca649')
  })

  it('gives files of one name an address each, and their logs beside them', async () => {
    const { parts } = await packUp([dataset('war.json', ['war.ndjson']), dataset('war.json', ['war.ndjson'])])
    expect(parts.map(({ name }) => name)).toEqual([
      'data/index.json',
      'data/war.json',
      'data/war.ndjson',
      'data/2/war.json',
      'data/2/war.ndjson',
    ])
  })

  it('packs a log where that makes it smaller, as a reader of logs unpacks it', async () => {
    const { parts } = await packUp([dataset('war.json', ['war.ndjson'])])
    const log = parts.find(({ name }) => name === 'data/war.ndjson')
    expect(log?.form).toBe('base64')
    expect([...(fromBase64(log?.body ?? '') ?? [])].slice(0, 2)).toEqual([0x1f, 0x8b])
  })

  it('does not take the address of the list itself', async () => {
    const { datasets } = await packUp([dataset('index.json')])
    expect(datasets[0]?.name).toBe('data/2/index.json')
  })

  it('names the logs that are not there', async () => {
    const { datasets } = await packUp([{ ...dataset('a.json'), logs: [{ href: 'gone.ndjson', bytes: undefined }] }])
    expect(datasets[0]?.logsLeftOut).toEqual(['gone.ndjson'])
  })
})

describe('bytes as base64', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes))
      }),
      { numRuns: 30 },
    )
  })

  it('are what no text can hold', () => {
    expect(bodyOf(new Uint8Array([0xff, 0xfe])).form).toBe('base64')
    expect(bodyOf(bytesOf('\uFEFFé'))).toEqual({ form: 'text', body: '\uFEFFé' })
  })

  it('that are none are said to be none', () => {
    expect(fromBase64('not base64!')).toBeUndefined()
  })
})
