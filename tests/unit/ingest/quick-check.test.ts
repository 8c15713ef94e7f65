// The quick check may leave anything to the slow one, and may never say 'sound' of what the slow one minds.
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDayOrDateTime } from '../../../src/base/day'
import { parseEdtf } from '../../../src/base/edtf'
import { collectV1 } from '../../../src/ingest/collect'
import { quickCheck } from '../../../src/ingest/quick-check'
import { ingest } from '../../../src/ingest/ingest'
import { readClean } from '../../../src/ingest/read-clean'
import { readDate, readDay } from '../../../src/ingest/read-date'
import { Registry } from '../../../src/ingest/registry'
import { brokenFixtures } from '../../support/broken-fixtures'
import { aChange, aChangeOfFile, changed, isPlace, LISTS, SOUND, type Wire } from '../../support/changed-file'

function parsed(text: string): Wire | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isPlace(value) ? value : undefined
  } catch {
    return undefined
  }
}

const shipped = ['public/data', 'tests/fixtures/v1'].flatMap((folder) =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
)

describe('the quick check', () => {
  test('changes nothing of what is said of a file, sound or broken', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 4 }), (changes) => {
        const file = changed(changes)
        expect(collectV1(file)).toEqual(collectV1(file, { quick: false }))
      }),
      { numRuns: 600 },
    )
  })

  test.each([...shipped, ...brokenFixtures()])('changes nothing of what is said of $name', ({ text }) => {
    const file = parsed(text)
    if (file) expect(collectV1(file)).toEqual(collectV1(file, { quick: false }))
  })

  test('knows a sound record at once, whatever fields it has', () => {
    const registry = new Registry()
    for (const list of LISTS) for (const item of SOUND[list]) if ('id' in item) registry.enter(item.id, list, [])
    const check = quickCheck(registry, new Map([['troops', new Set(['navy'])]]))
    for (const list of LISTS) expect(SOUND[list].map(check[list])).toEqual(SOUND[list].map(() => true))
  })

  test('asks a record for its fields equally often, however long the file is', () => {
    expect(readsOf(2000)).toBe(10 * readsOf(200))
  })
})

/** How often a file of so many events is asked for a field of one. */
function readsOf(count: number): number {
  let reads = 0
  const events = Array.from({ length: count }, (_, index) => {
    const event = { ...SOUND.events[1], id: `event-${index}` }
    return new Proxy(event, {
      get: (target, field, receiver): unknown => {
        reads += 1
        return Reflect.get(target, field, receiver)
      },
    })
  })
  expect(collectV1({ ...SOUND, events, statements: [], claims: [], corrections: [] }).problems).toEqual([])
  return reads
}

describe('the short way into the app', () => {
  test('says of a file what the long way says, or leaves it to the long way', () => {
    let clean = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(aChange, aChangeOfFile), { maxLength: 2 }), (changes) => {
        const text = JSON.stringify(changed(changes))
        const dataset = readClean(text)
        if (!dataset) return
        clean += 1
        expect({ ok: true, dataset, problems: [] }).toEqual(ingest(text))
      }),
      { numRuns: 300 },
    )
    expect(clean).toBeGreaterThan(25)
  })

  test.each([...shipped, ...brokenFixtures()])('says of $name what the long way says, or nothing', ({ text }) => {
    const dataset = readClean(text)
    if (dataset) expect({ ok: true, dataset, problems: [] }).toEqual(ingest(text))
  })

  test.each(shipped.filter(({ name }) => name !== 'index.json'))('takes $name, which has no fault', ({ text }) => {
    expect(readClean(text)).toBeDefined()
  })
})

describe('a date read before', () => {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0')
  const dayLike = fc
    .tuple(fc.nat(9999), fc.nat(13), fc.nat(32))
    .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
  const spoilt = fc
    .tuple(dayLike, fc.nat(9), fc.constantFrom('x', '-', ' ', '/', ':', '٣'))
    .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
  const texts = fc.oneof(
    dayLike,
    spoilt,
    fc.constantFrom('2022', '2022-21', '156X', '2022-02?', '', '../2022-01', '-0043-03-15'),
  )

  test('is the date that it was, for any text and at any time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const _ of ['first', 'again']) {
          expect(readDate(text)).toEqual(parseEdtf(text))
          expect(readDay(text)).toEqual(parseDayOrDateTime(text))
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is read again once so many have come that it was forgotten', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => pad(year, 4))
    for (const _ of ['first', 'again']) {
      expect(years.map((year) => readDate(year)?.text)).toEqual(years)
      expect(years.map((year) => readDay(`${year}-01-01`))).toEqual(
        years.map((year) => parseDayOrDateTime(`${year}-01-01`)),
      )
    }
  })
})
