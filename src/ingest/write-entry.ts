// Domain records back to wire records: the inverse of to-entry.ts.
import { formatIsoDay } from '../base/day'
import type { Claim } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord } from '../domain/dataset'
import type { Update } from '../domain/entry'
import type { Quantity } from '../domain/quantity'
import type { Citation } from '../domain/source'
import type { Statement } from '../domain/statement'

export function toEventV1(event: CrisisEvent): object {
  return {
    ...sharedFields(event),
    title: event.title,
    summary: event.summary,
    kind: event.kind,
    status: unless('occurred', event.status),
    actors: unlessEmpty(event.actors),
  }
}

export function toStatementV1(statement: Statement): object {
  const [speaker, ...coSpeakers] = statement.speakers
  const { original } = statement
  return {
    ...sharedFields(statement),
    form: statement.form,
    speaker,
    coSpeakers: unlessEmpty(coSpeakers),
    attribution: statement.attribution,
    onBehalfOf: statement.onBehalfOf,
    to: unlessEmpty(statement.to),
    reportedBy: statement.reportedBy,
    event: statement.event,
    text: statement.text,
    quotes: unlessEmpty(statement.quotes),
    quoteVoice: unless('speaker', statement.quoteVoice),
    original: original && { language: original.language, quotes: original.quotes },
    condition: statement.condition,
    likelihood: statement.likelihood,
    disclosed: unless(true, statement.disclosed),
    relations: unlessEmpty(statement.relations.map(({ type, target }) => ({ type, target }))),
  }
}

export function toClaimV1(claim: Claim): object {
  const [claimant, ...coClaimants] = claim.claimants
  return {
    ...sharedFields(claim),
    measure: claim.measure,
    value: toQuantityV1(claim.value),
    words: claim.words,
    kind: claim.kind,
    claimant,
    coClaimants: unlessEmpty(coClaimants),
    attribution: claim.attribution,
    onBehalfOf: claim.onBehalfOf,
    reportedBy: claim.reportedBy,
    condition: claim.condition,
    likelihood: claim.likelihood,
    includes: unlessEmpty(claim.includes),
    excludes: unlessEmpty(claim.excludes),
    scope: claim.scope,
    statement: claim.statement,
    supersedes: claim.supersedes,
  }
}

function sharedFields(record: CrisisRecord): object {
  return {
    id: record.id,
    date: record.date.text,
    known: formatIsoDay(record.known),
    topics: unlessEmpty(record.topics),
    places: unlessEmpty(record.places),
    importance: unless(2, record.importance),
    marking: record.marking,
    note: record.note,
    citations: record.citations.map(toCitationV1),
    updates: unlessEmpty(record.updates.map(toUpdateV1)),
  }
}

function toCitationV1({ source, credibility, locator, quote }: Citation): object {
  return { source, credibility, locator, quote }
}

function toUpdateV1(update: Update): object {
  return {
    known: formatIsoDay(update.known),
    citations: update.citations.map(toCitationV1),
    date: update.date?.text,
    status: update.status,
    summary: update.summary,
    text: update.text,
    disclosed: update.disclosed,
    withdrawn: update.isWithdrawn ? true : undefined,
    reason: update.reason,
  }
}

function toQuantityV1(quantity: Quantity): object {
  switch (quantity.kind) {
    case 'range':
      return { min: quantity.min, max: quantity.max }
    case 'unstated':
      return { unstated: quantity.reason }
    default:
      return { [quantity.kind]: quantity.value }
  }
}

/** Nothing where the value is what the format fills in. */
function unless<T>(byDefault: T, value: T): T | undefined {
  return value === byDefault ? undefined : value
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}
