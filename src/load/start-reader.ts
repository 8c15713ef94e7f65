import type { FromReader, ToReader } from './log-messages'
import { LogSession } from './log-session'
import { takeWorker } from './warm-reader'

export type Reader = { readonly say: (message: ToReader) => void; readonly close: () => void }

/** A reader of logs in a worker of its own; in the page itself where the browser grants no worker. */
export function startReader(hear: (message: FromReader) => void): Reader {
  return typeof Worker === 'undefined' ? pageReader(hear) : new WorkerReader(hear)
}

/** A worker whose script does not come says so only later: what was said to it by then is said to the page's reader. */
class WorkerReader implements Reader {
  readonly #hear: (message: FromReader) => void
  readonly #said: ToReader[] = []
  #isHeard = false
  #reader: Reader

  constructor(hear: (message: FromReader) => void) {
    this.#hear = hear
    this.#reader = this.#startWorker() ?? pageReader(hear)
  }

  #startWorker(): Reader | undefined {
    try {
      const worker = takeWorker()
      worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
        this.#isHeard = true
        this.#said.length = 0
        this.#hear(data)
      })
      worker.addEventListener('error', () => {
        // One that has spoken has a fault of its own, which reading again would only repeat.
        if (this.#isHeard) return
        worker.terminate()
        this.#reader = pageReader(this.#hear)
        for (const message of this.#said.splice(0)) this.#reader.say(message)
      })
      return { say: (message) => worker.postMessage(message, []), close: () => worker.terminate() }
    } catch {
      return undefined
    }
  }

  say(message: ToReader): void {
    if (!this.#isHeard) this.#said.push(message)
    this.#reader.say(message)
  }

  close(): void {
    this.#reader.close()
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
