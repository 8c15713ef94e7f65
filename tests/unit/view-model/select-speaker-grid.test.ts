import { describe, expect, test } from 'vitest'
import type { ActorId } from '../../../src/domain/ids'
import { makeBoard } from '../../../src/view-model/board'
import { selectSpeakerGrid, type SpeakerGrid } from '../../../src/view-model/select-speaker-grid'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'

const actor = (id: string, bloc?: string) => ({ id, name: `The ${id}`, shortName: id, kind: 'state', bloc })
const dataset = datasetFrom(
  `
  2031-05-01  statement  ask    demand     @east @west -> @north @south
  2031-05-02  statement  again  demand     @east -> @north
  2031-05-02  statement  threat threat     @east -> @north  topics=toll
  2031-05-03  statement  no     rejection  @north -> @east
  2031-05-04  statement  hush   remark     @west
  2031-05-05  statement  page   remark
`,
  { actors: [actor('north', 'Cold'), actor('east', 'Warm'), actor('west', 'Warm'), actor('south')] },
)
const WIDE = { speakers: 9, addressees: 9 }
const gridWith = (view: Partial<ViewState>, limits = WIDE): SpeakerGrid =>
  selectSpeakerGrid(makeBoard(dataset, { ...DEFAULT_VIEW, ...view }), limits)

/** Rows as text: `east 3: 3 1 . .`. */
function rowsOf({ groups }: SpeakerGrid): readonly string[] {
  return groups.flatMap(({ label, rows }) => [
    `[${label}]`,
    ...rows.map(
      ({ label: name, count, cells }) => `${name} ${count}: ${cells.map((cell) => cell?.count ?? '.').join(' ')}`,
    ),
  ])
}

const columnsOf = ({ columns }: SpeakerGrid): readonly string[] => columns.map(({ label }) => label)

describe('who speaks to whom', () => {
  test('has speakers by bloc, and addressees most first with nobody last', () => {
    const grid = gridWith({})
    expect(columnsOf(grid)).toEqual(['north', 'south', 'east', 'nobody named'])
    expect(rowsOf(grid)).toEqual([
      '[Cold]',
      'north 1: . . 1 .',
      '[Warm]',
      'east 3: 3 1 . .',
      'west 2: 1 1 . 1',
      '[Not an actor]',
      'the source itself 1: . . . 1',
    ])
    expect([grid.moreSpeakers, grid.moreAddressees]).toEqual([0, 0])
  })

  test('says each cell in words, with its forms, most first', () => {
    const cell = gridWith({}).groups[1]?.rows[0]?.cells[0]
    expect(cell?.name).toBe('east to north: 3 statements: 2 demands and 1 threat')
    expect(cell?.forms.map(({ form, count }) => [form, count])).toEqual([
      ['demand', 2],
      ['threat', 1],
    ])
    expect(cell?.share).toBe(1)
  })

  test('obeys the filters, and counts a pair whichever pair is chosen', () => {
    const pair = { speakers: ['north' as ActorId], addressees: ['east' as ActorId] }
    expect(rowsOf(gridWith(pair))).toEqual(rowsOf(gridWith({})))
    expect(rowsOf(gridWith({ ...pair, kinds: ['statement.threat'] }))).toEqual(['[Warm]', 'east 1: 1'])
    expect(rowsOf(gridWith({ kinds: ['statement.reply'] }))).toEqual([])
  })

  test('marks the pair that is chosen, and choosing it again frees both', () => {
    const { groups } = gridWith({ speakers: ['north' as ActorId], addressees: ['east' as ActorId] })
    const row = groups[0]?.rows[0]
    expect([row?.isOn, row?.cells[2]?.isOn]).toEqual([true, true])
    expect(
      row?.cells[2]?.toggle({ ...DEFAULT_VIEW, speakers: ['north' as ActorId], addressees: ['east' as ActorId] }),
    ).toEqual(DEFAULT_VIEW)
  })

  test('of many shows the most frequent, always how often nobody is named, and what is chosen', () => {
    const grid = gridWith({}, { speakers: 2, addressees: 2 })
    expect(columnsOf(grid)).toEqual(['north', 'nobody named'])
    expect(rowsOf(grid)).toEqual(['[Warm]', 'east 3: 3 .', 'west 2: 1 1'])
    expect([grid.moreSpeakers, grid.moreAddressees]).toEqual([2, 2])
    expect(rowsOf(gridWith({ speakers: ['_source'] }, { speakers: 1, addressees: 1 }))).toEqual([
      '[Warm]',
      'east 3: .',
      '[Not an actor]',
      'the source itself 1: 1',
    ])
  })
})
