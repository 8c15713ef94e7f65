import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAudience, notesOf, type NotedBrief, type NotedScene } from '../../../src/domain/brief'
import type { BriefId } from '../../../src/domain/ids'
import {
  addScene,
  duplicateScene,
  insertScene,
  moveScene,
  newBriefId,
  removeScene,
  setSceneNote,
  setSceneSeconds,
  setSceneTitle,
  withNotes,
} from '../../../src/view-model/edit-brief'

const briefOf = (...titles: readonly string[]): NotedBrief => ({
  id: 'morning' as BriefId,
  title: 'Morning',
  scenes: titles.map((title) => ({ title, view: `/${title}`, note: `on ${title}` })),
})
const order = ({ scenes }: NotedBrief): string => scenes.map(({ title }) => title).join('')
const abc = briefOf('a', 'b', 'c')

describe('a running order', () => {
  test.each([
    ['the first goes down', moveScene(0, 1), 'bac'],
    ['the last goes up', moveScene(2, -1), 'acb'],
    ['the first goes no further up', moveScene(0, -1), 'abc'],
    ['the last goes no further down', moveScene(2, 1), 'abc'],
    ['what is not there does not move', moveScene(7, -1), 'abc'],
    ['one is removed', removeScene(1), 'ac'],
    ['one is put back', insertScene(1, { title: 'x', view: '/' }), 'axbc'],
    ['one is added at the end', addScene({ title: 'x', view: '/' }), 'abcx'],
    ['a copy comes after its scene', duplicateScene(0), 'aabc'],
  ])('%s', (_, edit, expected) => {
    expect(order(edit(abc))).toBe(expected)
  })

  const scene = fc.record({ title: fc.string(), view: fc.string(), note: fc.string() })
  const brief = fc.array(scene).map((scenes): NotedBrief => ({ ...abc, scenes }))
  const by = fc.constantFrom<1 | -1>(1, -1)
  const sorted = ({ scenes }: NotedBrief): readonly NotedScene[] =>
    scenes.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

  test('is only ever put in another order, each note with its scene', () => {
    fc.assert(
      fc.property(brief, fc.array(fc.tuple(fc.nat(12), by)), (begin, moves) => {
        const end = moves.reduce((state, [at, step]) => moveScene(at, step)(state), begin)
        expect(sorted(end)).toEqual(sorted(begin))
      }),
    )
  })

  test('is as it was once what was removed is put back', () => {
    fc.assert(
      fc.property(brief, fc.nat(12), (begin, at) => {
        const removed = begin.scenes[at]
        if (removed) expect(insertScene(at, removed)(removeScene(at)(begin))).toEqual(begin)
      }),
    )
  })

  test('comes back from its two halves, and only one of them holds notes', () => {
    fc.assert(
      fc.property(brief, (whole) => {
        const again = withNotes(forAudience(whole), notesOf(whole))
        expect(notesOf(again)).toEqual(notesOf(whole))
        expect(forAudience(again)).toEqual(forAudience(whole))
      }),
    )
  })
})

test('a scene changes alone', () => {
  const changed = [setSceneTitle(1, 'B'), setSceneNote(1, 'slowly'), setSceneSeconds(1, 20)].reduce(
    (state, edit) => edit(state),
    abc,
  )
  expect(changed.scenes[1]).toEqual({ title: 'B', view: '/b', note: 'slowly', seconds: 20 })
  expect(changed.scenes.toSpliced(1, 1)).toEqual(abc.scenes.toSpliced(1, 1))
  expect(setSceneSeconds(1, undefined)(changed).scenes[1]?.seconds).toBeUndefined()
})

describe('the id of a brief', () => {
  test.each([
    ['Morning brief', [], 'morning-brief'],
    ['  Größe & Stärke!  ', [], 'gro-e-starke'],
    ['Утро', [], 'brief'],
    ['', ['brief'], 'brief-2'],
    ['Morning', ['morning', 'morning-2'], 'morning-3'],
    ['Default', ['default'], 'default-2'],
  ])('of «%s» beside %j is %s', (title, taken, id) => {
    expect(newBriefId(title, new Set(taken))).toBe(id)
  })

  test('is one that an address and the format can hold, and nobody else’s', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const taken = new Set<string>()
        for (const title of titles) {
          const id = newBriefId(title, taken)
          expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/)
          expect(taken.has(id)).toBe(false)
          taken.add(id)
        }
      }),
    )
  })
})
