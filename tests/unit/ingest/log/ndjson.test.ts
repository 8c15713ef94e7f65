// A log of JSON lines: most rows go a quick way that knows no words, and it may never know better than the slow one.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyRow, type LogRow } from '../../../../src/ingest/log/log-row'
import { NdjsonFormat } from '../../../../src/ingest/log/ndjson-format'
import { QuickRowReader } from '../../../../src/ingest/log/quick-row'
import { bytesOf, contextOf, decode } from './read-log'

const CONTEXT = contextOf('ndjson')

const text = fc.oneof(
  fc.constantFrom(
    'a',
    'Talks',
    'say "no"',
    'back\\slash',
    'tab\tbreak\n',
    'käse',
    '会',
    '😀',
    '\u2028',
    'x'.repeat(90),
  ),
  fc.string({ maxLength: 12 }),
)
const day = fc.constantFrom('2022-01-28', '2022-02-28', '2024-02-29', '1999-12-31', '1900-01-01', '2099-12-31')
const date = fc.oneof(
  { weight: 8, arbitrary: day },
  { weight: 4, arbitrary: fc.constantFrom('2022-01', '2022-01-28/2022-02-03', '2022-01-28/2022-01-28') },
  fc.constantFrom('2022', '2022-21', '2022-02-24/..'),
  fc.constantFrom('../2022-02-24', '2022-01-28~', '2022-01?', '202X', '1850-01-01', '-0044-03-15', '2022-01/2022-03'),
  fc.constantFrom('2022-01-28T10:00Z', '2022-02-24/'),
)
const known = fc.oneof({ weight: 12, arbitrary: day }, fc.constantFrom('2022-01-28T23:00-05:00', '1850-01-01'))
const cited = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.record({ source: fc.constantFrom('press', 'wire') }) },
    fc.record({ source: fc.constantFrom('press', 'wire'), locator: text, credibility: fc.constantFrom(1, 6) }),
  ),
  { minLength: 1, maxLength: 3 },
)

/** One in eight. */
function seldom<T>(what: fc.Arbitrary<T>, usual: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, what)
}

/** Every other one. */
function rather<T>(what: fc.Arbitrary<T>, usual: T): fc.Arbitrary<T> {
  return fc.oneof(fc.constant(usual), what)
}

/** Rows without a fault. */
const goodRow = fc.record(
  {
    date,
    kind: fc.constantFrom('meeting', 'attack', 'other'),
    title: text.filter((title) => title !== ''),
    id: fc.constantFrom('a', 'row-7', '0', 'x'.repeat(80)),
    known,
    summary: text,
    note: text,
    actors: fc.array(fc.constantFrom('east', 'west', 'north'), { maxLength: 3 }),
    topics: fc.constantFrom([], ['border'], ['border', 'border']),
    places: fc.array(fc.constantFrom('town', 'port'), { maxLength: 2 }),
    importance: fc.constantFrom(1, 2, 3),
    status: fc.constantFrom('occurred', 'scheduled', 'cancelled', 'reported'),
    marking: fc.constantFrom('TLP:RED', 'TLP:AMBER+STRICT'),
    citations: cited,
  },
  { requiredKeys: ['date', 'kind', 'title'] },
)

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, 4, 1.5, true, [], {}, [null], [''], [[]], 'x', 'X', 'é', -0, 1e300),
  fc.constantFrom<unknown>('nobody', ['nobody'], ['press'], [{ source: 'nobody' }], [{ sauce: 'press' }], [{}]),
  fc.constantFrom<unknown>('2022-02-30', '2022-13', '28.1.2022', '2022-01-28/2022-01-01', 'Meeting', 'tlp:red'),
)
const deep = fc.nat(130).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`)
const FIELDS = [
  'id',
  'date',
  'known',
  'kind',
  'title',
  'actors',
  'places',
  'importance',
  'status',
  'citations',
] as const

/** A row's members as they are written: sound ones, wrong ones, unknown ones, some twice, in any order. */
const writtenRow = fc
  .record({
    row: goodRow,
    wrong: seldom(
      fc.tuple(fc.constantFrom(...FIELDS), anyValue).map((member) => [member]),
      [],
    ),
    unknown: rather(
      fc.array(
        fc.tuple(
          fc.constantFrom('extra', 'summry', '__proto__', 'constructor', 'é', ''),
          fc.oneof(fc.json({ maxDepth: 3 }), deep),
        ),
        { maxLength: 2 },
      ),
      [],
    ),
    seed: fc.nat(),
    gap: fc.constantFrom('', '', ' ', '\t '),
    escapes: seldom(fc.constant(true), false),
    tail: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('', '\r', ' ', ' \t\r') }, fc.constantFrom('x', '}', ',')),
  })
  .map(({ row, wrong, unknown, seed, gap, escapes, tail }) => {
    const members = [
      ...[...Object.entries(row), ...wrong].map(([name, value]) => [name, JSON.stringify(value)] as const),
      ...unknown,
    ].map(([name, value]) => `${JSON.stringify(name)}${gap}:${gap}${value}`)
    const turned = members.map((_, index) => members[(index + seed) % members.length])
    const written = `{${gap}${turned.join(`${gap},${gap}`)}${gap}}${tail}`
    return escapes ? written.replace(/[a-z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`) : written
  })

/** Damage to the bytes of a row: a byte left out, changed or put in. */
const damage = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('drop', 'change', 'insert'),
    byte: fc.oneof(fc.constantFrom(...bytesOf('"\\{}[],:0 \t\r\0')), fc.nat(255)),
  }),
  { maxLength: 2 },
)
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never

function damaged(bytes: Uint8Array, harm: Damage): Uint8Array {
  const all = [...bytes]
  for (const { at, how, byte } of harm) {
    const place = at % Math.max(1, all.length)
    // A line break would make two rows of one.
    const put = byte === 0x0a ? 0x20 : byte
    all.splice(place, how === 'insert' ? 0 : 1, ...(how === 'drop' ? [] : [put]))
  }
  return Uint8Array.from(all)
}

type Filled = Omit<LogRow, 'tags' | 'tagCount'> & { readonly tags: readonly number[] }

const WIRE = 5

/**
 * A row as it was filled; actors, topics and sources each in their own order, whichever of them came first. What cites
 * nothing rests on the log's source: the slow way says so, for the quick one the reader of the log does.
 */
function filled({ tags, tagCount, ...row }: LogRow): Filled {
  const said = tags.slice(0, tagCount)
  const named = said.some((tag) => tag >= 4) ? said : [...said, WIRE]
  const classOf = (tag: number): number => (tag < 3 ? 0 : tag < 4 ? 1 : 2)
  return { ...row, tags: named.toSorted((a, b) => classOf(a) - classOf(b)) }
}

function isFatal(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}

/** What the slow way says of a row: a row with `updates` always goes it, and an empty list of them says nothing. */
function readSlowly(bytes: Uint8Array): { readonly format: NdjsonFormat; readonly row: LogRow } {
  const format = new NdjsonFormat(CONTEXT, decode)
  const row = emptyRow()
  const line = bytesOf(decode(bytes).replace('{', '{"updates":[],'))
  format.readRow(line, 0, line.length, true, row, 7)
  return { format, row }
}

let quickly = 0

function holdsFor(bytes: Uint8Array): void {
  const quick = new QuickRowReader(CONTEXT)
  const row = emptyRow()
  const next = quick.read(bytes, 0, bytes.length, true, row)
  if (next < 0) {
    expect(quick.unknownFields.entries(decode)).toEqual([])
    return
  }
  quickly++
  expect(next).toBe(bytes.length)
  expect(isFatal(bytes)).toBe(false)
  const slow = readSlowly(bytes)
  expect([slow.format.verdict, slow.format.problems.filter(({ severity }) => severity === 'fault')]).toEqual([
    'sound',
    [],
  ])
  expect(filled(row)).toEqual(filled(slow.row))
  const unknown = new Set(slow.format.problems.map(({ path }) => String(path[0])))
  expect(new Set(quick.unknownFields.entries(decode).map(([name]) => name))).toEqual(unknown)
  const both = new NdjsonFormat(CONTEXT, decode)
  both.readRow(bytes, 0, bytes.length, true, emptyRow(), 7)
  expect(both.idHash).toBe(slow.format.idHash)
}

describe('the quick way through a row', () => {
  test('says the same as the slow one of every row that it takes, however written', () => {
    quickly = 0
    fc.assert(
      fc.property(writtenRow, (line) => holdsFor(bytesOf(line))),
      { numRuns: 500 },
    )

    expect(quickly).toBeGreaterThan(100)
  })

  test('says the same as the slow one of every row that it takes, however damaged', () => {
    quickly = 0
    fc.assert(
      fc.property(writtenRow, damage, (line, harm) => holdsFor(damaged(bytesOf(line), harm))),
      { numRuns: 700 },
    )

    expect(quickly).toBeGreaterThan(50)
  })

  test.each([
    ['a plain row', '{"date":"2022-01-28","kind":"attack","title":"t"}'],
    [
      'one with everything',
      `{"id":"a","date":"2022-01","known":"2022-02-01","kind":"call","title":"ü","summary":"\\n",
      "note":"","actors":["east","west"],"topics":["border"],"places":["town"],"importance":1,"status":"reported",
      "marking":"TLP:RED","citations":[{"source":"press"},{"source":"wire"}]}`.replaceAll(/\n\s*/g, ''),
    ],
    [
      'one with a field that the format does not know',
      '{"date":"2022-01-28","kind":"call","title":"t","more":[{"a":1}]}',
    ],
  ])('takes %s', (_, line) => {
    const bytes = bytesOf(line)
    expect(new QuickRowReader(CONTEXT).read(bytes, 0, bytes.length, true, emptyRow())).toBe(bytes.length)
  })

  test.each([
    [
      'bytes that are no UTF-8',
      Uint8Array.from([...bytesOf('{"date":"2022-01-28","kind":"call","title":"'), 0xe4, ...bytesOf('"}')]),
    ],
    ['a control character', bytesOf('{"date":"2022-01-28","kind":"call","title":"a\u0001b"}')],
    ['a letter that is escaped wrongly', bytesOf('{"date":"2022-01-28","kind":"call","title":"\\u12g4"}')],
    ['an escape that is none', bytesOf('{"date":"2022-01-28","kind":"call","title":"\\x"}')],
    ['an open end', bytesOf('{"date":"2022-01-28","kind":"call","title":"t"')],
    ['a number with a leading zero', bytesOf('{"date":"2022-01-28","kind":"call","title":"t","x":01}')],
    ['a comma too many', bytesOf('{"date":"2022-01-28","kind":"call","title":"t",}')],
    ['an actor named as a topic', bytesOf('{"date":"2022-01-28","kind":"call","title":"t","topics":["east"]}')],
    ['an empty title', bytesOf('{"date":"2022-01-28","kind":"call","title":""}')],
    ['no date', bytesOf('{"kind":"call","title":"t"}')],
    ['a day that does not exist', bytesOf('{"date":"2022-02-29","kind":"call","title":"t"}')],
    ['an id that is none', bytesOf('{"id":"-a","date":"2022-02-28","kind":"call","title":"t"}')],
    ['something behind the row', bytesOf('{"date":"2022-02-28","kind":"call","title":"t"} x')],
  ])('leaves %s to the slow way', (_, bytes) => {
    expect(new QuickRowReader(CONTEXT).read(bytes, 0, bytes.length, true, emptyRow())).toBe(-1)
  })
})
