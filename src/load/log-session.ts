// Reads the logs of one dataset, one after another, and answers what the page asks of their rows meanwhile. Lives in
// a worker where there is one; it posts what it finds and knows nothing of who listens.
import { assertNever } from '../base/assert-never'
import { ok } from '../base/result'
import type { LogColumns } from '../domain/event-log'
import type { LogReading } from '../domain/log-rows'
import { rowFormatOf } from '../ingest/log/format-of'
import { LogReader } from '../ingest/log/log-reader'
import type { FromReader, LogTask, RowWish, ToReader } from './log-messages'
import { LogSearch, type Searched } from './log-search'
import { openLog } from './log-stream'
import { breathe } from './breathe'

/** Posts a message with the buffers that go over with it. */
export type Post = (message: FromReader, transfer: readonly ArrayBuffer[]) => void

// The first rows are shown at once, later ones often enough to be seen growing.
const FLUSH_MS = 120
/** After so long without a pause the page's questions get their turn. */
const SLICE_MS = 24

export class LogSession {
  readonly #post: Post
  readonly #logs: Searched[] = []
  readonly #stop = new AbortController()
  readonly #stopped = new Promise<ReturnType<typeof ok<undefined>>>((resolve) => {
    this.#stop.signal.addEventListener('abort', () => resolve(ok(undefined)))
  })
  #search: LogSearch | undefined

  constructor(post: Post) {
    this.#post = post
  }

  readonly hear = (message: ToReader): void => {
    switch (message.type) {
      case 'read':
        void this.#readAll(message.tasks)
        break
      case 'stop':
        this.#stop.abort()
        break
      case 'texts':
        this.#tellTexts(message.wishes)
        break
      case 'find':
        this.#find(message.id)
        break
      case 'search':
        this.#search?.end()
        this.#search = new LogSearch(this.#logs, message, (hits) => {
          this.#post({ type: 'hits', search: message.search, hits }, [hits.rows.buffer as ArrayBuffer])
        })
        void this.#search.run()
        break
      default:
        assertNever(message)
    }
  }

  async #readAll(tasks: readonly LogTask[]): Promise<void> {
    for (const [log, task] of tasks.entries()) {
      const decoder = new TextDecoder()
      const decode = (bytes: Uint8Array): string => decoder.decode(bytes)
      const reader = new LogReader(task.context, rowFormatOf(task.context, decode), decode)
      this.#logs.push({ context: task.context, reader })
      await this.#readOne(log, task, reader)
    }
  }

  async #readOne(log: number, { context, source }: LogTask, reader: LogReader): Promise<void> {
    const state: { phase: LogReading['phase']; bytes: number; total: number | undefined } = {
      phase: 'reading',
      bytes: 0,
      total: undefined,
    }
    const tell = (isAll: boolean, failure?: LogReading['failure']): void =>
      this.#tellRows(log, reader, { ...state, failure: reader.tally.refusal ?? failure }, isAll)
    const end = (phase: LogReading['phase'], failure?: LogReading['failure']): void => {
      state.phase = reader.tally.refusal ? 'failed' : phase
      tell(true, failure)
    }
    if (source === undefined) return end('failed', { code: 'no-address', href: context.log.href })
    const opened = await openLog(source, context.log.href, this.#stop.signal)
    if (!opened.ok) return end(this.#stop.signal.aborted ? 'stopped' : 'failed', opened.error)
    const stream = opened.value
    state.total = stream.total
    let flushedAt = Number.NEGATIVE_INFINITY
    let pausedAt = performance.now()
    for (;;) {
      // A host that says nothing must not keep the reader from ending it.
      const piece = await Promise.race([stream.read(), this.#stopped])
      state.bytes = stream.received()
      if (this.#stop.signal.aborted) return end('stopped')
      if (!piece.ok) return end('failed', piece.error)
      if (piece.value === undefined || reader.tally.refusal) break
      reader.push(piece.value)
      const now = performance.now()
      // A full batch goes out at once: however quick the machine, no message is more than the page can take in.
      if (now - flushedAt > FLUSH_MS || reader.hasFullBatch) {
        flushedAt = now
        tell(true)
      }
      if (now - pausedAt > SLICE_MS) {
        await breathe()
        pausedAt = performance.now()
      }
    }
    reader.end()
    end('done')
  }

  #tellRows(
    log: number,
    reader: LogReader,
    state: Pick<LogReading, 'phase' | 'bytes' | 'total' | 'failure'>,
    isAll: boolean,
  ): void {
    const batches = reader.takeBatches(isAll)
    const { setAside, faults, withheld, marks, notices } = reader.tally
    const reading: LogReading = { ...state, setAside, faults, withheld, marks, notices }
    const records = reader.takeRecords()
    this.#post({ type: 'rows', log, batches, records, reading }, batches.flatMap(buffersOf))
  }

  #tellTexts(wishes: readonly RowWish[]): void {
    for (const [log, { reader }] of this.#logs.entries()) {
      const own = wishes.filter((wish) => wish.log === log && wish.row < reader.count)
      if (own.length === 0) continue
      const events = own.map(({ row, known, order }) => [row, reader.recordOf(row, known, order)] as const)
      this.#post({ type: 'texts', log, events }, [])
    }
  }

  /** Says which row an id names; that none does is said too. */
  #find(id: string): void {
    for (const [log, { reader }] of this.#logs.entries()) {
      const row = reader.rowOf(id)
      if (row !== undefined) return this.#post({ type: 'found', id, log, row }, [])
    }
    this.#post({ type: 'found', id, log: -1, row: undefined }, [])
  }
}

function buffersOf({ deaths, ...columns }: LogColumns): readonly ArrayBuffer[] {
  const arrays = [columns.from, columns.to, columns.known, columns.kind, columns.traits, columns.place]
  const lists = [columns.tagsEnd, columns.tags, ...(deaths ? [deaths.low, deaths.best, deaths.high] : [])]
  return [...arrays, ...lists].map(({ buffer }) => buffer as ArrayBuffer)
}
