// The logs of one dataset as the page sees them: rows as they arrive, and answers as they come. Read through
// `useSyncExternalStore`: each state is a new value, and nothing in an old one changes.
import { assertNever } from '../base/assert-never'
import type { Day } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Dataset } from '../domain/dataset'
import { isSettled, NOT_READ, type LogPart } from '../domain/log-rows'
import type { LogQuestions, LogSearchState, LogState } from '../domain/log-state'
import type { TlpMark } from '../domain/vocabulary'
import { logContextOf, logNamesOf } from '../ingest/log/log-context'
import { GrowingColumns } from './growing-columns'
import type { FromReader, SearchHits, ToReader } from './log-messages'
import { logSource } from './log-source'
import { startReader, type Reader } from './start-reader'

/** Beyond so many the words fetched first are let go. */
const MOST_EVENTS = 2048
/** Milliseconds of work after which a search stops with what it has. */
const SEARCH_LIMIT = 4000
// Rows are shown as they come, but a state that is hardly larger than the last one is not worth a drawing.
const NOTICEABLE_GROWTH = 1.2
const SHORTEST_SILENCE_MS = 200
const LONGEST_SILENCE_MS = 500

export class LogStore implements LogQuestions {
  readonly #columns: GrowingColumns
  readonly #names: ReturnType<typeof logNamesOf>
  readonly #listeners = new Set<() => void>()
  readonly #reader: Reader
  readonly #firstOrder: number
  readonly #level: TlpMark | undefined
  readonly #asked = new Set<number>()
  readonly #sought = new Set<string>()
  #wanted: number[] = []
  #parts: readonly LogPart[]
  #state: LogState
  #publishedAt = Number.NEGATIVE_INFINITY
  #searchNumber = 0

  /** `address`: the dataset's own, absolute; undefined for a file from disk. Rows above the level are withheld. */
  constructor(dataset: Dataset, address: string | undefined, level: TlpMark | undefined) {
    this.#level = level
    const expected = dataset.logs.reduce((sum, { records = 0 }) => sum + records, 0)
    this.#columns = new GrowingColumns(expected)
    this.#names = logNamesOf(dataset)
    this.#firstOrder = dataset.records.size
    this.#parts = dataset.logs.map((log) => ({ log, firstRow: 0, rows: 0, reading: NOT_READ }))
    this.#state = { rows: this.#rows(), events: new Map(), records: [], found: new Map(), search: undefined }
    this.#reader = startReader(this.#hear)
    const tasks = dataset.logs.map((log) => ({
      context: logContextOf(dataset, log, level),
      source: address === undefined ? undefined : logSource(new URL(log.href, address).href),
    }))
    this.#say({ type: 'read', tasks })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): LogState => this.#state

  /** Wishes of one moment travel together. */
  readonly ask = (rows: readonly number[]): void => {
    const fresh = rows.filter((row) => !this.#asked.has(row))
    if (fresh.length === 0) return
    for (const row of fresh) this.#asked.add(row)
    if (this.#wanted.length === 0) queueMicrotask(this.#sendWishes)
    this.#wanted.push(...fresh)
  }

  readonly #sendWishes = (): void => {
    const { known } = this.#state.rows.columns
    const wishes = this.#wanted.map((row) => {
      const log = this.#parts.findLastIndex(({ firstRow, rows }) => rows > 0 && firstRow <= row)
      const first = this.#parts[log]?.firstRow ?? 0
      return { log, row: row - first, known: (known[row] ?? 0) as Day, order: this.#firstOrder + row }
    })
    this.#wanted = []
    this.#say({ type: 'texts', wishes })
  }

  readonly find = (id: string): void => {
    if (this.#sought.has(id)) return
    this.#sought.add(id)
    this.#say({ type: 'find', id })
  }

  readonly search = (text: string): void => {
    if (this.#state.search?.text === text || (this.#state.search === undefined && text.trim() === '')) return
    this.#searchNumber++
    const hits = new Uint8Array(this.#columns.count)
    const search = { text, hits, count: 0, searched: 0, isDone: false, isCutShort: false }
    this.#publish({ search: text.trim() === '' ? undefined : search })
    if (text.trim() !== '') this.#say({ type: 'search', search: this.#searchNumber, text, limit: SEARCH_LIMIT })
  }

  readonly stop = (): void => this.#say({ type: 'stop' })

  /** Nobody listens any more: the reader ends with all that it holds. */
  close(): void {
    this.#listeners.clear()
    this.#reader.close()
  }

  #say(message: ToReader): void {
    this.#reader.say(message)
  }

  readonly #hear = (message: FromReader): void => {
    switch (message.type) {
      case 'rows':
        this.#takeRows(message)
        break
      case 'texts': {
        const first = this.#parts[message.log]?.firstRow ?? 0
        this.#publish({ events: this.#withEvents(message.events.map(([row, event]) => [first + row, event])) })
        break
      }
      case 'found': {
        const row = message.row === undefined ? 'no-row' : (this.#parts[message.log]?.firstRow ?? 0) + message.row
        // While rows still come, an id that none has yet may belong to one of them: it is sought again.
        if (row === 'no-row' && !this.#isSettled()) this.#sought.delete(message.id)
        else this.#publish({ found: new Map([...this.#state.found, [message.id, row]]) })
        if (row !== 'no-row') this.ask([row])
        break
      }
      case 'hits':
        if (message.search === this.#searchNumber) this.#takeHits(message.hits)
        break
      default:
        assertNever(message)
    }
  }

  #takeRows({ log, batches, records, reading }: Extract<FromReader, { readonly type: 'rows' }>): void {
    const part = this.#parts[log]
    if (!part) return
    const firstRow = part.rows === 0 ? this.#columns.count : part.firstRow
    for (const batch of batches) this.#columns.append(batch)
    const grown = { ...part, firstRow, rows: this.#columns.count - firstRow, reading }
    this.#parts = this.#parts.with(log, grown)
    const shown = this.#state.rows.columns.count
    const silence = performance.now() - this.#publishedAt
    const isNoticeable =
      shown === 0 ||
      isSettled(reading) ||
      silence > LONGEST_SILENCE_MS ||
      (silence > SHORTEST_SILENCE_MS && this.#columns.count > shown * NOTICEABLE_GROWTH)
    if (this.#isSettled()) this.#columns.trim()
    if (records.length > 0 || isNoticeable) {
      this.#publishedAt = performance.now()
      this.#publish({
        rows: this.#rows(),
        records: records.length === 0 ? this.#state.records : [...this.#state.records, ...records],
      })
    }
    if (this.#isSettled() && this.#state.search) this.#searchAnew(this.#state.search)
  }

  /** What came after a search began has not been searched. */
  #searchAnew({ text, hits }: LogSearchState): void {
    if (hits.length === this.#columns.count) return
    this.#publish({ search: undefined })
    this.search(text)
  }

  #takeHits({ log, rows, searched, isDone, isCutShort }: SearchHits): void {
    const { search } = this.#state
    if (!search) return
    const first = this.#parts[log]?.firstRow ?? 0
    const hits = search.hits.slice()
    for (const row of rows) hits[first + row] = 1
    this.#publish({ search: { ...search, hits, count: search.count + rows.length, searched, isDone, isCutShort } })
  }

  #isSettled(): boolean {
    return this.#parts.every(({ reading }) => isSettled(reading))
  }

  #withEvents(fresh: readonly (readonly [number, CrisisEvent])[]): ReadonlyMap<number, CrisisEvent> {
    const events = new Map([...this.#state.events, ...fresh])
    for (const row of events.keys()) {
      if (events.size <= MOST_EVENTS) break
      events.delete(row)
      this.#asked.delete(row)
    }
    return events
  }

  #rows(): LogState['rows'] {
    return {
      names: this.#names,
      columns: this.#columns.columns(),
      order: this.#columns.order(),
      foretold: this.#columns.foretold,
      longest: this.#columns.longest,
      span: this.#columns.span,
      known: this.#columns.knownSpan,
      parts: this.#parts,
      level: this.#level,
    }
  }

  #publish(change: Partial<LogState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
