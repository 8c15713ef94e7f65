import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { hasFailed, isReading, type LogQuestions, type LogState } from '../domain/log-state'
import type { Loaded } from '../load/loaded'
import type { LogStore } from '../load/log-store'

export type Logs = { readonly state: LogState; readonly questions: LogQuestions }

type Shown = { readonly id: string; readonly store: LogStore }

/**
 * The logs of a dataset as they are read; undefined for a dataset that has none, and until the reader is there. When the
 * same dataset comes anew, as on a wall, the rows that were there stay until the new ones have been read whole.
 */
export function useLogs({ dataset, address, origin }: Loaded): Logs | undefined {
  const shown = useRef<Shown>(undefined)
  const [store, setStore] = useState<LogStore>()
  useEffect(() => {
    let isWanted = true
    let next: LogStore | undefined
    const show = (opened: LogStore | undefined): void => {
      shown.current?.store.close()
      shown.current = opened && { id: dataset.id, store: opened }
      setStore(opened)
    }
    const replaceWhenRead = (opened: LogStore): void => {
      const state = opened.state()
      if (isReading(state) || shown.current?.store === opened) return
      // A broken update never takes the place of good rows.
      if (hasFailed(state)) opened.close()
      else show(opened)
    }
    const open = async (): Promise<void> => {
      // What most boards never need is not part of their first load.
      const { LogStore: Store } = await import('../load/log-store')
      if (!isWanted) return
      const opened = new Store(dataset, origin === 'host' ? address : undefined)
      next = opened
      if (shown.current) opened.subscribe(() => replaceWhenRead(opened))
      else show(opened)
    }
    if (shown.current && shown.current.id !== dataset.id) show(undefined)
    if (dataset.logs.length > 0) void open()
    else if (shown.current) show(undefined)
    return () => {
      isWanted = false
      if (next && shown.current?.store !== next) next.close()
    }
  }, [dataset, address, origin])
  useEffect(
    () => () => {
      shown.current?.store.close()
      shown.current = undefined
    },
    [],
  )
  const state = useSyncExternalStore(store?.subscribe ?? never, store?.state ?? nothing)
  return store && state && { state, questions: store }
}

function never(): () => void {
  return () => {}
}

function nothing(): undefined {
  return undefined
}
