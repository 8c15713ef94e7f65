// The ledger as a table that can leave the app: the rows on screen, in the order of the screen.
import type { Dataset } from '../domain/dataset'
import { positions as text } from '../words/en/positions'
import type { Board } from './board'
import type { DemandStatus } from './demand-status'
import { demandText } from './demand-text'
import type { ExportCell, ExportTable } from './export-table'
import { formatEdtf } from './format-day'
import { selectPositions, speakerText, type LedgerRow, type ReplyLine } from './select-positions'

export function positionsTable(board: Board): ExportTable {
  const rows = selectPositions(board).groups.flatMap((group) => group.rows)
  return {
    name: 'positions',
    columns: COLUMNS.map(({ name }) => name),
    rows: rows.map((row) => COLUMNS.map(({ cell }) => cell(row, board))),
  }
}

type Column = { readonly name: string; readonly cell: (row: LedgerRow, board: Board) => ExportCell }

const { columns } = text

const COLUMNS: readonly Column[] = [
  { name: columns.id, cell: ({ demand }) => demand.id },
  { name: columns.by, cell: ({ demand }, board) => speakerText(demand, board) },
  { name: columns.to, cell: ({ to }) => said(to) },
  { name: columns.form, cell: ({ form }) => form },
  { name: columns.demand, cell: ({ demand }) => demand.text },
  { name: columns.date, cell: ({ demand }) => formatEdtf(demand.date) },
  { name: columns.status, cell: ({ status }, { dataset }) => statusText(status, dataset) },
  {
    name: columns.byAddressee,
    cell: ({ addressees }, { dataset }) =>
      said(addressees.map(({ name, status }) => text.addressee(name, statusText(status, dataset))).join('; ')),
  },
  { name: columns.silentDays, cell: ({ status }) => status.silentDays },
  { name: columns.replies, cell: ({ replies }) => said(replies.map(replyText).join('; ')) },
  { name: columns.nextDate, cell: ({ next }) => next && formatEdtf(next.event.date) },
  { name: columns.nextEvent, cell: ({ next }) => next?.event.title },
  { name: columns.sources, cell: ({ demand }, { dataset }) => sourcesOf(demand.citations, dataset) },
]

/** What is not said stays undefined. */
function said(value: string): ExportCell {
  return value === '' ? undefined : value
}

function statusText(status: DemandStatus, dataset: Pick<Dataset, 'actors'>): string {
  const { word, since } = demandText(status, dataset)
  return since === '' ? word : text.statusText(word, since)
}

/** `rejection, NATO, 26 Jan 2022 (rejection, Russia, 27 Jan 2022)`: in brackets what became of it. */
function replyText({ statement, form, by, replies }: ReplyLine): string {
  const own = [form, by, formatEdtf(statement.date)].join(', ')
  return replies.length === 0 ? own : `${own} (${replies.map(replyText).join('; ')})`
}

function sourcesOf(citations: LedgerRow['demand']['citations'], { sources }: Pick<Dataset, 'sources'>): string {
  return [...new Set(citations.map(({ source }) => sources.get(source)?.title ?? source))].join('; ')
}
