// Everything that was said and is shown, newest day first, with what it answers and what answered it.
import { ascending, byAll } from '../base/compare'
import type { EdtfDate } from '../base/edtf'
import { isDemandOrRequest, type Statement } from '../domain/statement'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { formatEdtf, formatWeekdayDay } from './format-day'
import { latestFirst } from './latest-first'
import { originalOf, type OriginalText } from './original-text'
import { statementFacts, type Fact } from './record-facts'
import { relationIndex, relationsOf, type RelationGroup } from './record-relations'
import { tallyStatements, type StatementTally } from './statement-tally'

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

export type StatementDay = { readonly label: string; readonly statements: readonly Statement[] }

export function selectStatements(board: Board): StatementsModel {
  const tally = tallyStatements(board)
  return {
    days: daysOf(tally.listed),
    count: tally.listed.length,
    knownCount: board.known.statements.length,
    empty: tally.listed.length > 0 ? undefined : emptyReason(board, tally),
  }
}

/** The statements of the list one after the other, as they stand there. */
export function statementsInOrder(board: Board): readonly Statement[] {
  return selectStatements(board).days.flatMap(({ statements }) => statements)
}

/** Kept with what is listed: to step from one to the next lists nothing anew. */
const days = new WeakMap<readonly Statement[], readonly StatementDay[]>()

function daysOf(listed: readonly Statement[]): readonly StatementDay[] {
  const found = days.get(listed) ?? newDays(listed)
  days.set(listed, found)
  return found
}

function newDays(listed: readonly Statement[]): readonly StatementDay[] {
  const byLabel = new Map<string, Statement[]>()
  const labels = new Map<string, string>()
  for (const statement of listed.toSorted(latestFirst)) {
    const { date } = statement
    // Of many statements on few days each day is put into words once.
    const label = labels.get(date.text) ?? dayLabel(date)
    labels.set(date.text, label)
    const sameDay = byLabel.get(label)
    if (sameDay) sameDay.push(statement)
    else byLabel.set(label, [statement])
  }
  return [...byLabel].map(([label, statements]) => ({ label, statements: statements.toSorted(inDayOrder) }))
}

/** Of one day no time is known: weighty before slight, then as the file tells it, like the first screen. */
const inDayOrder = byAll<Statement>(
  ascending(({ importance }) => importance),
  ascending(({ order }) => order),
)

function emptyReason({ known }: Board, { outsideWindow }: StatementTally): EmptyReason {
  if (known.statements.length === 0) return 'none-known'
  return outsideWindow > 0 ? 'outside-window' : 'filtered'
}

/** `Fri 28 Jan 2022` for a day that is sure; every other date in its own words, never under a sure day. */
function dayLabel(date: EdtfDate): string {
  const isSure = date.precision === 'day' && !date.isUncertain && !date.isApproximate
  return isSure && date.earliest !== undefined ? formatWeekdayDay(date.earliest) : formatEdtf(date)
}

const MAX_RELATED = 4

export type StatementLine = {
  readonly demand?: DemandStatus
  /** Every hedge: on which condition, how likely, whether the content is known. */
  readonly facts: readonly Fact[]
  readonly original?: OriginalText
  /** The first {@link MAX_RELATED} related records; the record itself names all. */
  readonly relations: readonly RelationGroup[]
  readonly moreRelated: number
  readonly sourceCount: number
}

/** What a row says of a statement. Made for the rows that are drawn, which of ten thousand are few. */
export function selectStatementLine(
  statement: Statement,
  { known, dataset, asOf }: Pick<Board, 'known' | 'dataset' | 'asOf'>,
): StatementLine {
  const relations = relationsOf(statement, known, relationIndex(known))
  return {
    demand: isDemandOrRequest(statement) ? demandStatus(statement, known.statements, dataset, asOf) : undefined,
    facts: statementFacts(statement),
    original: originalOf(statement),
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
