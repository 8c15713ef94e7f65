// What was learned between two days: every record that either day knows is in exactly one class.
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord } from '../domain/dataset'
import type { Day } from '../base/day'
import type { Knowledge } from './as-of'
import { diffFields, type Changed } from './diff-maps'

export type KnowledgeDiff = {
  readonly added: readonly CrisisRecord[]
  /** Only where `after` is the earlier day. */
  readonly removed: readonly CrisisRecord[]
  /** Withdrawn in between; one that came and went in between is here and nowhere else. */
  readonly withdrawn: readonly CrisisRecord[]
  /** Only where `after` is the earlier day. */
  readonly restored: readonly CrisisRecord[]
  /** Scheduled events whose day came: they came to pass, were called off, or nothing was heard of them. */
  readonly passed: readonly PassedDate[]
  readonly changed: readonly Changed<CrisisRecord>[]
  readonly sameCount: number
}

export type DateOutcome = 'occurred' | 'reported' | 'cancelled' | 'lapsed'

export type PassedDate = Changed<CrisisEvent> & { readonly outcome: DateOutcome }

type Classes = { -readonly [Part in Exclude<keyof KnowledgeDiff, 'sameCount'>]: KnowledgeDiff[Part][number][] }

export function diffKnowledge(before: Knowledge, after: Knowledge): KnowledgeDiff {
  const classes: Classes = { added: [], removed: [], withdrawn: [], restored: [], passed: [], changed: [] }
  let sameCount = 0
  for (const [id, now] of after.byId) {
    const old = before.byId.get(id)
    if (now.withdrawn && !old?.withdrawn) classes.withdrawn.push(now)
    else if (!old) classes.added.push(now)
    else if (old.withdrawn && !now.withdrawn) classes.restored.push(now)
    else if (!compareStates(old, now, [before.asOf, after.asOf], classes)) sameCount++
  }
  for (const [id, old] of before.byId) {
    if (after.byId.has(id)) continue
    if (old.withdrawn) classes.restored.push(old)
    else classes.removed.push(old)
  }
  return { ...classes, sameCount }
}

/** Puts a record that both days know into its class; false where nothing differs. */
function compareStates(
  before: CrisisRecord,
  after: CrisisRecord,
  days: readonly [before: Day, after: Day],
  { passed, changed }: Classes,
): boolean {
  const fields = diffFields(before, after)
  const outcome = before.type === 'event' && after.type === 'event' ? outcomeOf(before, after, days) : undefined
  if (outcome !== undefined) passed.push({ before, after, fields, outcome } as PassedDate)
  else if (fields.length > 0) changed.push({ before, after, fields })
  return outcome !== undefined || fields.length > 0
}

/** What became of a scheduled event between the days; undefined where it was not scheduled, or still lies ahead. */
function outcomeOf(
  before: CrisisEvent,
  after: CrisisEvent,
  [from, to]: readonly [before: Day, after: Day],
): DateOutcome | undefined {
  if (before.status !== 'scheduled' || before.withdrawn || after.withdrawn) return undefined
  if (after.status !== 'scheduled') return after.status
  return isOverdue(after, to) && !isOverdue(before, from) ? 'lapsed' : undefined
}

/** Scheduled for a day that has gone by, and no word since. */
function isOverdue({ status, date }: CrisisEvent, asOf: Day): boolean {
  return status === 'scheduled' && date.latest !== undefined && date.latest < asOf
}
