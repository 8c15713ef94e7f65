import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NotedBrief } from '../../../src/domain/brief'
import type { BriefId } from '../../../src/domain/ids'
import { readBriefFile, writeBriefFile } from '../../../src/ingest/brief-file'

const MORNING: NotedBrief = {
  id: 'morning' as BriefId,
  title: 'Morning',
  scenes: [
    { title: 'All of it', view: '/', note: 'Begin slowly' },
    { title: 'Figures', view: '/figures/troops', seconds: 20 },
  ],
}
const read = (value: unknown) => readBriefFile(typeof value === 'string' ? value : JSON.stringify(value))
const file = (brief: unknown) => ({ watchfloorBrief: 1, dataset: 'harbour', brief })

describe('the file of a brief', () => {
  test('with its notes is the brief again', () => {
    // A file with the sign for what could not be decoded is taken to be of another encoding, and refused.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => value.trim() === value && !value.includes('\uFFFD'))
    const scene = fc.record(
      { title: fc.string(), view: text, note: text, seconds: fc.integer({ min: 1, max: 999 }) },
      { requiredKeys: ['title', 'view'] },
    )
    fc.assert(
      fc.property(text, fc.array(scene), (title, scenes) => {
        const again = readBriefFile(writeBriefFile('harbour', { ...MORNING, title, scenes }, true))
        expect(again).toEqual({
          ok: true,
          value: { dataset: 'harbour', marking: undefined, title, scenes, faulty: [] },
        })
      }),
    )
  })

  test.each(['TLP:AMBER+STRICT', undefined] as const)('says who may read it: %s', (marking) => {
    const text = writeBriefFile('harbour', MORNING, true, marking)
    expect(JSON.parse(text).marking).toBe(marking)
    expect(readBriefFile(text)).toMatchObject({ ok: true, value: { marking } })
  })

  test.each([
    ['a mark that there is not', 'TLP:PINK', 'TLP:PINK'],
    ['something that is no text', 7, undefined],
  ])('with %s is read all the same', (_, marking, read) => {
    const { ok, ...rest } = readBriefFile(JSON.stringify({ ...file(MORNING), marking }))
    expect([ok, rest]).toMatchObject([true, { value: { marking: read, title: 'Morning' } }])
  })

  test('without its notes holds no word of them', () => {
    expect(writeBriefFile('harbour', MORNING, false)).not.toMatch(/slowly|note/)
  })

  test.each([
    ['nothing', '', 'empty-file'],
    ['no JSON', '{"watchfloorBrief":1,', 'not-json'],
    ['a web page', '<!doctype html>', 'html-not-json'],
    ['a dataset', { formatVersion: 1, id: 'harbour' }, 'dataset'],
    ['another kind of JSON', { title: 'Morning', scenes: [] }, 'no-brief'],
    ['a list', [1], 'no-brief'],
    ['a version to come', { watchfloorBrief: 2, dataset: 'harbour', brief: MORNING }, 'newer'],
    ['no brief in it', { watchfloorBrief: 1, dataset: 'harbour' }, 'no-brief'],
    ['scenes that are no list', file({ title: 'Morning', scenes: 'all' }), 'no-brief'],
  ])('with %s is refused', (_, value, code) => {
    expect(read(value)).toMatchObject({ ok: false, error: { code } })
  })

  test('says which scenes could not be read, and gives the others', () => {
    const scenes = [{ title: 'A' }, { title: 'B', view: '/' }, 'C', { view: '/data', seconds: -3, note: 7 }]
    expect(read(file({ id: '!', title: ' ', scenes }))).toEqual({
      ok: true,
      value: {
        dataset: 'harbour',
        title: '',
        scenes: [
          { title: 'B', view: '/' },
          { title: '', view: '/data' },
        ],
        faulty: [1, 3],
      },
    })
  })
})
