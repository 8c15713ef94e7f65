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
  const connection = heldConnection(() =>
    openDB<Schema>(name, version, {
      upgrade: (database) => upgrade(database),
      // Another tab with another version waits for this one otherwise.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        connection.letGo()
      },
      terminated: () => connection.letGo(),
    }),
  )
  return async (task) => (typeof indexedDB === 'undefined' ? fail('no-storage') : connection.use(task))
}

type HeldConnection<Connection> = {
  readonly use: <T>(task: (connection: Connection) => Promise<T>) => Promise<Result<T, StorageFailure>>
  /** The next task opens another one. */
  readonly letGo: () => void
}

/** One connection for many tasks. After a task that failed it is closed, or a full disk would leave one open for each. */
export function heldConnection<Connection extends { readonly close: () => void }>(
  open: () => Promise<Connection>,
): HeldConnection<Connection> {
  let opening: Promise<Connection> | undefined
  return {
    use: async (task) => {
      const own = (opening ??= open())
      try {
        return ok(await task(await own))
      } catch (error) {
        if (opening === own) opening = undefined
        own.then(
          (connection) => connection.close(),
          () => undefined,
        )
        return fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused')
      }
    },
    letGo: () => {
      opening = undefined
    },
  }
}
