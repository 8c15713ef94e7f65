import { describe, expect, test } from 'vitest'
import type { ActorId, EntryId } from '../../../src/domain/ids'
import { makeBoard } from '../../../src/view-model/board'
import { recordsInOrder, stepRecord, stepThrough } from '../../../src/view-model/step-record'
import { DEFAULT_VIEW, type FocusType, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'

const dataset = datasetFrom(`
  2031-05-03  event      later     meeting  @north
  2031-05-01  statement  first     remark   @south
  2031-05-02  claim      count     boats    @north  12
  2031-05-02  event      same-day  meeting  @south
`)

const boardWith = (view: Partial<ViewState>) => makeBoard(dataset, { ...DEFAULT_VIEW, ...view })

const focusOn = (type: FocusType, id: string): Partial<ViewState> => ({ focus: { type, id: id as EntryId } })

test('records are stepped through in order of time, whatever their type and place in the file', () => {
  expect(recordsInOrder(boardWith({})).map(({ id }) => id)).toEqual(['first', 'same-day', 'count', 'later'])
})

test('a date without a first day is taken at its last', () => {
  const open = datasetFrom(`
    2031-05-02  event  sure    meeting
    ../2031-05-01  event  by   meeting  known=2031-05-01
  `)
  expect(recordsInOrder(makeBoard(open, DEFAULT_VIEW)).map(({ id }) => id)).toEqual(['by', 'sure'])
})

describe('a step', () => {
  test.each<[string, Partial<ViewState>, 1 | -1, string | undefined]>([
    ['forth from nothing: the first', {}, 1, 'first'],
    ['back from nothing: the last', {}, -1, 'later'],
    ['forth from a record: the next', focusOn('event', 'same-day'), 1, 'count'],
    ['back from a record: the one before', focusOn('claim', 'count'), -1, 'same-day'],
    ['forth from the last: nowhere', focusOn('event', 'later'), 1, undefined],
    ['back from the first: nowhere', focusOn('statement', 'first'), -1, undefined],
    ['forth from an actor, which is no record: the first', focusOn('actor', 'north'), 1, 'first'],
  ])('%s', (_, view, steps, expected) => {
    expect(stepRecord(boardWith(view), steps)?.id).toBe(expected)
  })

  test('passes over what the filters hide', () => {
    const view = { actors: ['north' as ActorId], ...focusOn('claim', 'count') }
    expect(stepRecord(boardWith(view), 1)?.id).toBe('later')
    expect(stepRecord(boardWith(view), -1)).toBeUndefined()
  })

  test('goes as the view lists while it stands, and by time again when it is gone', () => {
    const board = boardWith(focusOn('statement', 'first'))
    const listed = recordsInOrder(board).toReversed()
    const end = stepThrough(board, () => listed)
    expect(stepRecord(board, 1)).toBeUndefined()
    expect(stepRecord(board, -1)?.id).toBe('same-day')
    // The next view may note its order before the last one is gone.
    const endNext = stepThrough(board, () => listed.slice(-1))
    end()
    expect(stepRecord(board, -1)).toBeUndefined()
    endNext()
    expect(stepRecord(board, 1)?.id).toBe('same-day')
  })
})
