// What a reader of a log must know of the dataset that the log belongs to: small, plain, fit to cross to a worker.
import type { Dataset, Log } from '../../domain/dataset'
import type { LogNames } from '../../domain/event-log'

export type LogContext = {
  readonly log: Log
  readonly names: LogNames
  /** Names of actors as logs in tables write them, with their position among the tags. */
  readonly actorNames: readonly (readonly [name: string, tag: number])[]
  readonly placeNames: readonly (readonly [name: string, place: number])[]
  readonly sources: readonly string[]
  /** Every id that the dataset uses, whatever it names: none may be used again. */
  readonly taken: readonly string[]
}

export function logNamesOf({ actors, topics, places }: Dataset): LogNames {
  return { tags: [...actors.keys(), ...topics.keys()], actorCount: actors.size, places: [...places.keys()] }
}

export function logContextOf(dataset: Dataset, log: Log): LogContext {
  const { actors, places, sources, topics, measures, records } = dataset
  return {
    log,
    names: logNamesOf(dataset),
    actorNames: [...actors.values()].flatMap(({ name, shortName }, tag) =>
      [name, shortName].flatMap((written) => (written === undefined ? [] : [[written, tag] as const])),
    ),
    placeNames: [...places.values()].map(({ name }, place) => [name, place] as const),
    sources: [...sources.keys()],
    taken: [actors, places, sources, topics, measures, records].flatMap((things) => [...things.keys()]),
  }
}
