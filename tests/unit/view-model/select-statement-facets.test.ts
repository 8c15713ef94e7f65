import { describe, expect, test } from 'vitest'
import type { ActorId } from '../../../src/domain/ids'
import { makeBoard } from '../../../src/view-model/board'
import {
  foldOptions,
  selectStatementChips,
  selectStatementFacets,
} from '../../../src/view-model/select-statement-facets'
import { DEFAULT_VIEW, NOBODY, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'

const dataset = datasetFrom(`
  2031-05-01  statement  ask   demand     @east @west -> @north
  2031-05-02  statement  no    rejection  @north -> @east
  2031-05-03  statement  more  demand     @east -> @north  condition=yes
  2031-05-04  statement  page  remark
`)
const boardWith = (view: Partial<ViewState>) => makeBoard(dataset, { ...DEFAULT_VIEW, ...view })
const EAST = 'east' as ActorId

/** `Speaker: east 2, west 1`, an asterisk at what is chosen. */
function linesOf(view: Partial<ViewState>): readonly string[] {
  return selectStatementFacets(boardWith(view)).map(
    ({ label, options }) =>
      `${label}: ${options.map((option) => `${option.label} ${option.count}${option.isOn ? '*' : ''}`).join(', ')}`,
  )
}

describe('the facets of statements', () => {
  test('name each value with how many it would list, most first, and leave out what can narrow nothing', () => {
    expect(linesOf({})).toEqual([
      'Speaker: east 2, west 1, north 1, the source itself 1',
      'Addressee: north 2, east 1, nobody named 1',
      'Form: demand 2, rejection 1, remark 1',
      'Condition: no condition stated 3, conditional 1',
    ])
  })

  test('never count against themselves, and keep what is chosen though it lists nothing', () => {
    expect(linesOf({ speakers: [EAST], addressees: [NOBODY] })).toEqual([
      'Speaker: the source itself 1, east 0*',
      'Addressee: north 2, nobody named 0*',
    ])
  })

  test('stay in their places when something is chosen', () => {
    const facets = selectStatementFacets(boardWith({ conditional: true })).map(({ facet }) => facet)
    expect(facets).toEqual(['speakers', 'addressees', 'kinds', 'conditional'])
  })

  test('lead to the view that they promise', () => {
    const board = boardWith({})
    for (const { options } of selectStatementFacets(board)) {
      for (const { toggle, count, value } of options) {
        const after = makeBoard(dataset, toggle(board.view))
        const listed = selectStatementFacets(after)
        expect(listed.flatMap((group) => group.options).find((option) => option.isOn)).toMatchObject({ value, count })
      }
    }
  })
})

test('a folded list has the first values and every chosen one, in their order', () => {
  const [speakers] = selectStatementFacets(boardWith({ speakers: ['_source'] }))
  expect(foldOptions(speakers?.options ?? [], 1).map(({ value }) => value)).toEqual(['east', '_source'])
})

test('what narrows only statements is named, each with its way off', () => {
  const board = boardWith({
    actors: [EAST],
    speakers: [EAST, '_unnamed'],
    addressees: [NOBODY],
    via: [EAST],
    disclosed: false,
    conditional: true,
  })
  const chips = selectStatementChips(board)
  expect(chips.map(({ label }) => label)).toEqual([
    'by east',
    'by somebody not named',
    'to nobody named',
    'through east',
    'content undisclosed',
    'conditional',
  ])
  const cleared = chips.reduce((view, { remove }) => remove(view), board.view)
  expect(cleared).toEqual({ ...DEFAULT_VIEW, actors: [EAST] })
})
