// What may go into a file that is passed on, and what keeps it from going.
import { describe, expect, it } from 'vitest'
import { rowMarksAbove, toPack, withoutNotes } from '../../../src/ingest/to-pack'

const BRIEFS = [
  {
    id: 'morning',
    title: 'Morning',
    scenes: [
      { title: 'All', view: '/', note: 'Do not mention the harbour.' },
      { title: 'Figures', view: '/figures', seconds: 20 },
    ],
  },
]

const event = (id: string, more: object = {}) => ({
  id,
  date: '2031-05-01',
  kind: 'meeting',
  title: `Event ${id}`,
  citations: [{ source: 's' }],
  ...more,
})

const file = (more: object = {}): string =>
  JSON.stringify({
    formatVersion: 1,
    id: 'harbour',
    title: 'The harbour',
    summary: '',
    asOf: '2031-05-10',
    revision: '1',
    language: 'en',
    licence: 'CC0-1.0',
    actors: [],
    statements: [],
    events: [event('a')],
    sources: [
      { id: 's', title: 'A source', publisher: 'A publisher', date: '2031-05-01', url: 'https://source.example' },
    ],
    ...more,
  })

describe('notes of briefs', () => {
  it('are taken out and counted, and nothing else is', () => {
    const ready = toPack(file({ briefs: BRIEFS }))
    const packed = ready.ok ? ready.value : undefined
    expect(packed?.notesLeftOut).toBe(1)
    expect(packed?.text).not.toContain('harbour.')
    const [scene, other] = (JSON.parse(packed?.text ?? '') as { briefs: typeof BRIEFS }).briefs[0]?.scenes ?? []
    expect(scene).toEqual({ title: 'All', view: '/' })
    expect(other).toEqual({ title: 'Figures', view: '/figures', seconds: 20 })
  })

  it('stay where that is asked for, the file as it was', () => {
    const whole = file({ briefs: BRIEFS })
    expect(toPack(whole, { withNotes: true })).toMatchObject({ ok: true, value: { text: whole, notesLeftOut: 0 } })
  })

  it('that are not there leave the file as it was, to the letter', () => {
    const whole = `\uFEFF  ${file()}\r\n`
    expect(withoutNotes(whole)).toEqual({ text: whole, left: 0 })
  })

  it('are taken out of a brief that is none, too', () => {
    const broken = file({ briefs: [{ id: 7, scenes: { first: { note: 'Hidden here.' } } }] })
    expect(withoutNotes(broken).text).not.toContain('Hidden')
  })

  it('are not what a record calls so', () => {
    const whole = file({ events: [event('a', { note: 'A remark of the record.' })] })
    expect(withoutNotes(whole).text).toBe(whole)
  })
})

describe('marks', () => {
  const marked = (mark: string) => event('m', { marking: mark })

  it.each([
    ['nothing is marked', undefined, [event('a')], undefined, []],
    ['a record is for all and the dataset unmarked', undefined, [marked('TLP:CLEAR')], undefined, []],
    ['a record is above an unmarked dataset', undefined, [marked('TLP:GREEN')], undefined, ['$.events[0].marking']],
    ['a record is as high as the dataset', 'TLP:AMBER', [marked('TLP:AMBER')], undefined, []],
    ['a record is above the dataset', 'TLP:AMBER', [marked('TLP:AMBER+STRICT')], undefined, ['$.events[0].marking']],
    ['the level is named and high enough', undefined, [marked('TLP:RED')], 'TLP:RED', []],
    ['the dataset itself is above the level', 'TLP:AMBER', [event('a')], 'TLP:GREEN', ['$.marking']],
    ['the mark is no mark', 'TLP:RED', [marked('SECRET')], undefined, ['$.events[0].marking']],
  ] as const)('%s', (_what, marking, events, level, paths) => {
    const ready = toPack(file({ marking, events }), { level })
    const found = ready.ok ? [] : 'marked' in ready.error ? ready.error.marked : undefined
    expect(
      found?.map(
        ({ path }) => `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`,
      ),
    ).toEqual(paths)
  })

  it('of a record that was set aside count, for it stands in the file', () => {
    const ready = toPack(file({ events: [event('a', { date: 'not a day', marking: 'TLP:RED' })] }))
    expect(ready).toMatchObject({ ok: false, error: { code: 'marked-above', marked: [{ id: 'a', mark: 'TLP:RED' }] } })
  })

  it('of the rows of a log are counted by mark', () => {
    const log = ['{"marking":"TLP:GREEN"}', '{"marking": "TLP:RED"}', '{"marking" :"TLP:RED"}', '{}'].join('\n')
    expect([...rowMarksAbove(log, 'TLP:AMBER')]).toEqual([['TLP:RED', 2]])
  })
})

describe('what the app would refuse', () => {
  it.each([
    ['', 'empty-file'],
    ['<!doctype html>', 'html-not-json'],
    ['{"formatVersion": 2}', 'too-new'],
  ])('%j is refused for the same reason', (text, code) => {
    expect(toPack(text)).toMatchObject({ ok: false, error: { code } })
  })
})
