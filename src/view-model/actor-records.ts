import type { CrisisRecord } from '../domain/dataset'
import type { ActorId } from '../domain/ids'
import { actorsOf } from '../domain/record-actors'
import type { Knowledge } from './as-of'

/** Every standing record, events before statements before claims. */
export function recordsOf({ events, statements, claims }: Knowledge): readonly CrisisRecord[] {
  return [...events, ...statements, ...claims]
}

/** The standing records that name each actor in any part, in one pass. */
export function recordsByActor(knowledge: Knowledge): ReadonlyMap<ActorId, readonly CrisisRecord[]> {
  const byActor = new Map<ActorId, CrisisRecord[]>()
  for (const record of recordsOf(knowledge)) {
    for (const actor of actorsOf(record)) {
      const records = byActor.get(actor)
      if (records) records.push(record)
      else byActor.set(actor, [record])
    }
  }
  return byActor
}
