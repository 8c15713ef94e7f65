// Words sought in the rows of a log. Blocks are gone through whole, byte by byte, for a part of one of the words; only
// the rows in which it was met are read properly. A piece of work at a time, so that whoever runs it can pause.
import type { LogContext } from './log-context'
import type { LogReader } from './log-reader'
import type { RowFormat } from './row-format'

/** Reads bytes as one character each, so that places in the text are places in the bytes (ISO 8859-1 or its kin). */
export type DecodeBytewise = (bytes: Uint8Array) => string

const ROWS_AT_ONCE = 256
const MOST_NEEDLES = 12
/** Shorter ones stand in nearly every row. */
const LEAST_RUN = 2

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
    this.#needles = needlesFor(words, this.#namesOf, context, reader.format)
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
 * What the bytes of a row must hold one of, if the row holds the words: the longest run of plain letters and digits in
 * any of them (others have their cases in other bytes, or may be written as escapes), and, for actors in whose name
 * that word stands, the ids or names by which rows name them. Undefined where bytes cannot tell.
 */
function needlesFor(
  words: readonly string[],
  namesOf: ReadonlyMap<string, string>,
  context: LogContext,
  { ownTexts, naming }: RowFormat,
): readonly string[] | undefined {
  const word = words.reduce((best, other) => (runIn(other).length > runIn(best).length ? other : best), '')
  const run = runIn(word)
  if (run.length < LEAST_RUN || ownTexts.some((text) => text.toLowerCase().includes(run))) return undefined
  const ids = [...namesOf].filter(([, name]) => name.toLocaleLowerCase().includes(word)).map(([id]) => id)
  const mentions = naming === 'ids' ? ids : writtenNames(ids, context).map(runIn)
  if (mentions.some((mention) => mention.length < LEAST_RUN)) return undefined
  const needles = new Set([run, ...mentions])
  return needles.size <= MOST_NEEDLES ? [...needles] : undefined
}

/** All names, short ones too, of some actors, in small letters. */
function writtenNames(ids: readonly string[], { actorNames, names }: LogContext): readonly string[] {
  return actorNames.filter(([, tag]) => ids.includes(names.tags[tag] ?? '')).map(([name]) => name.toLocaleLowerCase())
}

/** The longest run of plain letters and digits in a text. */
function runIn(text: string): string {
  const runs = text.match(/[a-z0-9]+/g) ?? []
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '')
}
