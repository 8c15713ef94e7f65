// The grammar of the address: one codec per key, each failing alone. Needs only an object that
// lists key and value, so it stays pure; URLSearchParams fits by shape.
import { formatIsoDay, parseDay, type Day } from '../base/day'
import { TLP_MARKS, type TlpMark } from '../domain/vocabulary'
import {
  DEFAULT_VIEW,
  FOCUS_TYPES,
  LANE_GROUPINGS,
  MODES,
  SOURCE_ORDERS,
  SOURCE_PARTS,
  type Focus,
  type LinkNotice,
  type MatrixCell,
  type OpenHours,
  type ViewState,
} from './view-state'

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/

type Codec<T> = {
  /** undefined: not of this key's grammar. */
  readonly parse: (text: string) => T | undefined
  readonly serialise: (value: T) => string
  readonly isDefault: (value: T) => boolean
}

const day: Codec<Day | undefined> = {
  parse: parseDay,
  serialise: (value) => (value === undefined ? '' : formatIsoDay(value)),
  isDefault: (value) => value === undefined,
}

const text: Codec<string | undefined> = {
  parse: (value) => (value === '' ? undefined : value),
  serialise: (value) => value ?? '',
  isDefault: (value) => value === undefined || value === '',
}

const words: Codec<string> = {
  parse: (value) => value,
  serialise: (value) => value,
  isDefault: (value) => value === '',
}

/** A comma-separated list of ids; an id has no comma, so nothing needs escaping. */
function list<T extends string>(pattern: RegExp): Codec<readonly T[]> {
  return {
    parse: (value) => {
      const items = [...new Set(value.split(',').filter((item) => item !== ''))]
      return items.every((item) => pattern.test(item)) ? (items as T[]) : undefined
    },
    serialise: (items) => items.join(','),
    isDefault: (items) => items.length === 0,
  }
}

function oneOf<T extends string>(allowed: readonly T[], byDefault: T): Codec<T> {
  return {
    parse: (value) => allowed.find((item) => item === value),
    serialise: (value) => value,
    isDefault: (value) => value === byDefault,
  }
}

/** A whole number of at least `least`. */
function count(least: number): Codec<number | undefined> {
  return {
    parse: (value) => (/^\d{1,7}$/.test(value) && Number(value) >= least ? Number(value) : undefined),
    serialise: String,
    isDefault: (value) => value === undefined,
  }
}

const focus: Codec<Focus | undefined> = {
  parse: (value) => {
    const [type, id] = splitOnce(value, '.')
    const known = FOCUS_TYPES.find((item) => item === type)
    return known && ID.test(id) ? { type: known, id: id as Focus['id'] } : undefined
  },
  serialise: (value) => (value === undefined ? '' : `${value.type}.${value.id}`),
  isDefault: (value) => value === undefined,
}

const flag: Codec<boolean> = {
  parse: (value) => (value === '1' ? true : undefined),
  serialise: () => '1',
  isDefault: (value) => !value,
}

const yesOrNo: Codec<boolean | undefined> = {
  parse: (value) => (value === 'yes' ? true : value === 'no' ? false : undefined),
  serialise: (value) => (value === true ? 'yes' : 'no'),
  isDefault: (value) => value === undefined,
}

/** One id. */
function one<T extends string>(): Codec<T | undefined> {
  return {
    parse: (value) => (ID.test(value) ? (value as T) : undefined),
    serialise: (value) => value ?? '',
    isDefault: (value) => value === undefined,
  }
}

/** `actor.topic`. */
const cell: Codec<MatrixCell | undefined> = {
  parse: (value) => {
    const [actor, topic] = splitOnce(value, '.')
    return ID.test(actor) && ID.test(topic)
      ? { actor: actor as MatrixCell['actor'], topic: topic as MatrixCell['topic'] }
      : undefined
  },
  serialise: (value) => (value === undefined ? '' : `${value.actor}.${value.topic}`),
  isDefault: (value) => value === undefined,
}

/** As ids, or one of the words that stand where no actor does. */
const SPEAKER = /^(_source|_unnamed|[a-z0-9][a-z0-9-]{0,79})$/
const PART = /^(_none|[a-z0-9][a-z0-9-]{0,79})$/
const KIND = /^(event|statement|claim)\.[a-z]+$/

type Fields = Omit<ViewState, 'unknown'>

/** A codec bound to its field: what is left is text in, text out. */
type Key = {
  readonly key: string
  readonly read: (text: string) => Partial<ViewState> | undefined
  /** undefined: the default, which no address carries. */
  readonly write: (view: ViewState) => string | undefined
}

function bind<K extends keyof Fields>(field: K, key: string, codec: Codec<ViewState[K]>): Key {
  return {
    key,
    read: (text) => {
      const value = codec.parse(text)
      return value === undefined ? undefined : { [field]: value }
    },
    write: (view) => (codec.isDefault(view[field]) ? undefined : codec.serialise(view[field])),
  }
}

/** `07:00-19:30`, by the 24-hour clock. */
const hours: Codec<OpenHours | undefined> = {
  parse: (value) => {
    const [from, to] = splitOnce(value, '-').map(minutesOf)
    return from === undefined || to === undefined || from === to ? undefined : { from, to }
  },
  serialise: (value) => (value === undefined ? '' : `${clockOf(value.from)}-${clockOf(value.to)}`),
  isDefault: (value) => value === undefined,
}

function minutesOf(clock: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? []
  return hour === undefined || minute === undefined ? undefined : 60 * Number(hour) + Number(minute)
}

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** `TLP:AMBER+STRICT` is `amber-strict` in an address. */
const tlp: Codec<TlpMark | undefined> = {
  parse: (value) => TLP_MARKS.find((mark) => tlpToken(mark) === value),
  serialise: (value) => (value === undefined ? '' : tlpToken(value)),
  isDefault: (value) => value === undefined,
}

function tlpToken(mark: TlpMark): string {
  return mark.slice('TLP:'.length).toLowerCase().replace('+', '-')
}

const KEYS: readonly Key[] = [
  bind('data', 'data', text),
  bind('asOf', 'asof', day),
  bind('asOf2', 'asof2', day),
  bind('from', 'from', day),
  bind('to', 'to', day),
  bind('actors', 'actors', list(ID)),
  bind('topics', 'topics', list(ID)),
  bind('sources', 'sources', list(ID)),
  bind('kinds', 'kinds', list(KIND)),
  bind('lanes', 'lanes', oneOf(LANE_GROUPINGS, 'kind')),
  bind('search', 'q', words),
  bind('speakers', 'speakers', list(SPEAKER)),
  bind('addressees', 'addressees', list(PART)),
  bind('via', 'via', list(PART)),
  bind('disclosed', 'disclosed', yesOrNo),
  bind('conditional', 'conditional', yesOrNo),
  bind('hasGrid', 'grid', flag),
  bind('thread', 'thread', one()),
  bind('cell', 'cell', cell),
  bind('sourceOrder', 'sort', oneOf(SOURCE_ORDERS, 'records')),
  bind('sourcePart', 'part', oneOf(SOURCE_PARTS, 'sources')),
  bind('data2', 'data2', text),
  bind('actors2', 'actors2', list(ID)),
  bind('focus', 'focus', focus),
  bind('mode', 'mode', oneOf(MODES, 'desk')),
  bind('brief', 'brief', text),
  bind('scene', 'scene', count(1)),
  bind('refresh', 'refresh', count(15)),
  bind('ageing', 'ageing', count(1)),
  bind('stale', 'stale', count(1)),
  bind('cutoff', 'cutoff', count(1)),
  bind('hours', 'hours', hours),
  bind('tlp', 'tlp', tlp),
  bind('rev', 'rev', text),
  bind('isEmbedded', 'embed', flag),
]

const KEY_BY_NAME = new Map(KEYS.map((key) => [key.key, key]))

/** Reads the query of an address. Each key fails alone; what could not be read is named. */
export function parseView(query: Iterable<readonly [string, string]>): {
  readonly view: ViewState
  readonly notices: readonly LinkNotice[]
} {
  let view = DEFAULT_VIEW
  const unknown: (readonly [string, string])[] = []
  const notices: LinkNotice[] = []
  for (const [name, value] of query) {
    const key = KEY_BY_NAME.get(name)
    const read = key?.read(value)
    if (!key) unknown.push([name, value])
    else if (read) view = { ...view, ...read }
    else if (value !== '') notices.push({ code: 'unreadable', key: name, value })
  }
  return { view: { ...view, unknown }, notices }
}

/** The query of a view, without the leading `?`; defaults vanish, commas and slashes stay readable. */
export function serialiseView(view: ViewState): string {
  const pairs = KEYS.flatMap(({ key, write }) => {
    const value = write(view)
    return value === undefined ? [] : [[key, value] as const]
  })
  return [...pairs, ...view.unknown].map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&')
}

function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':')
}

function splitOnce(value: string, separator: string): readonly [string, string] {
  const at = value.indexOf(separator)
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + separator.length)]
}
