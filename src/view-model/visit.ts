// A visit as it is remembered, and which of those remembered is the one before this.
import { maxDay } from '../base/day'
import { hash32 } from '../base/hash-32'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import { isDemandOrRequest } from '../domain/statement'
import type { Visit, Visits } from '../domain/visit'
import type { Board } from './board'
import { demandStatus } from './demand-status'

/** Goes up whenever the same record would get another fingerprint than before; a test says when. */
export const PRINT_MAKE = 1

/** A page opened so soon after the last one goes on with its visit: a reload is no second visit. Milliseconds. */
export const SAME_VISIT_MS = 30 * 60_000

/** Of all that a record says, in 32 bits; not of its place in the file. */
export function printOf(record: CrisisRecord): number {
  return hash32(JSON.stringify(record, (key: string, value: unknown) => (key === 'order' ? undefined : value)))
}

export function printsOf({ byKnown }: Pick<Dataset, 'byKnown'>): ReadonlyMap<string, number> {
  return new Map(byKnown.map((record) => [record.id, printOf(record)]))
}

/** `file` is the dataset as its file has it, without what logs add. */
export function visitOf(board: Board, file: Dataset, startedAt: number, seenAt: number): Visit {
  const { known, dataset, asOf } = board
  return {
    startedAt,
    seenAt,
    revision: file.revision,
    asOf,
    make: PRINT_MAKE,
    prints: printsOf(file),
    demands: new Map(
      known.statements
        .filter(isDemandOrRequest)
        .map((demand) => [demand.id, demandStatus(demand, known.statements, dataset, asOf).answer]),
    ),
  }
}

/** What is remembered once `visit` has been seen: it goes on with the last one, or comes after it. */
export function withVisit(visits: Visits | undefined, visit: Visit): Visits {
  if (!visits) return { last: visit }
  const { last, before } = visits
  if (!isOneVisit(last, visit.startedAt)) return { last: visit, before: last }
  // The board's furthest day of the whole visit, and what was seen on it.
  const furthest = last.asOf > visit.asOf && last.revision === visit.revision ? last : visit
  return {
    last: {
      ...visit,
      startedAt: last.startedAt,
      asOf: maxDay(last.asOf, visit.asOf),
      demands: furthest.demands,
    },
    before,
  }
}

/** The visit before the one of a page that was opened at `startedAt`. */
export function visitBefore(visits: Visits | undefined, startedAt: number): Visit | undefined {
  if (!visits) return undefined
  return isOneVisit(visits.last, startedAt) ? visits.before : visits.last
}

function isOneVisit(last: Visit, startedAt: number): boolean {
  return startedAt - last.seenAt <= SAME_VISIT_MS
}
