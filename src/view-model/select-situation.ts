// The first screen: what is new, what is demanded, what comes next. Limits are the contract of
// product.md; whatever they leave out is counted.
import { ascending, byAll, descending } from '../base/compare'
import type { Day } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Statement } from '../domain/statement'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { latestFirst } from './latest-first'
import type { Mode } from './view-state'

export type SituationLimits = {
  readonly statements: number
  readonly demands: number
  readonly next: number
  readonly actors: number
  /** Lanes of the timeline strip; further ones are folded into the last. */
  readonly lanes: number
}

/** At most so many on one screen; type that reads at the back of a room leaves room for fewer. */
export const LIMITS: Readonly<Record<Mode, SituationLimits>> = {
  desk: { statements: 6, demands: 3, next: 3, actors: 6, lanes: 5 },
  projector: { statements: 6, demands: 2, next: 2, actors: 6, lanes: 3 },
  kiosk: { statements: 6, demands: 2, next: 2, actors: 6, lanes: 3 },
}

export type DemandLine = { readonly demand: Statement; readonly status: DemandStatus }

export type NextDate = {
  readonly event: CrisisEvent
  /** Days from the as-of to the first possible day; undefined where that day is open. */
  readonly inDays?: number
}

export type SituationModel = {
  /** All statements new on the as-of day, the leading ones first; the screen shows as many as fit, at most 6. */
  readonly newStatements: readonly Statement[]
  /** What was said before, last known first: it fills what room the day's own news leaves. */
  readonly earlierStatements: readonly Statement[]
  readonly demands: readonly DemandLine[]
  readonly moreDemands: number
  readonly next: readonly NextDate[]
  readonly moreNext: number
}

export function selectSituation(board: Board, limits = LIMITS[board.view.mode]): SituationModel {
  const { shown, known, dataset, asOf } = board
  const demands = selectDemands(shown.statements)
  const next = selectNext(shown.events, asOf)
  return {
    newStatements: newOn(shown.statements, asOf),
    earlierStatements: earlierThan(shown.statements, asOf),
    demands: demands
      .slice(0, limits.demands)
      .map((demand) => ({ demand, status: demandStatus(demand, known.statements, dataset, asOf) })),
    moreDemands: Math.max(0, demands.length - limits.demands),
    next: next.slice(0, limits.next),
    moreNext: Math.max(0, next.length - limits.next),
  }
}

/** What became known that day; what was said on it first, then by importance, then as the file has it. */
function newOn(statements: readonly Statement[], day: Day): readonly Statement[] {
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

function earlierThan(statements: readonly Statement[], day: Day): readonly Statement[] {
  return statements
    .filter(({ known }) => known < day)
    .toSorted(
      byAll(
        descending(({ known }) => known),
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
