// The first screen: what is new, what is demanded, what comes next. Limits are the contract of
// product.md; whatever they leave out is counted.
import { ascending, byAll, descending } from '../base/compare'
import type { Day } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Statement } from '../domain/statement'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { latestFirst } from './latest-first'

export const MAX_STATEMENTS = 6
const MAX_DEMANDS = 3
const MAX_NEXT = 3

export type DemandLine = { readonly demand: Statement; readonly status: DemandStatus }

export type NextDate = {
  readonly event: CrisisEvent
  /** Days from the as-of to the first possible day; undefined where that day is open. */
  readonly inDays?: number
}

export type SituationModel = {
  /** The day whose news is shown: the as-of, or the last day before it on which anything was said. */
  readonly newsDay?: Day
  readonly isNewToday: boolean
  /** All statements of that day, the leading ones first; the screen shows as many as fit, at most 6. */
  readonly statements: readonly Statement[]
  readonly demands: readonly DemandLine[]
  readonly moreDemands: number
  readonly next: readonly NextDate[]
  readonly moreNext: number
}

export function selectSituation(board: Board): SituationModel {
  const { shown, known, dataset, asOf } = board
  const newsDay = shown.statements.reduce<Day | undefined>(
    (latest, statement) => (latest === undefined || statement.known > latest ? statement.known : latest),
    undefined,
  )
  const demands = selectDemands(shown.statements)
  const next = selectNext(shown.events, asOf)
  return {
    newsDay,
    isNewToday: newsDay === asOf,
    statements: newsDay === undefined ? [] : newsOf(shown.statements, newsDay),
    demands: demands
      .slice(0, MAX_DEMANDS)
      .map((demand) => ({ demand, status: demandStatus(demand, known.statements, dataset, asOf) })),
    moreDemands: Math.max(0, demands.length - MAX_DEMANDS),
    next: next.slice(0, MAX_NEXT),
    moreNext: Math.max(0, next.length - MAX_NEXT),
  }
}

/** What became known that day; what was said on it first, then by importance, then as the file has it. */
function newsOf(statements: readonly Statement[], day: Day): readonly Statement[] {
  return statements
    .filter(({ known }) => known === day)
    .toSorted(
      byAll(
        descending(({ date }) => Number(date.earliest !== undefined && date.earliest <= day && date.latest === day)),
        ascending(({ importance }) => importance),
        ascending(({ order }) => order),
      ),
    )
}

/** Demands before requests, weighty before slight, new before old. */
function selectDemands(statements: readonly Statement[]): readonly Statement[] {
  return statements
    .filter(({ form }) => form === 'demand' || form === 'request')
    .toSorted(
      byAll(
        ascending(({ form }) => Number(form === 'request')),
        ascending(({ importance }) => importance),
        latestFirst,
      ),
    )
}

/** What is scheduled and not past, soonest first. */
function selectNext(events: readonly CrisisEvent[], asOf: Day): readonly NextDate[] {
  return events
    .filter(({ status, date }) => status === 'scheduled' && (date.latest === undefined || date.latest >= asOf))
    .toSorted(
      byAll(
        ascending(({ date }) => date.earliest ?? Number.MAX_SAFE_INTEGER),
        ascending(({ order }) => order),
      ),
    )
    .map((event) => ({
      event,
      inDays: event.date.earliest === undefined ? undefined : Math.max(0, event.date.earliest - asOf),
    }))
}
