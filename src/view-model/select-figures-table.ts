import { statedNumbers } from '../domain/quantity'
import { exports as text } from '../words/en/exports'
import type { Board } from './board'
import type { ExportTable } from './export-table'
import { speakQuantity } from './format-quantity'
import type { FigureClaim } from './select-figure-claims'
import { figureDetail } from './select-figure-detail'
import { overlaps } from './select-figure-window'
import type { MeasureFigures } from './select-figures'
import { DATE_COLUMNS, listOf, SOURCE_COLUMNS, tableOf, voiceName } from './select-record-table'
import { vocabulary } from '../words/en/vocabulary'

const { columns, states } = text

/** The table under the chart: every claim of the measure, those too that lie outside the days in view or have no number. */
export function figuresTable({ claims, measure, window }: MeasureFigures, board: Board): ExportTable {
  type Cell = (figure: FigureClaim, board: Board) => ExportTable['rows'][number][number]
  const own: readonly (readonly [string, Cell])[] = [
    [columns.id, ({ claim }) => claim.id],
    [columns.claimant, ({ claim, voice }, { dataset }) => voiceName(voice, claim.attribution, dataset)],
    [columns.onBehalfOf, ({ claim }, { dataset }) => figureDetail(claim, dataset).onBehalfOf],
    [columns.through, ({ claim }, { dataset }) => figureDetail(claim, dataset).through],
    [columns.kind, ({ claim }) => vocabulary.claimKinds[claim.kind]],
    [columns.low, ({ claim }) => statedNumbers(claim.value)?.[0]],
    [columns.high, ({ claim }) => statedNumbers(claim.value)?.[1]],
    [columns.hedge, ({ claim }) => speakQuantity(claim.value, claim.words)],
    [columns.unit, () => measure.unit],
    ...DATE_COLUMNS.map(([head, cell]): readonly [string, Cell] => [
      head === columns.date ? columns.about : head,
      ({ claim }, ofBoard) => cell(claim, ofBoard),
    ]),
    [columns.inWindow, ({ time }) => overlaps(time, window)],
    [columns.state, ({ state }) => states[state.kind]],
    [columns.includes, ({ claim }, { dataset }) => listOf(figureDetail(claim, dataset).includes)],
    [columns.excludes, ({ claim }, { dataset }) => listOf(figureDetail(claim, dataset).excludes)],
    [columns.scope, ({ claim }) => claim.scope],
    [columns.condition, ({ claim }) => claim.condition],
    ...SOURCE_COLUMNS.map(([head, cell]): readonly [string, Cell] => [
      head,
      ({ claim }, ofBoard) => cell(claim, ofBoard),
    ]),
  ]
  return tableOf(`figures-${measure.id}`, own, claims, board)
}
