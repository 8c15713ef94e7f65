import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LogQuestions, LogState } from '../domain/log-state'
import type { Loaded } from '../load/loaded'
import type { LogStore } from '../load/log-store'

export type Logs = { readonly state: LogState; readonly questions: LogQuestions }

/** The logs of a dataset as they are read; undefined for a dataset that has none, and until the reader is there. */
export function useLogs({ dataset, address, origin }: Loaded): Logs | undefined {
  const [store, setStore] = useState<LogStore>()
  useEffect(() => {
    if (dataset.logs.length === 0) return undefined
    let opened: LogStore | undefined
    let isWanted = true
    // What most boards never need is not part of their first load.
    const open = async (): Promise<void> => {
      const { LogStore: Store } = await import('../load/log-store')
      if (!isWanted) return
      opened = new Store(dataset, origin === 'host' ? address : undefined)
      setStore(opened)
    }
    void open()
    return () => {
      isWanted = false
      opened?.close()
      setStore(undefined)
    }
  }, [dataset, address, origin])
  const state = useSyncExternalStore(store?.subscribe ?? never, store?.state ?? nothing)
  return store && state && { state, questions: store }
}

function never(): () => void {
  return () => {}
}

function nothing(): undefined {
  return undefined
}
