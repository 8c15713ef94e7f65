// One reading of a dataset's logs at a level, however often and however early it is asked for, and ended when nobody holds it.
import type { Dataset } from '../domain/dataset'
import type { TlpMark } from '../domain/vocabulary'
import type { LogStore } from './log-store'

type Opened = { readonly level: TlpMark | undefined; readonly store: Promise<LogStore>; holders: number }

/** By the list of logs, which an edition without the records above a level shares with the whole. */
const opened = new WeakMap<Dataset['logs'], Opened>()

export type HeldLogs = { readonly store: Promise<LogStore>; readonly release: () => void }

/**
 * Begins to read the logs, where that has not begun, and resolves once they are asked for; `address` is the dataset's own,
 * absent for a file from disk. Who holds them may yet want another level.
 */
export async function beginLogs(
  dataset: Dataset,
  address: string | undefined,
  level: TlpMark | undefined,
): Promise<void> {
  if (dataset.logs.length > 0) await (opened.get(dataset.logs) ?? open(dataset, address, level)).store
}

/** The same, at just this level, to be released by whoever holds it. */
export function holdLogs(dataset: Dataset, address: string | undefined, level: TlpMark | undefined): HeldLogs {
  const logs = open(dataset, address, level)
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

function open(dataset: Dataset, address: string | undefined, level: TlpMark | undefined): Opened {
  const before = opened.get(dataset.logs)
  if (before && before.level === level) return before
  const logs = { level, store: newStore(dataset, address, level), holders: 0 }
  opened.set(dataset.logs, logs)
  if (before) void endUnheld(dataset, before)
  return logs
}

/** What most boards never need is not part of their first load. */
async function newStore(dataset: Dataset, address: string | undefined, level: TlpMark | undefined): Promise<LogStore> {
  const { LogStore: Store } = await import('./log-store')
  return new Store(dataset, address, level)
}

async function endUnheld({ logs: list }: Dataset, logs: Opened): Promise<void> {
  if (logs.holders > 0) return
  if (opened.get(list) === logs) opened.delete(list)
  const store = await logs.store
  store.close()
}
