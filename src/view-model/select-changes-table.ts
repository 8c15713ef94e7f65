// What the view Changes shows between two days, as rows: one for every field that changed, one for everything else.
import { formatIsoDay } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import { changes as text } from '../words/en/changes'
import { record as recordWords } from '../words/en/record'
import { demandText } from './demand-text'
import type { FigureMove } from './diff-figures'
import type { ExportCell, ExportTable } from './export-table'
import { formatQuantity } from './format-quantity'
import { recordKind, recordTitle } from './record-text'
import type { ChangeLine, ChangesModel } from './select-changes'

const COLUMNS = ['change', 'id', 'kind', 'what', 'field', 'before', 'after', 'known', 'reason'] as const

type Row = { readonly [Column in (typeof COLUMNS)[number]]?: ExportCell }

export function changesTable(model: ChangesModel, dataset: Dataset): ExportTable {
  const rows: readonly Row[] = [
    ...demandRows(model, dataset),
    ...figureRows(model, dataset),
    ...model.dates.flatMap((line) => [
      { ...about(line.record, dataset), change: text.kinds.date, after: text.outcomes[line.outcome] },
      ...fieldRows(line, text.kinds.date, dataset),
    ]),
    ...model.changed.flatMap((line) => fieldRows(line, text.kinds.changed, dataset)),
    ...model.withdrawn.map(({ record, known, reason }) => ({
      ...about(record, dataset),
      change: text.kinds.withdrawn,
      known: formatIsoDay(known),
      reason,
    })),
    ...model.added.flatMap(({ records }) =>
      records.map((record) => ({ ...about(record, dataset), change: text.kinds.added })),
    ),
    ...model.corrections.map(({ correction }) => {
      const corrected = dataset.records.get(correction.record)
      return {
        ...(corrected && about(corrected, dataset)),
        id: correction.record,
        change: text.kinds.correction,
        after: recordWords.correctionChanges[correction.change],
        known: formatIsoDay(correction.date),
        reason: correction.reason,
      }
    }),
  ]
  return {
    name: 'changes',
    columns: COLUMNS.map((column) => text.columns[column]),
    rows: rows.map((row) => COLUMNS.map((column) => row[column])),
  }
}

function about(record: CrisisRecord, dataset: Dataset): Row {
  return {
    id: record.id,
    kind: recordKind(record),
    what: recordTitle(record, dataset),
    known: formatIsoDay(record.known),
  }
}

function fieldRows({ record, fields, steps }: ChangeLine, change: string, dataset: Dataset): readonly Row[] {
  const last = steps.at(-1)
  return fields.map(({ label, before, after }) => ({
    ...about(record, dataset),
    change,
    field: label,
    before,
    after,
    known: last && formatIsoDay(last.known),
    reason: last?.reason,
  }))
}

function demandRows({ demands }: ChangesModel, dataset: Dataset): readonly Row[] {
  return demands.moves.map(({ demand, before, now }) => ({
    ...about(demand, dataset),
    change: text.kinds.demand,
    before: before && statusText(demandText(before, dataset)),
    after: statusText(demandText(now, dataset)),
  }))
}

function statusText({ word, since }: ReturnType<typeof demandText>): string {
  return since === '' ? word : `${word}, ${since}`
}

function figureRows({ figures }: ChangesModel, dataset: Dataset): readonly Row[] {
  return figures.flatMap(({ measure, moves, first }) =>
    [...moves, ...first.map((claim): FigureMove => ({ claim }))].map(({ claim, earlier }) => ({
      ...about(claim, dataset),
      change: text.kinds.figure,
      field: measure.label,
      before: earlier && formatQuantity(earlier.claim.value, earlier.claim.words),
      after: formatQuantity(claim.value, claim.words),
    })),
  )
}
