// A reader's visits, kept in this browser's own database (IndexedDB) and sent nowhere. A browser that keeps nothing
// says so, and nothing else depends on it.
import type { DBSchema } from 'idb'
import type { Result } from '../base/result'
import type { VisitFailure, Visits } from '../domain/visit'
import { ownDatabase } from './own-database'

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
  const withDatabase = ownDatabase<Schema>(NAME, VERSION, (database) => {
    if (database.objectStoreNames.contains('visits')) database.deleteObjectStore('visits')
    database.createObjectStore('visits')
  })
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
