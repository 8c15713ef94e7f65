import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { hasFailed, isReading, type LogQuestions, type LogState } from '../domain/log-state'
import type { TlpMark } from '../domain/vocabulary'
import type { Loaded } from '../load/loaded'
import type { LogStore } from '../load/log-store'
import { holdLogs, type HeldLogs } from '../load/open-logs'

export type Logs = { readonly state: LogState; readonly questions: LogQuestions }

type Shown = { readonly id: string; readonly level: TlpMark | undefined; readonly held: HeldLogs }

/**
 * The logs of a dataset as they are read; undefined for a dataset that has none, and until the reader is there. When the
 * same dataset comes anew, as on a wall, the rows that were there stay until the new ones have been read whole. At another
 * level they go at once, and all is read anew.
 */
export function useLogs({ dataset, address, origin }: Loaded, level: TlpMark | undefined): Logs | undefined {
  const shown = useRef<Shown>(undefined)
  const [store, setStore] = useState<LogStore>()
  useEffect(() => {
    let isWanted = true
    const from = origin === 'host' ? address : undefined
    const held = dataset.logs.length > 0 ? holdLogs(dataset, from, level) : undefined
    const show = (opened: LogStore | undefined): void => {
      shown.current?.held.release()
      shown.current = opened && held && { id: dataset.id, level, held }
      setStore(opened)
    }
    const replaceWhenRead = (opened: LogStore): void => {
      // A broken update never takes the place of good rows.
      if (isWanted && !isReading(opened.state()) && !hasFailed(opened.state()) && shown.current?.held !== held)
        show(opened)
    }
    const open = async ({ store: opening }: HeldLogs): Promise<void> => {
      const opened = await opening
      if (!isWanted) return
      if (!shown.current) return show(opened)
      opened.subscribe(() => replaceWhenRead(opened))
      replaceWhenRead(opened)
    }
    const isOther = shown.current?.id !== dataset.id || shown.current.level !== level
    if (shown.current && (isOther || !held)) show(undefined)
    if (held) void open(held)
    return () => {
      isWanted = false
      if (held && shown.current?.held !== held) held.release()
    }
  }, [dataset, address, origin, level])
  useEffect(
    () => () => {
      shown.current?.held.release()
      shown.current = undefined
    },
    [],
  )
  const state = useSyncExternalStore(store?.subscribe ?? never, store?.state ?? nothing)
  return store && state && state.rows.level === level ? { state, questions: store } : undefined
}

function never(): () => void {
  return () => {}
}

function nothing(): undefined {
  return undefined
}
