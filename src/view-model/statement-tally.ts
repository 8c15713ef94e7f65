// Which statements are listed, what each value of each facet would list, and who speaks to whom: found together, in
// one pass over what is known.
import type { Statement } from '../domain/statement'
import type { StatementForm } from '../domain/vocabulary'
import type { Knowledge } from './as-of'
import type { Board } from './board'
import { daysInView, isInDays } from './days-in-view'
import { matches, type Filters } from './filters'
import { addresseesOf, askedOf, partsOf, speakersOf, STATEMENT_FACETS, type StatementFacet } from './statement-parts'
import type { PartToken, SpeakerToken } from './view-state'

export type StatementTally = {
  /** Those that every filter and the days in view let through, in the order of the file. */
  readonly listed: readonly Statement[]
  /** Those that the filters let through and only the days in view hold back. */
  readonly outsideWindow: number
  /** Of each value how many it would list, whatever else is asked of its own facet. */
  readonly counts: ReadonlyMap<StatementFacet, ReadonlyMap<string, number>>
  /** The facets of which what is known on the day has more than one value: the others can narrow nothing. */
  readonly narrowing: ReadonlySet<StatementFacet>
  /** How often who speaks to whom in which form, whatever is asked of speakers and addressees. */
  readonly pairs: ReadonlyMap<SpeakerToken, SpeakerTally>
}

export type SpeakerTally = {
  /** Statements; one to several counts once here, and once for each of them below. */
  readonly count: number
  readonly to: ReadonlyMap<PartToken, ReadonlyMap<StatementForm, number>>
}

/** Kept with what is known: most changes of the address leave the filters as they are. */
const tallies = new WeakMap<Knowledge, Map<string, StatementTally>>()

/** Two views beside each other may ask two things of one knowledge, before a step and after it. */
const MOST_KEPT = 4

/** The same object when the same is asked again. */
export function tallyStatements(board: Board): StatementTally {
  const { known, view } = board
  const key = JSON.stringify([
    STATEMENT_FACETS.map((facet) => askedOf(view, facet)),
    view.actors,
    view.search,
    view.from,
    view.to,
  ])
  const kept = tallies.get(known) ?? new Map<string, StatementTally>()
  tallies.set(known, kept)
  const tally = kept.get(key) ?? newTally(board)
  if (!kept.has(key) && kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, tally)
  return tally
}

function newTally(board: Board): StatementTally {
  const { known, view, dataset } = board
  const facets = STATEMENT_FACETS.map((facet) => new FacetTally(facet, askedOf(view, facet)))
  const days = daysInView(board)
  // These have no facet here; the filters that have one are asked below, each by itself.
  const others: Filters = { actors: view.actors, search: view.search, topics: [], sources: [], kinds: [] }
  const listed: Statement[] = []
  let outsideWindow = 0
  const pairs = new Map<SpeakerToken, Tallied>()
  for (const statement of known.statements) {
    let failing: FacetTally | undefined
    let failures = 0
    let isForPair = true
    for (const facet of facets) {
      if (facet.take(statement)) continue
      failing = facet
      failures += 1
      isForPair &&= facet.isOfPair
    }
    if ((failures > 1 && !isForPair) || !matches(statement, others, dataset)) continue
    if (!isInDays(statement.date, days)) {
      if (failures === 0) outsideWindow += 1
      continue
    }
    if (failures === 0) {
      listed.push(statement)
      for (const facet of facets) facet.count()
    } else if (failures === 1) failing?.count()
    if (isForPair) countPair(pairs, statement)
  }
  return {
    listed,
    outsideWindow,
    counts: new Map(facets.map((tally) => [tally.facet, tally.counts()])),
    narrowing: new Set(facets.filter(({ isNarrowing }) => isNarrowing).map(({ facet }) => facet)),
    pairs,
  }
}

/** Counts the values of one facet, of statements that are taken up one after the other. */
class FacetTally {
  readonly facet: StatementFacet
  readonly isOfPair: boolean
  private readonly asked: ReadonlySet<string> | undefined
  private readonly cells = new Map<string, { count: number }>()
  /** Two values are enough to know that there is something to choose between. */
  private readonly values = new Set<string>()
  private parts: readonly string[] = []

  constructor(facet: StatementFacet, asked: readonly string[]) {
    this.facet = facet
    this.isOfPair = facet === 'speakers' || facet === 'addressees'
    this.asked = asked.length === 0 ? undefined : new Set(asked)
  }

  get isNarrowing(): boolean {
    return this.values.size > 1
  }

  /** Takes up a statement; whether it is what is asked for. */
  take(statement: Statement): boolean {
    const { asked } = this
    this.parts = partsOf(statement, this.facet)
    if (!this.isNarrowing) for (const part of this.parts) this.values.add(part)
    return asked === undefined || this.parts.some((part) => asked.has(part))
  }

  /** Counts the statement taken up, each of its values once: they are few, so that looking back costs less than a set. */
  count(): void {
    const { parts, cells } = this
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index]
      if (part === undefined || parts.indexOf(part) !== index) continue
      const cell = cells.get(part)
      if (cell) cell.count += 1
      else cells.set(part, { count: 1 })
    }
  }

  counts(): ReadonlyMap<string, number> {
    return new Map([...this.cells].map(([value, { count }]) => [value, count]))
  }
}

type Tallied = { count: number; readonly to: Map<PartToken, Map<StatementForm, number>> }

function countPair(pairs: Map<SpeakerToken, Tallied>, statement: Statement): void {
  const addressees = addresseesOf(statement)
  const speakers = speakersOf(statement)
  for (const speaker of speakers.length > 1 ? new Set(speakers) : speakers) {
    let tallied = pairs.get(speaker)
    if (!tallied) pairs.set(speaker, (tallied = { count: 0, to: new Map() }))
    tallied.count += 1
    for (const addressee of addressees.length > 1 ? new Set(addressees) : addressees) {
      let forms = tallied.to.get(addressee)
      if (!forms) tallied.to.set(addressee, (forms = new Map<StatementForm, number>()))
      forms.set(statement.form, (forms.get(statement.form) ?? 0) + 1)
    }
  }
}
