// One reading of a dataset's logs, however often and however early it is asked for, and ended when nobody holds it.
import type { Dataset } from '../domain/dataset'
import type { LogStore } from './log-store'

type Opened = { readonly store: Promise<LogStore>; holders: number }

const opened = new WeakMap<Dataset, Opened>()

export type HeldLogs = { readonly store: Promise<LogStore>; readonly release: () => void }

/**
 * Begins to read the logs, where that has not begun, and resolves once they are asked for; `address` is the dataset's own,
 * absent for a file from disk.
 */
export async function beginLogs(dataset: Dataset, address: string | undefined): Promise<void> {
  if (dataset.logs.length > 0) await open(dataset, address).store
}

/** The same, to be released by whoever holds it. */
export function holdLogs(dataset: Dataset, address: string | undefined): HeldLogs {
  const logs = open(dataset, address)
  logs.holders++
  return {
    store: logs.store,
    release: () => {
      logs.holders--
      // Not at once: React takes up again in the same moment what it has just let go.
      setTimeout(() => void endUnheld(dataset, logs), 0)
    },
  }
}

function open(dataset: Dataset, address: string | undefined): Opened {
  const logs = opened.get(dataset) ?? { store: newStore(dataset, address), holders: 0 }
  opened.set(dataset, logs)
  return logs
}

/** What most boards never need is not part of their first load. */
async function newStore(dataset: Dataset, address: string | undefined): Promise<LogStore> {
  const { LogStore: Store } = await import('./log-store')
  return new Store(dataset, address)
}

async function endUnheld(dataset: Dataset, logs: Opened): Promise<void> {
  if (logs.holders > 0 || opened.get(dataset) !== logs) return
  opened.delete(dataset)
  const store = await logs.store
  store.close()
}
