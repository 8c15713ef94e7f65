// A database of this browser's own (IndexedDB), opened when it is first asked. What it cannot do is a value, not an error.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { fail, ok, type Result } from '../base/result'
import type { StorageFailure } from '../domain/storage'

/** Does a task with the database; one that fails is tried anew with a database that is opened anew. */
export type WithDatabase<Schema extends DBSchema> = <T>(
  task: (database: IDBPDatabase<Schema>) => Promise<T>,
) => Promise<Result<T, StorageFailure>>

export function ownDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (database: IDBPDatabase<Schema>) => void,
): WithDatabase<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const open = (): Promise<IDBPDatabase<Schema>> =>
    (opening ??= openDB<Schema>(name, version, {
      upgrade: (database) => upgrade(database),
      // Another tab with another version waits for this one otherwise.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        opening = undefined
      },
      terminated: () => {
        opening = undefined
      },
    }))
  return async (task) => {
    if (typeof indexedDB === 'undefined') return fail('no-storage')
    try {
      return ok(await task(await open()))
    } catch (error) {
      opening = undefined
      return fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused')
    }
  }
}
