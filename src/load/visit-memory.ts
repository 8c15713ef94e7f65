// A reader's visits, kept in this browser's own database (IndexedDB) and sent nowhere. A browser that keeps nothing
// says so, and nothing else depends on it.
import type { DBSchema } from 'idb'
import type { Result } from '../base/result'
import type { StoredVisit } from '../domain/stored'
import type { VisitFailure, Visits } from '../domain/visit'
import { ownDatabase } from './own-database'
import { OWN_DATABASE } from './own-databases'

/** Where visits are kept, by the id of the dataset. */
export type VisitMemory = {
  /** When each dataset was last seen. */
  readonly list: () => Promise<Result<readonly StoredVisit[], VisitFailure>>
  readonly read: (dataset: string) => Promise<Result<Visits | undefined, VisitFailure>>
  readonly write: (dataset: string, visits: Visits) => Promise<Result<undefined, VisitFailure>>
  readonly forget: (dataset: string) => Promise<Result<undefined, VisitFailure>>
}

type Schema = DBSchema & { readonly visits: { readonly key: string; readonly value: Visits } }

/** A change of what is kept is a new version, which begins anew: visits are no archive. */
const VERSION = 1

export function openVisitMemory(): VisitMemory {
  const withDatabase = ownDatabase<Schema>(OWN_DATABASE.visits, VERSION, (database) => {
    if (database.objectStoreNames.contains('visits')) database.deleteObjectStore('visits')
    database.createObjectStore('visits')
  })
  return {
    list: () =>
      withDatabase(async (database) => {
        const [keys, all] = await Promise.all([database.getAllKeys('visits'), database.getAll('visits')])
        return keys.flatMap((dataset, index) => {
          const visits = all[index]
          return visits ? [{ dataset, seenAt: visits.last.seenAt }] : []
        })
      }),
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
