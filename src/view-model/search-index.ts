// The index behind `/`: every word of the record, by field, built in portions so that nobody who types has to wait
// for it. What is found in a part of it is found; that it is a part is said.
import MiniSearch, { type SearchResult } from 'minisearch'
import type { Day } from '../base/day'
import type { Dataset } from '../domain/dataset'
import {
  SEARCH_FIELDS,
  searchDocuments,
  searchLines,
  type SearchDocument,
  type SearchField,
  type SearchLines,
  type SearchSubject,
} from './search-document'
import { wordsOf } from './search-text'

export type SearchMatch = {
  readonly document: SearchDocument
  /** Words of the record that were found, folded. */
  readonly words: readonly string[]
  /** The higher the better; of no meaning beside another question's. */
  readonly score: number
}

export type SearchAnswer = {
  /** Best first; only what a board of the day shows. */
  readonly matches: readonly SearchMatch[]
  /** The words as they were understood. */
  readonly typed: readonly string[]
  /** How many more things hold the words and enter the record after the day. */
  readonly later: number
}

type Indexed = { readonly at: number } & Readonly<Record<SearchField, string>>

const BOOST: Readonly<Record<SearchField, number>> = { name: 4, quote: 3, text: 2, about: 1, note: 0.8 }
/** A word that was begun, or found in spite of a slip, says less than one written as it stands. */
const WEIGHTS = { prefix: 0.6, fuzzy: 0.25 }
const SHORTEST_WITH_SLIP = 4
const SHORTEST_WITH_TWO_SLIPS = 8
/** Names of the cast before the many records that mention them. */
const SUBJECT_WEIGHT: Readonly<Record<SearchSubject['type'], number>> = {
  actor: 3,
  measure: 2.5,
  place: 2,
  topic: 1.5,
  record: 1.1,
  source: 1,
}
/** Small beside what words decide: between two that match alike, the weightier, then the newer. */
const IMPORTANCE_WEIGHT: Readonly<Record<1 | 2 | 3, number>> = { 1: 1.1, 2: 1.05, 3: 1 }
const NEWEST_WEIGHT = 0.05
const WITHDRAWN_WEIGHT = 0.5
/** The words as they were typed, one after another: whoever remembers a sentence wants that sentence. */
const PHRASE_WEIGHT = 2
/** How many of the best are read again for the phrase. */
const PHRASES_LOOKED_FOR = 60

export class SearchIndex {
  readonly dataset: Dataset
  private readonly documents: readonly SearchDocument[]
  private readonly words: MiniSearch<Indexed>
  private next = 0

  constructor(dataset: Dataset) {
    this.dataset = dataset
    this.documents = searchDocuments(dataset)
    this.words = new MiniSearch<Indexed>({
      idField: 'at',
      fields: [...SEARCH_FIELDS],
      tokenize: (text) => wordsOf(text).map(({ word }) => word),
      processTerm: (word) => word,
      autoVacuum: false,
    })
  }

  /** Documents taken in so far, of all. */
  get taken(): number {
    return this.next
  }

  get size(): number {
    return this.documents.length
  }

  get isWhole(): boolean {
    return this.next >= this.documents.length
  }

  /** Takes in so many more documents. */
  grow(count: number): void {
    const end = Math.min(this.documents.length, this.next + count)
    for (; this.next < end; this.next++) {
      const document = this.documents[this.next]
      if (document) this.words.add(toIndexed(this.next, searchLines(document, this.dataset)))
    }
  }

  /** What holds every word, the last of which may only be begun, as a board of `asOf` shows it. */
  search(text: string, asOf: Day): SearchAnswer {
    const typed = typedWords(text)
    if (typed.length === 0) return { matches: [], typed, later: 0 }
    // A slip is looked for only where the words as they are lead nowhere: it costs more than all the rest.
    const exact = this.ask(typed, false)
    const results = exact.length > 0 ? exact : this.ask(typed, true)
    const matches: SearchMatch[] = []
    const later = new Set<string>()
    for (const result of results) {
      const document = this.documents[result.id as number]
      if (!document) continue
      if (document.from !== undefined && document.from > asOf) {
        later.add(document.id)
      } else if (document.until === undefined || document.until > asOf) {
        matches.push({ document, words: result.terms, score: result.score * this.weightOf(document) })
      }
    }
    matches.sort(bestFirst)
    for (const { document } of matches) later.delete(document.id)
    return { matches: this.phrasesFirst(matches, typed), typed, later: later.size }
  }

  private ask(typed: readonly string[], hasSlips: boolean): readonly SearchResult[] {
    return this.words.search(typed.join(' '), {
      tokenize: (words) => words.split(' '),
      combineWith: 'AND',
      prefix: (_, index, all) => index === all.length - 1,
      fuzzy: (word) => hasSlips && slipsIn(word),
      boost: BOOST,
      weights: WEIGHTS,
    })
  }

  private weightOf({ subject }: SearchDocument): number {
    const own = SUBJECT_WEIGHT[subject.type]
    if (subject.type !== 'record') return own
    const { importance, withdrawn, known } = subject.record
    const { from, to } = this.dataset.span
    const age = Math.min(1, Math.max(0, (known - from) / Math.max(1, to - from)))
    const weight = own * IMPORTANCE_WEIGHT[importance] * (1 + NEWEST_WEIGHT * age)
    return withdrawn ? weight * WITHDRAWN_WEIGHT : weight
  }

  private phrasesFirst(matches: readonly SearchMatch[], typed: readonly string[]): readonly SearchMatch[] {
    if (typed.length < 2) return matches
    const phrase = ` ${typed.join(' ')}`
    const best = matches
      .slice(0, PHRASES_LOOKED_FOR)
      .map((match) => (this.holds(match.document, phrase) ? { ...match, score: match.score * PHRASE_WEIGHT } : match))
    return [...best.toSorted(bestFirst), ...matches.slice(PHRASES_LOOKED_FOR)]
  }

  private holds(document: SearchDocument, phrase: string): boolean {
    const { leads, line, rest } = searchLines(document, this.dataset)
    return [...leads, ...line, ...rest].some(({ text }) =>
      ` ${wordsOf(text)
        .map(({ word }) => word)
        .join(' ')}`.includes(phrase),
    )
  }
}

function bestFirst(a: SearchMatch, b: SearchMatch): number {
  return b.score - a.score
}

function toIndexed(at: number, { leads, line, rest }: SearchLines): Indexed {
  const texts: Record<SearchField, string> = { name: '', quote: '', text: '', about: '', note: '' }
  for (const lines of [leads, line, rest]) {
    for (const { field, text } of lines) texts[field] += `${text}\n`
  }
  return { at, ...texts }
}

/** Letters of an alphabet; one alone is a word that has just been begun. */
const ONE_LETTER = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]$/u

/** The words that are asked for; a last one of a single letter waits for its second. */
function typedWords(text: string): readonly string[] {
  const words = wordsOf(text).map(({ word }) => word)
  return ONE_LETTER.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

/** How many letters may be wrong: none in a short word, none in a number. */
function slipsIn(word: string): number | false {
  if (word.length < SHORTEST_WITH_SLIP || /\p{N}/u.test(word)) return false
  return word.length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2
}
