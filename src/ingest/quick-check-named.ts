// The quick check of everything that is no dated record, and of what stands beside the lists.
import { COMMON_ZONES } from '../base/common-zones'
import type { ReferenceTarget } from '../domain/problem'
import { ACTOR_KINDS, CORRECTION_CHANGES, LOG_FORMATS, RELIABILITIES, TLP_MARKS } from '../domain/vocabulary'
import { isWebAddress } from './web-address'
import { everyOf, isDate, isDay, isString, isText, object, oneOf, type Test, type Tests } from './quick-tests'
import { FORMAT_VERSION } from './versions/format-version'
import { ID_PATTERN } from './versions/id-pattern'
import type { HeaderV1, ItemV1, ListName } from './versions/v1'

/** Tests of an id, and of a list of them, that name such a thing of this file. */
export type IdTests = { readonly id: (target: Target) => Test; readonly ids: (target: Target) => Test }
type Target = Exclude<ReferenceTarget, 'component'>
type NamedList = Exclude<ListName, 'events' | 'statements' | 'claims'>
type Scene = ItemV1<'briefs'>['scenes'][number]
type Component = NonNullable<ItemV1<'measures'>['components']>[number]

export function namedTests({ id, ids }: IdTests): { readonly [Name in NamedList]: Test } {
  return {
    // Every other name is looked up in the engine's tables, which take a while to open.
    clocks: object<ItemV1<'clocks'>>({ label: isText, zone: oneOf([...COMMON_ZONES]) }, ['label', 'zone']),
    sources: object<ItemV1<'sources'>>(
      {
        id: id('source'),
        title: isText,
        publisher: isText,
        published: isDate,
        url: isLink,
        archived: isLink,
        language: isLanguage,
        contributors: isText,
        reliability: oneOf(RELIABILITIES),
        origin: id('source'),
        note: isString,
      },
      ['id', 'title', 'publisher'],
    ),
    actors: object<ItemV1<'actors'>>(
      {
        id: id('actor'),
        name: isText,
        shortName: isText,
        kind: oneOf(ACTOR_KINDS),
        country: isCountry,
        role: isString,
        memberOf: ids('actor'),
        bloc: isText,
      },
      ['id', 'name', 'kind'],
    ),
    places: object<ItemV1<'places'>>(
      { id: id('place'), name: isText, point: isPoint, country: isCountry, status: isString },
      ['id', 'name'],
    ),
    topics: object<ItemV1<'topics'>>({ id: id('topic'), label: isText }, ['id', 'label']),
    measures: object<ItemV1<'measures'>>(
      {
        id: id('measure'),
        label: isText,
        unit: isText,
        definition: isText,
        about: id('actor'),
        quantity: oneOf(['stock', 'change']),
        direction: oneOf(['in', 'out']),
        components: everyOnce,
      },
      ['id', 'label', 'unit', 'definition'],
    ),
    briefs: object<ItemV1<'briefs'>>({ id: isId, title: isText, scenes: everyOf(scene) }, ['id', 'title', 'scenes']),
    corrections: object<ItemV1<'corrections'>>(
      { date: isDay, record: id('record'), change: oneOf(CORRECTION_CHANGES), reason: isText },
      ['date', 'record', 'change', 'reason'],
    ),
    logs: object<ItemV1<'logs'>>(
      { id: isId, label: isText, href: isText, format: oneOf(LOG_FORMATS), source: id('source'), records: isCount },
      ['id', 'label', 'href', 'format', 'source'],
    ),
  }
}

/** The fields beside the lists. A receipt is rare, and left to the slow check. */
export function headerTests({ id }: IdTests): Tests<HeaderV1> {
  return {
    $schema: isString,
    formatVersion: (value) => value === FORMAT_VERSION,
    id: isId,
    title: isText,
    summary: isString,
    asOf: isDay,
    revision: isText,
    language: isLanguage,
    licence: isText,
    marking: oneOf(TLP_MARKS),
    headline: id('measure'),
    receipt: () => false,
  }
}

export const NEEDED_IN_HEADER = [
  'formatVersion',
  'id',
  'title',
  'summary',
  'asOf',
  'revision',
  'language',
  'licence',
] as const

const scene = object<Scene>(
  { title: isText, view: isText, note: isString, seconds: (value) => typeof value === 'number' && value >= 1 },
  ['title', 'view'],
)
const components = everyOf(object<Component>({ id: isId, label: isText }, ['id', 'label']))

function everyOnce(value: unknown): boolean {
  if (!components(value)) return false
  const ids = (value as readonly Component[]).map(({ id }) => id)
  return new Set(ids).size === ids.length
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID_PATTERN.test(value)
}

function isLink(value: unknown): boolean {
  return typeof value === 'string' && isWebAddress(value)
}

function isLanguage(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 2
}

function isCountry(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value)
}

function isPoint(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [longitude, latitude] = value as readonly unknown[]
  return isWithin(longitude, 180) && isWithin(latitude, 90)
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
