// What a reader of a log must know of the dataset that the log belongs to: small, plain, fit to cross to a worker.
import type { Dataset, Log } from '../../domain/dataset'
import type { LogNames } from '../../domain/event-log'
import type { TlpMark } from '../../domain/vocabulary'

export type LogContext = {
  readonly log: Log
  readonly names: LogNames
  /** Names of actors as logs in tables write them, with their position among the tags. */
  readonly actorNames: readonly (readonly [name: string, tag: number])[]
  readonly placeNames: readonly (readonly [name: string, place: number])[]
  /** Every id that the dataset uses, whatever it names: none may be used again. */
  readonly taken: readonly string[]
  /** Rows whose mark is above it are withheld; absent: none are. */
  readonly level?: TlpMark
}

export function logNamesOf({ actors, topics, places, sources }: Dataset): LogNames {
  const tags = [...actors.keys(), ...topics.keys(), ...sources.keys()]
  return { tags, actorCount: actors.size, topicCount: topics.size, places: [...places.keys()] }
}

export function logContextOf(dataset: Dataset, log: Log, level?: TlpMark): LogContext {
  const { actors, places, sources, topics, measures, records } = dataset
  return {
    log,
    level,
    names: logNamesOf(dataset),
    actorNames: [...actors.values()].flatMap(({ name, shortName }, tag) =>
      [name, shortName].flatMap((written) => (written === undefined ? [] : [[written, tag] as const])),
    ),
    placeNames: [...places.values()].map(({ name }, place) => [name, place] as const),
    taken: [actors, places, sources, topics, measures, records].flatMap((things) => [...things.keys()]),
  }
}

export function actorTags({ tags, actorCount }: LogNames): readonly string[] {
  return tags.slice(0, actorCount)
}

export function topicTags({ tags, actorCount, topicCount }: LogNames): readonly string[] {
  return tags.slice(actorCount, actorCount + topicCount)
}

export function sourceTags({ tags, actorCount, topicCount }: LogNames): readonly string[] {
  return tags.slice(actorCount + topicCount)
}
