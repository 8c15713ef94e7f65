// The reader's own briefs, kept in this browser's own database (IndexedDB) and sent nowhere. Briefs and what is noted
// beside their scenes lie in two stores: a window for an audience reads the first and has no way to the second.
import type { DBSchema } from 'idb'
import { ok, fail, type Result } from '../base/result'
import { isSameData } from '../base/same-data'
import { forAudience, notesOf, type Brief, type BriefFailure, type NotedBrief } from '../domain/brief'
import type { BriefId } from '../domain/ids'
import type { StorageFailure } from '../domain/storage'
import { ownDatabase } from './own-database'
import { OWN_DATABASE } from './own-databases'

/** Where briefs are kept, by the id of the dataset that they are about. */
export type BriefStore = {
  /** In the order in which they were made; without their notes. */
  readonly list: (dataset: string) => Promise<Result<readonly Brief[], StorageFailure>>
  /** Scene by scene; none for a brief that is not there. For the briefer's windows alone. */
  readonly notes: (dataset: string, brief: BriefId) => Promise<Result<readonly string[], StorageFailure>>
  /** Writes a brief and its notes at once. `before`: as the writer knows it; undefined for a new one. */
  readonly write: (
    dataset: string,
    brief: NotedBrief,
    before: Brief | undefined,
  ) => Promise<Result<undefined, BriefFailure>>
  readonly remove: (dataset: string, brief: BriefId) => Promise<Result<undefined, StorageFailure>>
  /** How many there are, of all datasets. */
  readonly count: () => Promise<Result<number, StorageFailure>>
  /** All of all datasets, notes and all. */
  readonly forget: () => Promise<Result<undefined, StorageFailure>>
  /** Hears of what other windows of this browser write, until it is called off. */
  readonly watch: (onChange: (dataset: string) => void) => () => void
}

type Key = [dataset: string, brief: string]
type Kept = { readonly brief: Brief; readonly place: number }
type Schema = DBSchema & {
  readonly briefs: { readonly key: Key; readonly value: Kept }
  readonly notes: { readonly key: Key; readonly value: readonly string[] }
}

/** Briefs are somebody's work: a newer version takes over what an older one has kept. */
const VERSION = 1
const CHANNEL = 'watchfloor-briefs'

export function openBriefStore(): BriefStore {
  const withDatabase = ownDatabase<Schema>(OWN_DATABASE.briefs, VERSION, (database) => {
    database.createObjectStore('briefs')
    database.createObjectStore('notes')
  })
  const channel = openChannel()
  const tell = channel?.postMessage.bind(channel)
  const announced = <T, E>(result: Result<T, E>, dataset: string): Result<T, E> => {
    const news: News = { dataset }
    if (result.ok) tell?.(news)
    return result
  }
  return {
    list: (dataset) =>
      withDatabase(async (database) => {
        const kept = await database.getAll('briefs', allOf(dataset))
        return kept.toSorted((a, b) => a.place - b.place).map(({ brief }) => brief)
      }),
    notes: (dataset, brief) => withDatabase(async (database) => (await database.get('notes', [dataset, brief])) ?? []),
    write: async (dataset, noted, before) => {
      const written = await withDatabase(async (database) => {
        const key: Key = [dataset, noted.id]
        const transaction = database.transaction(['briefs', 'notes'], 'readwrite')
        const briefs = transaction.objectStore('briefs')
        const all = await briefs.getAll(allOf(dataset))
        const there = all.find(({ brief }) => brief.id === noted.id)
        if (!isSameData(there?.brief, before)) return 'changed'
        const place = there?.place ?? Math.max(0, ...all.map((kept) => kept.place)) + 1
        await Promise.all([
          briefs.put({ brief: forAudience(noted), place }, key),
          transaction.objectStore('notes').put(notesOf(noted), key),
          transaction.done,
        ])
        return 'written'
      })
      if (!written.ok) return written
      return written.value === 'changed' ? fail('changed') : announced(ok(undefined), dataset)
    },
    remove: async (dataset, brief) =>
      announced(
        await withDatabase(async (database) => {
          const transaction = database.transaction(['briefs', 'notes'], 'readwrite')
          await Promise.all([
            transaction.objectStore('briefs').delete([dataset, brief]),
            transaction.objectStore('notes').delete([dataset, brief]),
            transaction.done,
          ])
          return undefined
        }),
        dataset,
      ),
    count: () => withDatabase((database) => database.count('briefs')),
    forget: async () => {
      const datasets = new Set<string>()
      const forgotten = await withDatabase(async (database) => {
        const transaction = database.transaction(['briefs', 'notes'], 'readwrite')
        for (const [dataset] of await transaction.objectStore('briefs').getAllKeys()) datasets.add(dataset)
        await Promise.all([
          transaction.objectStore('briefs').clear(),
          transaction.objectStore('notes').clear(),
          transaction.done,
        ])
        return undefined
      })
      for (const dataset of datasets) announced(forgotten, dataset)
      return forgotten
    },
    watch: (onChange) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (isNews(data)) onChange(data.dataset)
      }
      channel?.addEventListener('message', hear)
      return () => channel?.removeEventListener('message', hear)
    },
  }
}

/** Every key that begins with the dataset: a list sorts after all texts. */
function allOf(dataset: string): IDBKeyRange {
  return IDBKeyRange.bound([dataset], [dataset, []])
}

/** Windows tell each other whose briefs have changed, and never what they say. */
type News = { readonly dataset: string }

function isNews(data: unknown): data is News {
  return typeof data === 'object' && data !== null && 'dataset' in data && typeof data.dataset === 'string'
}

function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
}
