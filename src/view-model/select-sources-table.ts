// The view Sources as tables that can leave the app, in the order in which it shows them.
import { formatIsoDay } from '../base/day'
import { gaps as gapWords } from '../words/en/gaps'
import { sources as text } from '../words/en/sources'
import type { Board } from './board'
import type { ExportCell, ExportTable } from './export-table'
import { recordTitle } from './record-text'
import { selectGaps, type Gap, type GapLine } from './select-gaps'
import { GRADE_COLUMNS } from './select-source-grades'
import { selectSources, type SourceRow } from './select-sources'

/** A row a source, origins before what repeats them. */
export function sourcesTable(board: Board): ExportTable {
  return {
    name: 'sources',
    columns: [...text.table.columns, ...GRADE_COLUMNS.map(text.table.itemsJudged)],
    rows: selectSources(board).groups.flatMap(({ id, rows }) => rows.map((row) => sourceCells(row, id))),
  }
}

function sourceCells(
  { card, records, alone, rows, withdrawn, items }: SourceRow,
  origin: string,
): readonly ExportCell[] {
  const { source } = card
  return [
    source.id,
    source.publisher,
    source.title,
    source.published?.text,
    source.language,
    source.contributors,
    source.url,
    source.archived,
    source.reliability,
    origin,
    records,
    alone,
    rows,
    withdrawn,
    ...GRADE_COLUMNS.map((credibility) => items.find((item) => item.credibility === credibility)?.count ?? 0),
  ]
}

/** A row a gap, whatever its kind. */
export function gapsTable(board: Board): ExportTable {
  return {
    name: 'gaps',
    columns: gapWords.table,
    rows: selectGaps(board).flatMap((gap) => gap.lines.map((line) => gapCells(gap, line, board))),
  }
}

function gapCells({ title }: Gap, line: GapLine, { dataset }: Board): readonly ExportCell[] {
  if (line.kind === 'days') {
    const { from, to } = line.span
    return [title, undefined, undefined, line.aside, formatIsoDay(from), formatIsoDay(to), to - from + 1]
  }
  const what = line.kind === 'actor' ? line.name : recordTitle(line.record, dataset)
  return [title, what, line.record.id, line.aside, undefined, undefined, undefined]
}
