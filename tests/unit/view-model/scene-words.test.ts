import { describe, expect, test } from 'vitest'
import { makeBoard } from '../../../src/view-model/board'
import { newScene } from '../../../src/view-model/new-scene'
import { sceneWords } from '../../../src/view-model/scene-words'
import { parseView } from '../../../src/view-model/url'
import { datasetFrom } from '../../support/dataset-from'

const dataset = datasetFrom(`
  2022-01-20  event      talks  meeting  @north
  2022-01-25  statement  leave  demand   @north -> @south  "Leave."  topics=harbour
  2022-01-27  claim      count  troops   @north  5
`)

describe('a scene in words', () => {
  test.each([
    ['/', 'Situation · as of the closing day'],
    ['/figures/troops?asof=2022-01-26', 'Figures: troops · as of 26 Jan 2022'],
    [
      '/timeline?from=2022-01-10&to=2022-01-28&actors=north',
      'Timeline · as of the closing day · 10–28 Jan 2022 · Actors: north',
    ],
    ['/changes?asof2=2022-01-25', 'Changes · as of the closing day · since 25 Jan 2022'],
    ['/?asof2=2022-01-25', 'Situation · as of the closing day · beside 25 Jan 2022'],
    ['/positions?thread=leave', 'Positions · as of the closing day · open: north: Leave.'],
    ['/positions?cell=north.harbour', 'Positions · as of the closing day · open: north, harbour'],
    ['/actors/north?focus=event.talks', 'Actors: north · as of the closing day · open: talks'],
    ['/?data=other.json', 'Situation · as of the closing day · of another dataset, other.json'],
  ])('%s', (view, expected) => {
    const { view: name, parts, fault } = sceneWords({ view }, dataset)
    expect([name, ...parts].join(' · ')).toBe(expected)
    expect(fault).toBeUndefined()
  })

  test.each([
    ['https://example.org/', /leads out of the app/],
    ['/statements?actors=nobody&asof=soon', /left out: asof=soon, actors=nobody/],
  ])('%s says what of it is not followed', (view, fault) => {
    expect(sceneWords({ view }, dataset).fault).toMatch(fault)
  })
})

describe('the view on screen as a scene', () => {
  test.each([
    ['/', '', 'Situation, 27 Jan 2022', '/'],
    ['/figures/troops', 'asof=2022-01-26', 'troops', '/figures/troops?asof=2022-01-26'],
    [
      '/timeline',
      'from=2022-01-10&to=2022-01-28',
      'Timeline, 10–28 Jan 2022',
      '/timeline?from=2022-01-10&to=2022-01-28',
    ],
    ['/statements', 'focus=statement.leave', 'north: Leave.', '/statements?focus=statement.leave'],
    ['/positions', 'thread=leave', 'north: Leave.', '/positions?thread=leave'],
    ['/actors/nobody', '', 'Actors, 27 Jan 2022', '/actors/nobody'],
    [
      '/statements',
      'data=drawn.json&rev=abc&mode=projector&brief=mine&scene=3&refresh=30&actors=north',
      'Statements, 27 Jan 2022',
      '/statements?actors=north',
    ],
  ])('%s?%s', (path, query, title, view) => {
    const board = makeBoard(dataset, parseView(new URLSearchParams(query)).view)
    expect(newScene(path, board)).toEqual({ title, view })
  })
})
