// A search through all logs of a dataset, in slices between which the page's other questions get their turn.
import type { LogContext } from '../ingest/log/log-context'
import type { LogReader } from '../ingest/log/log-reader'
import { RowSearch } from '../ingest/log/row-search'
import { breathe } from './breathe'
import type { SearchHits } from './log-messages'

export type Searched = { readonly context: LogContext; readonly reader: LogReader }

type Wanted = { readonly text: string; readonly limit: number }

const SLICE_MS = 12
const FIRST_PAUSE_MS = 100

export class LogSearch {
  readonly #logs: readonly Searched[]
  readonly #words: readonly string[]
  readonly #limit: number
  readonly #tell: (hits: SearchHits) => void
  readonly #decoder = new TextDecoder('latin1')
  #isEnded = false
  #worked = 0
  #searchedBefore = 0
  #tellAt = 0
  #pause = FIRST_PAUSE_MS

  /** `limit`: milliseconds of work after which it stops with what it has. */
  constructor(logs: readonly Searched[], { text, limit }: Wanted, tell: (hits: SearchHits) => void) {
    this.#logs = [...logs]
    this.#words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
    this.#limit = limit
    this.#tell = tell
  }

  /** Tells nothing more. */
  end(): void {
    this.#isEnded = true
  }

  async run(): Promise<void> {
    const last = this.#logs.length - 1
    for (const [log, { reader, context }] of this.#logs.entries()) {
      const search = new RowSearch(reader, context, this.#words, (bytes) => this.#decoder.decode(bytes))
      let rows: number[] = []
      for (;;) {
        rows = rows.concat(this.#slice(search))
        const isCutShort = !search.isOver && this.#worked > this.#limit
        const isDone = isCutShort || (search.isOver && log === last)
        const searched = this.#searchedBefore + search.searched
        if (isDone || ((rows.length > 0 || search.isOver) && this.#isTimeToTell(search.isOver))) {
          this.#tell({ log, rows: Uint32Array.from(rows), searched, isDone, isCutShort })
          rows = []
        }
        if (isDone) return
        if (search.isOver) break
        await breathe()
        if (this.#isEnded) return
      }
      this.#searchedBefore += search.searched
    }
  }

  /** The first hits at once, then at longer and longer intervals: each telling makes the page count anew. */
  #isTimeToTell(isLogOver: boolean): boolean {
    const now = performance.now()
    if (!isLogOver && now < this.#tellAt) return false
    this.#pause *= 2
    this.#tellAt = now + this.#pause
    return true
  }

  #slice(search: RowSearch): readonly number[] {
    const startedAt = performance.now()
    const rows: number[] = []
    let now = startedAt
    while (!search.isOver && now - startedAt < SLICE_MS) {
      rows.push(...search.next())
      now = performance.now()
    }
    this.#worked += now - startedAt
    return rows
  }
}
