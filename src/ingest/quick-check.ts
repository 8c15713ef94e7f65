// Nearly every record of a file is sound, and to find that out needs no words. The quick check says of a record of
// any list either 'certainly sound: no fault, no notice' or nothing; whatever it does not know at
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
import type { Registry } from './registry'
import { isObject } from './json-value'
import { headerTests, namedTests, NEEDED_IN_HEADER, type IdTests } from './quick-check-named'
import {
  everyOf,
  isBoolean,
  isDate,
  isDay,
  isString,
  isText,
  object,
  oneOf,
  type Test,
  type Tests,
} from './quick-tests'
import type { ComponentsOf } from './check-record'
import type { HeaderV1, ItemV1, ListName } from './versions/v1'

type EntryV1 = Pick<ItemV1<'events'>, SharedField>
type SharedField = keyof ItemV1<'events'> & keyof ItemV1<'statements'> & keyof ItemV1<'claims'>

/** For each list of records a test that says 'certainly sound', given every id of the file. */
export type QuickCheck = { readonly [Name in ListName]: Test }

/** `components` may still grow: of measures that were not there when a claim is asked about, nothing is certain. */
export function quickCheck(registry: Registry, components: ComponentsOf): QuickCheck {
  const { id, ids } = idTests(registry)
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
    // Measures before the claims that count their parts.
    ...namedTests({ id, ids }),
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
    claims: both(
      object<ItemV1<'claims'>>({ ...entry, ...claimTests(id, ids) }, [
        'id',
        'date',
        'citations',
        'measure',
        'value',
        'kind',
      ]),
      countsKnownParts(components),
    ),
  }
}

/** A test of a whole file for what stands beside its lists, and for fields that the format does not know. */
export function quickHeader(registry: Registry, lists: readonly string[]): Test {
  const ofLists = Object.fromEntries(lists.map((list) => [list, () => true]))
  return object<HeaderV1>({ ...ofLists, ...headerTests(idTests(registry)) }, NEEDED_IN_HEADER)
}

/** An id that the registry knows has the pattern of an id. */
function idTests(registry: Registry): IdTests {
  const id: IdTests['id'] = (target) => (value) => typeof value === 'string' && registry.has(value, target)
  return { id, ids: (target) => everyOf(id(target)) }
}

type TestOf = IdTests['id']
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
    includes: Array.isArray,
    excludes: Array.isArray,
    scope: isString,
    statement: id('statement'),
    supersedes: id('claim'),
  }
}

function both(one: Test, other: Test): Test {
  return (value) => one(value) && other(value)
}

/** Of a claim of the right shape: that its measure has the parts that it counts or leaves out, and none both ways. */
function countsKnownParts(components: ComponentsOf): Test {
  return (claim) => {
    if (!isObject(claim)) return false
    const { measure, includes = [], excludes = [] } = claim as Partial<ItemV1<'claims'>>
    if (includes.length === 0 && excludes.length === 0) return true
    const known = measure === undefined ? undefined : components.get(measure)
    if (!known) return false
    return (
      [...includes, ...excludes].every((part) => known.has(part)) && !includes.some((part) => excludes.includes(part))
    )
  }
}

const AMOUNTS: ReadonlySet<string> = new Set(['exact', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan'])

function isQuantity(value: unknown): boolean {
  if (!isObject(value)) return false
  const [hedge = '', ...others] = Object.keys(value)
  if (others.length === 0)
    return hedge === 'unstated' ? isText(value[hedge]) : AMOUNTS.has(hedge) && isAmount(value[hedge])
  const { min, max } = value
  return others.length === 1 && isAmount(min) && isAmount(max) && min <= max
}

function isAmount(value: unknown): value is number {
  return Number.isFinite(value)
}
