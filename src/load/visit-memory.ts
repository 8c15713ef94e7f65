// A reader's visits, kept in this browser's own database (IndexedDB) and sent nowhere. A browser that keeps nothing
// says so, and nothing else depends on it.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { fail, ok, type Result } from '../base/result'
import type { VisitFailure, Visits } from '../domain/visit'

/** Where visits are kept, by the id of the dataset. */
export type VisitMemory = {
  readonly read: (dataset: string) => Promise<Result<Visits | undefined, VisitFailure>>
  readonly write: (dataset: string, visits: Visits) => Promise<Result<undefined, VisitFailure>>
  readonly forget: (dataset: string) => Promise<Result<undefined, VisitFailure>>
}

type Schema = DBSchema & { readonly visits: { readonly key: string; readonly value: Visits } }

const NAME = 'watchfloor-visits'
/** A change of what is kept is a new version, which begins anew: visits are no archive. */
const VERSION = 1

export function openVisitMemory(): VisitMemory {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const open = (): Promise<IDBPDatabase<Schema>> =>
    (opening ??= openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => {
        if (database.objectStoreNames.contains('visits')) database.deleteObjectStore('visits')
        database.createObjectStore('visits')
      },
      // Another tab with another version waits for this one otherwise.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        opening = undefined
      },
      terminated: () => {
        opening = undefined
      },
    }))
  const withDatabase = async <T>(
    task: (database: IDBPDatabase<Schema>) => Promise<T>,
  ): Promise<Result<T, VisitFailure>> => {
    if (typeof indexedDB === 'undefined') return fail('no-storage')
    try {
      return ok(await task(await open()))
    } catch (error) {
      opening = undefined
      return fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused')
    }
  }
  return {
    read: (dataset) => withDatabase((database) => database.get('visits', dataset)),
    write: (dataset, visits) =>
      withDatabase(async (database) => {
        await database.put('visits', visits, dataset)
        return undefined
      }),
    forget: (dataset) =>
      withDatabase(async (database) => {
        await database.delete('visits', dataset)
        return undefined
      }),
  }
}
