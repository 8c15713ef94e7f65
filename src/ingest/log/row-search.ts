// Words sought in the rows of a log. Blocks are gone through whole, byte by byte, for the longest of the words; only
// the rows in which it was met are read properly. A piece of work at a time, so that whoever runs it can pause.
import { utf8Of } from '../../base/utf8'
import type { LogContext } from './log-context'
import type { LogReader } from './log-reader'

/** Reads bytes as one character each, so that places in the text are places in the bytes (ISO 8859-1 or its kin). */
export type DecodeBytewise = (bytes: Uint8Array) => string

const ROWS_AT_ONCE = 256
const MOST_NEEDLES = 12

export class RowSearch {
  readonly #reader: LogReader
  readonly #words: readonly string[]
  readonly #namesOf: ReadonlyMap<string, string>
  readonly #decode: DecodeBytewise
  /** What a row must hold in its bytes; undefined where bytes cannot tell, and every row is read. */
  readonly #needles: readonly string[] | undefined
  readonly #end: number
  #block = 0
  /** Rows before it have been searched. */
  searched = 0

  /** `words` in small letters; a row must hold all of them. Rows that come after this moment are not searched. */
  constructor(reader: LogReader, context: LogContext, words: readonly string[], decode: DecodeBytewise) {
    this.#reader = reader
    this.#words = words
    this.#decode = decode
    this.#namesOf = namesById(context)
    this.#needles = needlesFor(words, this.#namesOf)
    this.#end = reader.count
  }

  get isOver(): boolean {
    return this.searched >= this.#end
  }

  /** The rows found in the next piece. */
  next(): readonly number[] {
    return this.#needles ? this.#searchBlock(this.#needles) : this.#searchRows()
  }

  #searchBlock(needles: readonly string[]): readonly number[] {
    const { blocks, places } = this.#reader
    const index = this.#block++
    const start = blocks.startOf(index)
    const text = this.#decode(blocks.block(index)).toLowerCase()
    const met = new Set<number>()
    for (const needle of needles) {
      for (let at = text.indexOf(needle); at >= 0;) {
        const row = places.rowAt(start + at)
        if (row >= this.#end || places.position(row) > start + at) {
          at = text.indexOf(needle, at + 1)
          continue
        }
        met.add(row)
        at = text.indexOf(needle, places.position(row) + places.length(row) - start)
      }
    }
    const isLast = index + 1 >= blocks.count
    this.searched = isLast ? this.#end : Math.min(this.#end, places.rowAt(blocks.startOf(index + 1)))
    return [...met].filter((row) => this.#holds(row)).toSorted((a, b) => a - b)
  }

  #searchRows(): readonly number[] {
    const stop = Math.min(this.#end, this.searched + ROWS_AT_ONCE)
    const found: number[] = []
    for (let row = this.searched; row < stop; row++) if (this.#holds(row)) found.push(row)
    this.searched = stop
    return found
  }

  /** The same test as for records of the dataset: in what is said, or in a name it carries. */
  #holds(row: number): boolean {
    const { title, summary, note, actors } = this.#reader.eventOf(row)
    const names = (actors ?? []).map((id) => this.#namesOf.get(id))
    const text = [title, summary, note, ...names]
      .filter((part) => part !== undefined)
      .join(' ')
      .toLocaleLowerCase()
    return this.#words.every((word) => text.includes(word))
  }
}

function namesById({ actorNames, names }: LogContext): ReadonlyMap<string, string> {
  // The first name of a tag is the actor's full one.
  return new Map(actorNames.toReversed().map(([name, tag]) => [names.tags[tag] ?? '', name]))
}

/**
 * The longest word, and the ids of those in whose name it stands: bytes hold ids, readers seek names. Letters beyond
 * ASCII have their cases in other bytes, and a text may write them as escapes, so bytes cannot tell of those.
 */
function needlesFor(words: readonly string[], names: ReadonlyMap<string, string>): readonly string[] | undefined {
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  if (utf8Of(longest).length !== longest.length || longest.includes('"') || longest.includes('\\')) return undefined
  const ids = [...names].filter(([, name]) => name.toLocaleLowerCase().includes(longest)).map(([id]) => id)
  return ids.length < MOST_NEEDLES ? [longest, ...ids] : undefined
}
