import { assertNever } from '../base/assert-never'
import type { CrisisRecord } from './dataset'
import type { ActorId } from './ids'

/** Those whose voice or figure a record is: speakers, claimants and whom they speak for. */
export function voicesOf(record: CrisisRecord): readonly ActorId[] {
  switch (record.type) {
    case 'event':
      return []
    case 'statement':
      return withActors(record.speakers, record.onBehalfOf)
    case 'claim':
      return withActors(record.claimants, record.onBehalfOf)
    default:
      return assertNever(record)
  }
}

/** Everyone a record names in a part of its own: takes part, speaks, is spoken to, carries the word. */
export function actorsOf(record: CrisisRecord): readonly ActorId[] {
  switch (record.type) {
    case 'event':
      return record.actors
    case 'statement':
      return withActors(voicesOf(record), ...record.to, record.reportedBy)
    case 'claim':
      return withActors(voicesOf(record), record.reportedBy)
    default:
      return assertNever(record)
  }
}

/** Each once, the first place counting. The list as it came where nobody is new: this is asked of every record. */
function withActors(actors: readonly ActorId[], ...others: readonly (ActorId | undefined)[]): readonly ActorId[] {
  const hasNew = others.some((actor) => actor !== undefined && !actors.includes(actor))
  return hasNew ? [...new Set([...actors, ...others.filter((actor) => actor !== undefined)])] : distinct(actors)
}

function distinct(actors: readonly ActorId[]): readonly ActorId[] {
  return actors.every((actor, index) => actors.indexOf(actor) === index) ? actors : [...new Set(actors)]
}
