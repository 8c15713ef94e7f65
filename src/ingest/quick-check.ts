// Nearly every record of a file is sound, and to find that out needs no words. The quick check says of an event, a
// statement or a claim either 'certainly sound: no fault, no notice' or nothing; whatever it does not know at
// once is left to the schema and to check-record.ts, which have the words. That it never says too much is a law
// of the tests; that it knows every field of the format is held by the types below.
import {
  CLAIM_KINDS,
  CREDIBILITIES,
  EVENT_KINDS,
  EVENT_STATUSES,
  LIKELIHOODS,
  RELATION_TYPES,
  STATEMENT_FORMS,
  TLP_MARKS,
} from '../domain/vocabulary'
import type { ReferenceTarget } from '../domain/problem'
import { readDate, readDay } from './read-date'
import type { Registry } from './registry'
import { isObject } from './shape'
import type { ItemV1 } from './versions/v1'

type Test = (value: unknown) => boolean
type QuickList = 'events' | 'statements' | 'claims'
type Tests<Item> = { readonly [Field in keyof Required<Item>]: Test }
type EntryV1 = Pick<ItemV1<'events'>, SharedField>
type SharedField = keyof ItemV1<'events'> & keyof ItemV1<'statements'> & keyof ItemV1<'claims'>

/** For each list of records a test that says 'certainly sound', given every id of the file. */
export type QuickCheck = { readonly [Name in QuickList]: Test }

export function quickCheck(registry: Registry): QuickCheck {
  // An id that the registry knows has the pattern of an id.
  const id = (target: Target): Test => {
    return (value) => typeof value === 'string' && registry.has(value, target)
  }
  const ids = (target: Target): Test => everyOf(id(target))
  const citation = object<Citation>(
    { source: id('source'), credibility: oneOf(CREDIBILITIES), locator: isString, quote: isString },
    ['source'],
  )
  const entry: Tests<Omit<EntryV1, 'id'>> = {
    date: isDate,
    known: isDay,
    topics: ids('topic'),
    places: ids('place'),
    importance: oneOf([1, 2, 3]),
    marking: oneOf(TLP_MARKS),
    note: isString,
    citations: (value) => Array.isArray(value) && value.length > 0 && value.every(citation),
    updates: everyOf(update(citation)),
  }
  return {
    events: object<ItemV1<'events'>>({ ...entry, ...eventTests(id, ids) }, [
      'id',
      'date',
      'citations',
      'title',
      'kind',
    ]),
    statements: object<ItemV1<'statements'>>({ ...entry, ...statementTests(id, ids) }, [
      'id',
      'date',
      'citations',
      'form',
      'text',
    ]),
    claims: object<ItemV1<'claims'>>({ ...entry, ...claimTests(id, ids) }, [
      'id',
      'date',
      'citations',
      'measure',
      'value',
      'kind',
    ]),
  }
}

type Target = Exclude<ReferenceTarget, 'component'>
type TestOf = (target: Target) => Test
type Citation = EntryV1['citations'][number]
type Update = NonNullable<EntryV1['updates']>[number]
type Own<Item> = Tests<Omit<Item, Exclude<SharedField, 'id'>>>

function update(citation: Test): Test {
  return object<Update>(
    {
      known: isDay,
      citations: everyOf(citation),
      date: isDate,
      status: oneOf(EVENT_STATUSES),
      summary: isString,
      text: isText,
      disclosed: isBoolean,
      withdrawn: (value) => value === true,
      reason: isString,
    },
    ['known', 'citations'],
  )
}

function eventTests(id: TestOf, ids: TestOf): Own<ItemV1<'events'>> {
  return {
    id: id('event'),
    title: isText,
    summary: isString,
    kind: oneOf(EVENT_KINDS),
    status: oneOf(EVENT_STATUSES),
    actors: ids('actor'),
  }
}

function statementTests(id: TestOf, ids: TestOf): Own<ItemV1<'statements'>> {
  const relation = object<NonNullable<ItemV1<'statements'>['relations']>[number]>(
    { type: oneOf(RELATION_TYPES), target: id('record') },
    ['type', 'target'],
  )
  const original = object<NonNullable<ItemV1<'statements'>['original']>>(
    { language: (value) => typeof value === 'string' && value.length >= 2, quotes: everyOf(isText) },
    ['language', 'quotes'],
  )
  return {
    id: id('statement'),
    form: oneOf(STATEMENT_FORMS),
    speaker: id('actor'),
    coSpeakers: ids('actor'),
    attribution: isText,
    onBehalfOf: id('actor'),
    to: ids('actor'),
    reportedBy: id('actor'),
    event: id('event'),
    text: isText,
    quotes: everyOf(isText),
    quoteVoice: oneOf(['speaker', 'reporter']),
    original,
    condition: isText,
    likelihood: oneOf(LIKELIHOODS),
    disclosed: isBoolean,
    relations: everyOf(relation),
  }
}

function claimTests(id: TestOf, ids: TestOf): Own<ItemV1<'claims'>> {
  return {
    id: id('claim'),
    measure: id('measure'),
    value: isQuantity,
    words: isText,
    kind: oneOf(CLAIM_KINDS),
    claimant: id('actor'),
    coClaimants: ids('actor'),
    attribution: isText,
    onBehalfOf: id('actor'),
    reportedBy: id('actor'),
    condition: isText,
    likelihood: oneOf(LIKELIHOODS),
    // Which parts a count has only its measure knows.
    includes: isNothing,
    excludes: isNothing,
    scope: isString,
    statement: id('statement'),
    supersedes: id('claim'),
  }
}

const AMOUNTS: ReadonlySet<string> = new Set(['exact', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan'])

/** One hedge with a number; ranges and unstated ones are rarer. */
function isQuantity(value: unknown): boolean {
  if (!isObject(value)) return false
  const [hedge = '', ...others] = Object.keys(value)
  return others.length === 0 && AMOUNTS.has(hedge) && Number.isFinite(value[hedge])
}

/** An object with these fields, the needed ones among them, and no other. */
function object<Item>(tests: Tests<Item>, needed: readonly (keyof Item & string)[]): Test {
  // A map, because an object would also know `constructor`.
  const testOf = new Map<string, Test>(Object.entries(tests))
  return (value) => {
    if (!isObject(value)) return false
    for (const field in value) {
      if (testOf.get(field)?.(value[field]) !== true) return false
    }
    for (const field of needed) {
      if (value[field] === undefined) return false
    }
    return true
  }
}

function everyOf(test: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const item of value) {
      if (!test(item)) return false
    }
    return true
  }
}

function oneOf(allowed: readonly unknown[]): Test {
  const set = new Set(allowed)
  return (value) => set.has(value)
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}

function isNothing(): boolean {
  return false
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 4 && readDate(value) !== undefined
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && readDay(value) !== undefined
}
