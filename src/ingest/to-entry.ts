// Wire records to domain records. Everything here has been checked; nothing here can fail.
import type { Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import type { Claim } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Update } from '../domain/entry'
import type {
  ActorId,
  ClaimId,
  ComponentId,
  EntryId,
  EventId,
  MeasureId,
  PlaceId,
  SourceId,
  StatementId,
  TopicId,
} from '../domain/ids'
import type { Quantity } from '../domain/quantity'
import type { Citation, Source } from '../domain/source'
import type { Statement } from '../domain/statement'
import { readDate, readDay } from './read-date'
import type { ItemV1 } from './versions/v1'

type EntryV1 = ItemV1<'events'> | ItemV1<'statements'> | ItemV1<'claims'>
type CitationV1 = EntryV1['citations'][number]

/** What a record's default `known` is reckoned from. */
export type KnownFrom = { readonly sources: ReadonlyMap<SourceId, Source>; readonly fallback: Day }

/** A day that the checks have found to exist. */
export function checkedDay(text: string): Day {
  return readDay(text) ?? unreachable(text)
}

export function checkedDate(text: string): EdtfDate {
  return readDate(text) ?? unreachable(text)
}

function unreachable(text: string): never {
  throw new Error(`Not a checked date: ${text}`)
}

/** What nothing is in. One list for all: most records lack most lists. */
const NONE: readonly never[] = Object.freeze([])

/** Citations of a file are those of the domain; only their ids have a name there. */
function toCitations(wire: readonly CitationV1[]): readonly Citation[] {
  return wire as readonly (CitationV1 & { readonly source: SourceId })[]
}

// What every record shares is written out in each: spread into a record of so many fields, it took the engine
// thirty times as long.

export function toEvent(wire: ItemV1<'events'>, order: number, from: KnownFrom): CrisisEvent {
  const date = checkedDate(wire.date)
  return {
    id: wire.id as EventId,
    date,
    known: knownOf(wire, date, from),
    topics: (wire.topics ?? NONE) as readonly TopicId[],
    places: (wire.places ?? NONE) as readonly PlaceId[],
    importance: wire.importance ?? 2,
    marking: wire.marking,
    note: wire.note,
    citations: toCitations(wire.citations),
    updates: toUpdates(wire.updates),
    order,
    type: 'event',
    title: wire.title,
    summary: wire.summary,
    kind: wire.kind,
    status: wire.status ?? 'occurred',
    actors: (wire.actors ?? NONE) as readonly ActorId[],
  }
}

export function toStatement(wire: ItemV1<'statements'>, order: number, from: KnownFrom): Statement {
  const date = checkedDate(wire.date)
  return {
    id: wire.id as StatementId,
    date,
    known: knownOf(wire, date, from),
    topics: (wire.topics ?? NONE) as readonly TopicId[],
    places: (wire.places ?? NONE) as readonly PlaceId[],
    importance: wire.importance ?? 2,
    marking: wire.marking,
    note: wire.note,
    citations: toCitations(wire.citations),
    updates: toUpdates(wire.updates),
    order,
    type: 'statement',
    form: wire.form,
    speakers: together(wire.speaker, wire.coSpeakers),
    attribution: wire.attribution,
    onBehalfOf: wire.onBehalfOf as ActorId | undefined,
    to: (wire.to ?? NONE) as readonly ActorId[],
    reportedBy: wire.reportedBy as ActorId | undefined,
    event: wire.event as EventId | undefined,
    text: wire.text,
    quotes: wire.quotes ?? NONE,
    quoteVoice: wire.quoteVoice ?? 'speaker',
    original: wire.original,
    condition: wire.condition,
    likelihood: wire.likelihood,
    disclosed: wire.disclosed ?? true,
    relations: wire.relations?.map(({ type, target }) => ({ type, target: target as EntryId })) ?? NONE,
  }
}

export function toClaim(wire: ItemV1<'claims'>, order: number, from: KnownFrom): Claim {
  const date = checkedDate(wire.date)
  return {
    id: wire.id as ClaimId,
    date,
    known: knownOf(wire, date, from),
    topics: (wire.topics ?? NONE) as readonly TopicId[],
    places: (wire.places ?? NONE) as readonly PlaceId[],
    importance: wire.importance ?? 2,
    marking: wire.marking,
    note: wire.note,
    citations: toCitations(wire.citations),
    updates: toUpdates(wire.updates),
    order,
    type: 'claim',
    measure: wire.measure as MeasureId,
    value: toQuantity(wire.value),
    words: wire.words,
    kind: wire.kind,
    claimants: together(wire.claimant, wire.coClaimants),
    attribution: wire.attribution,
    onBehalfOf: wire.onBehalfOf as ActorId | undefined,
    reportedBy: wire.reportedBy as ActorId | undefined,
    condition: wire.condition,
    likelihood: wire.likelihood,
    includes: (wire.includes ?? NONE) as readonly ComponentId[],
    excludes: (wire.excludes ?? NONE) as readonly ComponentId[],
    scope: wire.scope,
    statement: wire.statement as StatementId | undefined,
    supersedes: wire.supersedes as ClaimId | undefined,
  }
}

function knownOf(wire: EntryV1, date: EdtfDate, from: KnownFrom): Day {
  return wire.known === undefined ? defaultKnown(toCitations(wire.citations), date, from) : checkedDay(wire.known)
}

function toUpdates(wire: EntryV1['updates']): readonly Update[] {
  return wire === undefined || wire.length === 0 ? NONE : wire.map(toUpdate).toSorted((a, b) => a.known - b.known)
}

/** Rule 'Two clocks' of the format: the last day of the earliest `published`, else the date's upper bound. */
function defaultKnown(citations: readonly Citation[], date: EdtfDate, { sources, fallback }: KnownFrom): Day {
  let known: Day | undefined
  for (const { source } of citations) {
    const published = sources.get(source)?.published
    const day = published?.latest ?? published?.earliest
    if (day !== undefined && (known === undefined || day < known)) known = day
  }
  return known ?? date.latest ?? date.earliest ?? fallback
}

function toUpdate(wire: NonNullable<EntryV1['updates']>[number]): Update {
  return {
    known: checkedDay(wire.known),
    citations: toCitations(wire.citations),
    date: wire.date === undefined ? undefined : checkedDate(wire.date),
    status: wire.status,
    summary: wire.summary,
    text: wire.text,
    disclosed: wire.disclosed,
    isWithdrawn: wire.withdrawn === true,
    reason: wire.reason,
  }
}

function together(first: string | undefined, others: readonly string[] | undefined): readonly ActorId[] {
  if (others === undefined || others.length === 0) return first === undefined ? NONE : [first as ActorId]
  return [...new Set(first === undefined ? others : [first, ...others])] as ActorId[]
}

function toQuantity(wire: ItemV1<'claims'>['value']): Quantity {
  if ('exact' in wire) return { kind: 'exact', value: wire.exact }
  if ('about' in wire) return { kind: 'about', value: wire.about }
  if ('min' in wire) return { kind: 'range', min: wire.min, max: wire.max }
  if ('atLeast' in wire) return { kind: 'atLeast', value: wire.atLeast }
  if ('atMost' in wire) return { kind: 'atMost', value: wire.atMost }
  if ('moreThan' in wire) return { kind: 'moreThan', value: wire.moreThan }
  if ('lessThan' in wire) return { kind: 'lessThan', value: wire.lessThan }
  return { kind: 'unstated', reason: wire.unstated }
}
