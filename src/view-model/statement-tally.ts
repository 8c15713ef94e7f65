// Which statements are listed, what each value of each facet would list, and who speaks to whom: found together, in
// one pass over what is known.
import type { EdtfDate } from '../base/edtf'
import type { DaySpan } from '../domain/dataset'
import type { Statement } from '../domain/statement'
import type { StatementForm } from '../domain/vocabulary'
import type { Knowledge } from './as-of'
import type { Board } from './board'
import { matches, type Filters } from './filters'
import { addresseesOf, askedOf, partsOf, speakersOf, STATEMENT_FACETS, type StatementFacet } from './statement-parts'
import type { PartToken, SpeakerToken } from './view-state'

export type StatementTally = {
  /** Those that every filter and the days in view let through, in the order of the file. */
  readonly listed: readonly Statement[]
  /** Those that the filters let through and only the days in view hold back. */
  readonly outsideWindow: number
  /** Of each value how many it would list, whatever else is asked of its own facet. */
  readonly counts: Readonly<Record<StatementFacet, ReadonlyMap<string, number>>>
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
const lastTally = new WeakMap<Knowledge, { readonly key: string; readonly tally: StatementTally }>()

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
  const last = lastTally.get(known)
  if (last?.key === key) return last.tally
  const tally = newTally(board)
  lastTally.set(known, { key, tally })
  return tally
}

function newTally({ known, view, dataset, window }: Board): StatementTally {
  const asked = byFacet((facet) => setOf(askedOf(view, facet)))
  const days = view.from === undefined && view.to === undefined ? undefined : window
  // These have no facet here; the filters that have one are asked below, each by itself.
  const others: Filters = { actors: view.actors, search: view.search, topics: [], sources: [], kinds: [] }
  const listed: Statement[] = []
  let outsideWindow = 0
  const counts = byFacet(() => new Map<string, number>())
  const values = byFacet(() => new Set<string>())
  const pairs = new Map<SpeakerToken, Tallied>()
  for (const statement of known.statements) {
    const parts = byFacet((facet) => partsOf(statement, facet))
    for (const facet of STATEMENT_FACETS) noteValues(values[facet], parts[facet])
    const failing = STATEMENT_FACETS.filter((facet) => !meets(parts[facet], asked[facet]))
    const isForPair = failing.every(isOfPair)
    if ((failing.length > 1 && !isForPair) || !matches(statement, others, dataset)) continue
    if (!isInDays(statement.date, days)) {
      if (failing.length === 0) outsideWindow += 1
      continue
    }
    if (failing.length === 0) listed.push(statement)
    for (const facet of STATEMENT_FACETS) {
      if (failing.length === 0 || (failing.length === 1 && failing[0] === facet)) count(counts[facet], parts[facet])
    }
    if (isForPair) countPair(pairs, statement)
  }
  const narrowing = new Set(STATEMENT_FACETS.filter((facet) => values[facet].size > 1))
  return { listed, outsideWindow, counts, narrowing, pairs }
}

/** Whether any day that the date may mean lies in the window; without a window every date does. */
function isInDays({ earliest, latest }: EdtfDate, days: DaySpan | undefined): boolean {
  if (!days) return true
  return (latest === undefined || latest >= days.from) && (earliest === undefined || earliest <= days.to)
}

function isOfPair(facet: StatementFacet): boolean {
  return facet === 'speakers' || facet === 'addressees'
}

function meets(parts: readonly string[], asked: ReadonlySet<string> | undefined): boolean {
  return asked === undefined || parts.some((part) => asked.has(part))
}

/** Two values are enough to know that there is something to choose between. */
function noteValues(values: Set<string>, parts: readonly string[]): void {
  if (values.size > 1) return
  for (const part of parts) values.add(part)
}

/** Each value of a statement once: they are few, so that looking back costs less than a set. */
function count(counts: Map<string, number>, parts: readonly string[]): void {
  parts.forEach((part, index) => {
    if (parts.indexOf(part) === index) counts.set(part, (counts.get(part) ?? 0) + 1)
  })
}

type Tallied = { count: number; readonly to: Map<PartToken, Map<StatementForm, number>> }

function countPair(pairs: Map<SpeakerToken, Tallied>, statement: Statement): void {
  const addressees = new Set(addresseesOf(statement))
  for (const speaker of new Set(speakersOf(statement))) {
    const tallied: Tallied = pairs.get(speaker) ?? { count: 0, to: new Map() }
    pairs.set(speaker, tallied)
    tallied.count += 1
    for (const addressee of addressees) {
      const forms = tallied.to.get(addressee) ?? new Map<StatementForm, number>()
      tallied.to.set(addressee, forms)
      forms.set(statement.form, (forms.get(statement.form) ?? 0) + 1)
    }
  }
}

function setOf(values: readonly string[]): ReadonlySet<string> | undefined {
  return values.length === 0 ? undefined : new Set(values)
}

function byFacet<T>(make: (facet: StatementFacet) => T): Readonly<Record<StatementFacet, T>> {
  return {
    speakers: make('speakers'),
    addressees: make('addressees'),
    kinds: make('kinds'),
    topics: make('topics'),
    via: make('via'),
    sources: make('sources'),
    disclosed: make('disclosed'),
    conditional: make('conditional'),
  }
}
