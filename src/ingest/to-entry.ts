// Wire records to domain records. Everything here has been checked; nothing here can fail.
import { parseDayOrDateTime, type Day } from '../base/day'
import { parseEdtf, type EdtfDate } from '../base/edtf'
import type { Claim } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Entry, Update } from '../domain/entry'
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
import type { ItemV1 } from './versions/v1'

type EntryV1 = ItemV1<'events'> | ItemV1<'statements'> | ItemV1<'claims'>
type CitationV1 = EntryV1['citations'][number]

/** What a record's default `known` is reckoned from. */
export type KnownFrom = { readonly sources: ReadonlyMap<SourceId, Source>; readonly fallback: Day }

/** A day that the checks have found to exist. */
export function checkedDay(text: string): Day {
  return parseDayOrDateTime(text) ?? unreachable(text)
}

export function checkedDate(text: string): EdtfDate {
  return parseEdtf(text) ?? unreachable(text)
}

function unreachable(text: string): never {
  throw new Error(`Not a checked date: ${text}`)
}

export function toCitation(wire: CitationV1): Citation {
  return { ...wire, source: wire.source as SourceId }
}

export function toEvent(wire: ItemV1<'events'>, order: number, from: KnownFrom): CrisisEvent {
  return {
    ...toBaseEntry<EventId>(wire, order, from),
    type: 'event',
    title: wire.title,
    summary: wire.summary,
    kind: wire.kind,
    status: wire.status ?? 'occurred',
    actors: (wire.actors ?? []) as ActorId[],
  }
}

export function toStatement(wire: ItemV1<'statements'>, order: number, from: KnownFrom): Statement {
  return {
    ...toBaseEntry<StatementId>(wire, order, from),
    type: 'statement',
    form: wire.form,
    speakers: together(wire.speaker, wire.coSpeakers),
    attribution: wire.attribution,
    onBehalfOf: wire.onBehalfOf as ActorId | undefined,
    to: (wire.to ?? []) as ActorId[],
    reportedBy: wire.reportedBy as ActorId | undefined,
    event: wire.event as EventId | undefined,
    text: wire.text,
    quotes: wire.quotes ?? [],
    quoteVoice: wire.quoteVoice ?? 'speaker',
    original: wire.original,
    condition: wire.condition,
    likelihood: wire.likelihood,
    disclosed: wire.disclosed ?? true,
    relations: (wire.relations ?? []).map(({ type, target }) => ({ type, target: target as EntryId })),
  }
}

export function toClaim(wire: ItemV1<'claims'>, order: number, from: KnownFrom): Claim {
  return {
    ...toBaseEntry<ClaimId>(wire, order, from),
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
    includes: (wire.includes ?? []) as ComponentId[],
    excludes: (wire.excludes ?? []) as ComponentId[],
    scope: wire.scope,
    statement: wire.statement as StatementId | undefined,
    supersedes: wire.supersedes as ClaimId | undefined,
  }
}

function toBaseEntry<Id extends EntryId>(wire: EntryV1, order: number, from: KnownFrom): Entry<Id> {
  const date = checkedDate(wire.date)
  const citations = wire.citations.map(toCitation)
  return {
    id: wire.id as Id,
    date,
    known: wire.known === undefined ? defaultKnown(citations, date, from) : checkedDay(wire.known),
    topics: (wire.topics ?? []) as TopicId[],
    places: (wire.places ?? []) as PlaceId[],
    importance: wire.importance ?? 2,
    marking: wire.marking,
    note: wire.note,
    citations,
    updates: (wire.updates ?? []).map(toUpdate).toSorted((a, b) => a.known - b.known),
    order,
  }
}

/** Rule 'Two clocks' of the format: the last day of the earliest `published`, else the date's upper bound. */
function defaultKnown(citations: readonly Citation[], date: EdtfDate, { sources, fallback }: KnownFrom): Day {
  const published = citations
    .map(({ source }) => sources.get(source)?.published)
    .filter((when) => when !== undefined)
    .map((when) => when.latest ?? when.earliest)
    .filter((when) => when !== undefined)
  if (published.length > 0) return Math.min(...published) as Day
  return date.latest ?? date.earliest ?? fallback
}

function toUpdate(wire: NonNullable<EntryV1['updates']>[number]): Update {
  return {
    known: checkedDay(wire.known),
    citations: wire.citations.map(toCitation),
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
  return [...new Set([...(first === undefined ? [] : [first]), ...(others ?? [])])] as ActorId[]
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
