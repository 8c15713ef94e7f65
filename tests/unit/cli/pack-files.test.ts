// What becomes of files that are to be one page: what is said of them, and what keeps them out.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packFiles, type FileToPack } from '../../../src/cli/pack-files'
import { policyOf, writePage } from '../../../src/edition/write-page'

const TEMPLATE = writePage({ script: '', style: '', icon: 'data:,', policy: policyOf([], '') })
const FIXTURES = new URL('../../fixtures/', import.meta.url)
const SOUND = readFileSync(new URL('v1/three-statements.json', FIXTURES), 'utf8')

type Sound = { readonly sources: readonly { readonly id: string }[] }
const sound = JSON.parse(SOUND) as Sound
const LOG = { id: 'log', label: 'A log', href: 'rows.ndjson', format: 'ndjson', source: sound.sources[0]?.id }
const SCENE = { title: 'All', view: '/', note: 'For my eyes.' }
const NOTED = JSON.stringify({ ...sound, briefs: [{ id: 'b', title: 'B', scenes: [SCENE] }] })
const RED = JSON.stringify({ ...sound, marking: 'TLP:RED' })
const LOGGED = JSON.stringify({ ...sound, logs: [LOG] })
const ROW = '{"id":"a","marking":"TLP:AMBER"}\n'

const broken = (name: string): string => readFileSync(new URL(`broken/${name}`, FIXTURES), 'utf8')
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

async function pack(texts: readonly string[], options: object = {}, log: string = ROW) {
  const files = texts.map((text, index): FileToPack => ({
    name: `in/${index}.json`,
    fileName: `${index}.json`,
    bytes: bytesOf(text),
    openLog: async () => (log === 'missing' ? log : bytesOf(log)),
  }))
  const { lines, ...packed } = await packFiles(TEMPLATE, files, { withNotes: false, now: 0, ...options })
  return { ...packed, said: lines.join('\n') }
}

describe('files to be packed', () => {
  it.each([
    ['a faulty record, which is named', [broken('unknown-speaker.json')], {}, 0, 'in/0.json: $.statements[1].speaker'],
    ['what is no JSON', [broken('trailing-comma.json')], {}, 2, 'in/0.json: not packed.'],
    ['a format to come', [broken('version-of-tomorrow.json')], {}, 2, 'in/0.json: not packed.'],
    ['one bad file among good ones', [SOUND, ''], {}, 2, 'in/1.json: not packed.'],
    [
      'a dataset above the level',
      [RED],
      { level: 'TLP:AMBER' },
      1,
      'in/0.json: $.marking (three-statements): marked TLP:RED',
    ],
    ['a dataset at the level', [RED], { level: 'TLP:RED' }, 0, 'data/0.json: SHA-256 as packed'],
    ['a dataset at its own level', [RED], {}, 0, 'data/0.json: SHA-256 as packed'],
    ['notes, which are left out', [NOTED], {}, 0, '1 note of its briefs left out'],
    ['a log with rows above the level', [LOGGED], {}, 1, "log 'log': 1 row is marked TLP:AMBER, above TLP:CLEAR"],
    ['a log within the level', [LOGGED], { level: 'TLP:AMBER' }, 0, 'data/0.json: SHA-256 as packed'],
  ])('answers to %s', async (_what, texts, options, code, line) => {
    const packed = await pack(texts, options)
    expect(packed.said).toContain(line)
    expect(packed.exitCode).toBe(code)
    expect(packed.page === undefined).toBe(code !== 0)
  })

  it('without a log that they name are packed without it, and say so', async () => {
    const packed = await pack([LOGGED], {}, 'missing')
    expect(packed.said).toContain('there is no file rows.ndjson beside the dataset')
    expect(packed.page).toContain('"logsLeftOut":["rows.ndjson"]')
  })

  it('are told apart from what they were packed from, where that had notes', async () => {
    const packed = await pack([NOTED])
    expect(packed.page).not.toContain('For my eyes.')
    const [, original] = /with them ([0-9a-f]{64})/.exec(packed.said) ?? []
    const [, kept] = /as packed ([0-9a-f]{64})/.exec(packed.said) ?? []
    expect(original).not.toBe(kept)
    expect(packed.page).toContain(`"original":"${original}"`)
  })

  it('keep their notes where that is asked for', async () => {
    expect((await pack([NOTED], { withNotes: true })).page).toContain('For my eyes.')
  })

  it('give the page its name and the minute that it was made', async () => {
    const packed = await pack([SOUND], { now: Date.UTC(2031, 4, 10, 8, 5) })
    expect(packed.fileName).toMatch(/^three-statements-[\w.-]+\.html$/)
    expect(packed.page).toContain('"made":"2031-05-10T08:05Z"')
  })

  it('that are too many are refused with their size', async () => {
    const large = JSON.stringify({ ...sound, summary: 'x'.repeat(49_000_000) })
    const packed = await pack([large])
    expect(packed.exitCode).toBe(1)
    expect(packed.said).toMatch(/49\.\d MB as they would be packed; at most 48\.0 MB/)
  })
})
