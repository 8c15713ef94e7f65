import type { Stored } from '../../domain/stored'

/** How much room the browser says there is, and whether it has promised to keep what is there; plain http is told nothing. */
export async function storageSpace(): Promise<Pick<Stored, 'space' | 'isPersisted'>> {
  if (!('storage' in navigator)) return { space: undefined, isPersisted: undefined }
  try {
    const [{ usage, quota }, isPersisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ])
    return { space: usage === undefined || quota === undefined ? undefined : { used: usage, quota }, isPersisted }
  } catch {
    return { space: undefined, isPersisted: undefined }
  }
}

/** Asks the browser to keep it; some ask the reader, some decide by themselves. */
export async function askToPersist(): Promise<boolean> {
  return 'storage' in navigator ? navigator.storage.persist().catch(() => false) : false
}

/** Removes databases with all that is in them; those that are open in this page let go by themselves. */
export async function deleteDatabases(names: readonly string[]): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return true
  const deleted = await Promise.all(names.map(deleteDatabase))
  return deleted.every(Boolean)
}

function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name)
      request.addEventListener('success', () => resolve(true))
      request.addEventListener('error', () => resolve(false))
      request.addEventListener('blocked', () => resolve(false))
    } catch {
      resolve(false)
    }
  })
}
