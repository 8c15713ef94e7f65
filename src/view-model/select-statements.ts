// Everything that was said and is shown, newest day first, with what it answers and what answered it.
import { ascending, byAll } from '../base/compare'
import type { EdtfDate } from '../base/edtf'
import { isDemandOrRequest, type Statement } from '../domain/statement'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { formatEdtf, formatWeekdayDay } from './format-day'
import { latestFirst } from './latest-first'
import { relationIndex, relationsOf, type RelationGroup, type RelationIndex } from './record-relations'

export type StatementsModel = {
  readonly days: readonly StatementDay[]
  readonly count: number
  /** Statements known on the day, whatever the filters and the window let through. */
  readonly knownCount: number
  /** Set where there is nothing to list. */
  readonly empty?: EmptyReason
}

/** Why no statement is listed: nothing said is known, the filters hold all back, or the days in view do. */
export type EmptyReason = 'none-known' | 'filtered' | 'outside-window'

const MAX_RELATED = 4

export type StatementDay = { readonly label: string; readonly lines: readonly StatementLine[] }

export type StatementLine = {
  readonly statement: Statement
  readonly demand?: DemandStatus
  /** The first {@link MAX_RELATED} related records; the record itself names all. */
  readonly relations: readonly RelationGroup[]
  readonly moreRelated: number
  readonly sourceCount: number
}

export function selectStatements(board: Board): StatementsModel {
  const { known, shown } = board
  const listed = shown.statements.filter(({ date }) => isInView(date, board)).toSorted(latestFirst)
  const index = relationIndex(known)
  const days = new Map<string, StatementLine[]>()
  for (const statement of listed) {
    const label = dayLabel(statement.date)
    const lines = days.get(label)
    const line = lineOf(statement, board, index)
    if (lines) lines.push(line)
    else days.set(label, [line])
  }
  return {
    days: [...days].map(([label, lines]) => ({ label, lines: lines.toSorted(inDayOrder) })),
    count: listed.length,
    knownCount: known.statements.length,
    empty: listed.length > 0 ? undefined : emptyReason(board),
  }
}

/** Of one day no time is known: weighty before slight, then as the file tells it, like the first screen. */
const inDayOrder = byAll<StatementLine>(
  ascending(({ statement }) => statement.importance),
  ascending(({ statement }) => statement.order),
)

function emptyReason({ known, shown }: Board): EmptyReason {
  if (known.statements.length === 0) return 'none-known'
  return shown.statements.length === 0 ? 'filtered' : 'outside-window'
}

/** Whether any day that the date may mean lies in the window; without a window every date does. */
function isInView({ earliest, latest }: EdtfDate, { view, window }: Board): boolean {
  if (view.from === undefined && view.to === undefined) return true
  return (latest === undefined || latest >= window.from) && (earliest === undefined || earliest <= window.to)
}

/** `Fri 28 Jan 2022` for a day that is sure; every other date in its own words, never under a sure day. */
function dayLabel(date: EdtfDate): string {
  const isSure = date.precision === 'day' && !date.isUncertain && !date.isApproximate
  return isSure && date.earliest !== undefined ? formatWeekdayDay(date.earliest) : formatEdtf(date)
}

function lineOf(statement: Statement, { known, dataset, asOf }: Board, index: RelationIndex): StatementLine {
  const relations = relationsOf(statement, known, index)
  return {
    statement,
    demand: isDemandOrRequest(statement) ? demandStatus(statement, known.statements, dataset, asOf) : undefined,
    relations: firstOf(relations, MAX_RELATED),
    moreRelated: Math.max(0, relations.reduce((sum, { records }) => sum + records.length, 0) - MAX_RELATED),
    sourceCount: new Set(statement.citations.map(({ source }) => source)).size,
  }
}

/** The groups with `limit` records among them, filled from the first. */
function firstOf(groups: readonly RelationGroup[], limit: number): readonly RelationGroup[] {
  let left = limit
  return groups.flatMap(({ label, records }) => {
    const first = records.slice(0, left)
    left -= first.length
    return first.length === 0 ? [] : [{ label, records: first }]
  })
}
