// Copies of what hosts last answered, in this browser's own database: what each is lies apart from its bytes, so that a
// list of them reads no bytes, and a 304 writes none.
import type { DBSchema } from 'idb'
import { ok, type Result } from '../../base/result'
import { copiesToDrop, nextToDrop, type CopyNote } from '../../domain/kept-copy'
import type { StorageFailure } from '../../domain/storage'
import { ownDatabase } from '../own-database'
import { OWN_DATABASE } from '../own-databases'

export type CopyStore = {
  readonly list: () => Promise<Result<readonly CopyNote[], StorageFailure>>
  readonly read: (address: string) => Promise<Result<KeptBytes | undefined, StorageFailure>>
  /** Keeps a copy in the place of an older one; others go where there is no room, and are told of. */
  readonly keep: (note: CopyNote, bytes: ArrayBuffer) => Promise<Result<readonly CopyNote[], StorageFailure>>
  /** The host has said again that this is what it has. */
  readonly answered: (address: string, at: number) => Promise<Result<undefined, StorageFailure>>
  readonly forget: (address: string) => Promise<Result<undefined, StorageFailure>>
}

export type KeptBytes = { readonly note: CopyNote; readonly bytes: ArrayBuffer }

type Schema = DBSchema & {
  readonly notes: { readonly key: string; readonly value: CopyNote }
  readonly bytes: { readonly key: string; readonly value: ArrayBuffer }
}

/** A change of what is kept is a new version, which begins anew: copies are no archive. */
const VERSION = 1

export function openCopyStore(): CopyStore {
  const withDatabase = ownDatabase<Schema>(OWN_DATABASE.copies, VERSION, (database) => {
    for (const store of ['notes', 'bytes'] as const) {
      if (database.objectStoreNames.contains(store)) database.deleteObjectStore(store)
      database.createObjectStore(store)
    }
  })
  const list = () => withDatabase((database) => database.getAll('notes'))
  const forget = (address: string) =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['notes', 'bytes'], 'readwrite')
      await Promise.all([
        transaction.objectStore('notes').delete(address),
        transaction.objectStore('bytes').delete(address),
        transaction.done,
      ])
      return undefined
    })
  const put = (note: CopyNote, bytes: ArrayBuffer) =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['notes', 'bytes'], 'readwrite')
      await Promise.all([
        transaction.objectStore('notes').put(note, note.address),
        transaction.objectStore('bytes').put(bytes, note.address),
        transaction.done,
      ])
      return undefined
    })
  return {
    list,
    forget,
    read: (address) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(['notes', 'bytes'])
        const [note, bytes] = await Promise.all([
          transaction.objectStore('notes').get(address),
          transaction.objectStore('bytes').get(address),
        ])
        return note && bytes && { note, bytes }
      }),
    keep: async (note, bytes) => {
      const copies = await list()
      if (!copies.ok) return copies
      const dropped = [...copiesToDrop(copies.value, note)]
      for (const copy of dropped) await forget(copy.address)
      let left = copies.value.filter((copy) => !dropped.includes(copy))
      for (;;) {
        const kept = await put(note, bytes)
        if (kept.ok) return ok(dropped)
        const next = kept.error === 'full' ? nextToDrop(left, note.address) : undefined
        if (!next) return kept
        await forget(next.address)
        left = left.filter((copy) => copy !== next)
        dropped.push(next)
      }
    },
    answered: (address, at) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('notes', 'readwrite')
        const note = await transaction.store.get(address)
        await Promise.all([note && transaction.store.put({ ...note, answeredAt: at }, address), transaction.done])
        return undefined
      }),
  }
}
