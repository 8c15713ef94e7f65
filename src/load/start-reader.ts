import type { FromReader, ToReader } from './log-messages'
import { LogSession } from './log-session'

export type Reader = { readonly say: (message: ToReader) => void; readonly close: () => void }

/** A reader of logs in a worker of its own; in the page itself where the browser grants no worker. */
export function startReader(hear: (message: FromReader) => void): Reader {
  return workerReader(hear) ?? pageReader(hear)
}

function workerReader(hear: (message: FromReader) => void): Reader | undefined {
  if (typeof Worker === 'undefined') return undefined
  try {
    const worker = new Worker(new URL('log.worker.ts', import.meta.url), { type: 'module', name: 'logs' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => hear(data))
    return { say: (message) => worker.postMessage(message, []), close: () => worker.terminate() }
  } catch {
    return undefined
  }
}

function pageReader(hear: (message: FromReader) => void): Reader {
  let isOpen = true
  const session = new LogSession((message) => {
    if (isOpen) hear(message)
  })
  return {
    say: (message) => queueMicrotask(() => session.hear(message)),
    close: () => {
      isOpen = false
      session.hear({ type: 'stop' })
    },
  }
}
