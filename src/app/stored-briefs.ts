// What this browser holds of the reader's own briefs, for the page that lists what is stored.
import type { Result } from '../base/result'
import type { StorageFailure } from '../domain/storage'
import type { HeldBriefs } from './held-briefs'

/** How many there are, of all datasets. */
export async function countBriefs({ open }: HeldBriefs): Promise<Result<number, StorageFailure>> {
  const store = await open()
  return store.count()
}

/** Forgets all of all datasets, notes and all, in this window and every other. */
export async function forgetBriefs({ open, shelves }: HeldBriefs): Promise<Result<undefined, StorageFailure>> {
  const store = await open()
  const forgotten = await store.forget()
  for (const shelf of shelves.values()) shelf.renew()
  return forgotten
}
