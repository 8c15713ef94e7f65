import { assertNever } from '../base/assert-never'
import type { CrisisRecord } from './dataset'
import type { ActorId } from './ids'

/** Those whose voice or figure a record is: speakers, claimants and whom they speak for. */
export function voicesOf(record: CrisisRecord): readonly ActorId[] {
  switch (record.type) {
    case 'event':
      return []
    case 'statement':
      return withActor(record.speakers, record.onBehalfOf)
    case 'claim':
      return withActor(record.claimants, record.onBehalfOf)
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
      return withActor([...voicesOf(record), ...record.to], record.reportedBy)
    case 'claim':
      return withActor(voicesOf(record), record.reportedBy)
    default:
      return assertNever(record)
  }
}

function withActor(actors: readonly ActorId[], extra: ActorId | undefined): readonly ActorId[] {
  return extra === undefined ? [...new Set(actors)] : [...new Set([...actors, extra])]
}
