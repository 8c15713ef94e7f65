// What the reading of logs rests on: names, ids, rows and dates found in bytes.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../../src/base/edtf'
import { isUtf8, utf8Of } from '../../../../src/base/utf8'
import { ByteTable, hashBytes, hashNumber, HASH_START } from '../../../../src/ingest/log/byte-table'
import { IdIndex } from '../../../../src/ingest/log/id-index'
import { emptyRow, setDate } from '../../../../src/ingest/log/log-row'
import { NameCounts } from '../../../../src/ingest/log/name-counts'
import { RowPlaces } from '../../../../src/ingest/log/row-places'
import { scanDate } from '../../../../src/ingest/log/scan-date'
import { TextBlocks } from '../../../../src/ingest/log/text-blocks'
import { bytesOf, decode } from './read-log'

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('é', '会', '😀', '\uFEFF', '\0'))

/** Bytes that are UTF-8, nearly UTF-8, or anything. */
const anyBytes = fc.oneof(
  anyText.map(bytesOf),
  fc.uint8Array({ maxLength: 12 }),
  fc
    .array(fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5), {
      maxLength: 5,
    })
    .map((bytes) => Uint8Array.from(bytes)),
)

describe('UTF-8', () => {
  test('is written as the platform writes it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...utf8Of(text)]).toEqual([...bytesOf(text)])
      }),
    )
  })

  test('is told from what is none as the platform tells it', () => {
    const fatal = new TextDecoder('utf-8', { fatal: true })
    const isSound = (bytes: Uint8Array): boolean => {
      try {
        fatal.decode(bytes)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(isUtf8(bytes, 0, bytes.length)).toBe(isSound(bytes))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['whole', [0xc3, 0xa9], true],
    ['cut in the middle of a letter', [0xe4, 0xbc], false],
    ['an overlong slash', [0xc0, 0xaf], false],
    ['half of a pair', [0xed, 0xa0, 0x80], false],
    ['beyond the last letter', [0xf4, 0x90, 0x80, 0x80], false],
    ['a tail alone', [0x80], false],
  ])('is sound or not: %s', (_, bytes, isSound) => {
    expect(isUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBe(isSound)
  })

  test('is looked at within its bounds only', () => {
    const bytes = Uint8Array.of(0xff, 0x41, 0xc3, 0xa9)
    expect([isUtf8(bytes, 1, 4), isUtf8(bytes, 1, 3), isUtf8(bytes, 0, 2)]).toEqual([true, false, false])
  })
})

describe('a table of names', () => {
  test('finds each name that it has, the first of equals, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }),
        fc.array(fc.string({ maxLength: 3 })),
        (names, others) => {
          const table = new ByteTable(names)
          for (const name of [...names, ...others]) {
            const bytes = bytesOf(`[${name}]`)
            const end = bytes.length - 1
            expect(table.find(bytes, 1, end, hashBytes(bytes, 1, end))).toBe(names.indexOf(name))
          }
        },
      ),
    )
  })

  test('tells names apart that have the same hash', () => {
    // A pair that is known of this hash (FNV-1a, 32 bits).
    const [one, two] = ['costarring', 'liquid']
    const [first, bytes] = [bytesOf(one), bytesOf(two)]
    const hash = hashBytes(bytes, 0, bytes.length)
    expect(hashBytes(first, 0, first.length)).toBe(hash)
    expect(new ByteTable([one, two]).find(bytes, 0, bytes.length, hash)).toBe(1)
    expect(new ByteTable([one]).find(bytes, 0, bytes.length, hash)).toBe(-1)
  })

  test('hashes a number as it is written', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const [prefix, whole] = [bytesOf('log-'), bytesOf(`log-${value}`)]
        expect(hashNumber(hashBytes(prefix, 0, 4), value)).toBe(hashBytes(whole, 0, whole.length))
      }),
    )
    expect(hashBytes(bytesOf('foobar'), 0, 6) >>> 0).toBe(0xbf9cf968)
    expect(HASH_START >>> 0).toBe(2_166_136_261)
  })
})

describe('an index of ids', () => {
  test('knows every row by its hash, however many share it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 }), fc.integer(), (hashes, other) => {
        const index = new IdIndex()
        hashes.forEach((hash, row) => index.enter(hash, row))
        for (const hash of [...hashes, other]) {
          const rows = hashes.flatMap((each, row) => (each === hash ? [row] : []))
          expect([...index.rowsOf(hash)].toSorted((a, b) => a - b)).toEqual(rows)
          expect(index.hasHash(hash)).toBe(rows.length > 0)
        }
      }),
    )
  })

  test('still knows every row when no more will come, and may name others beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 200 }), (hashes) => {
        const index = new IdIndex()
        hashes.forEach((hash, row) => index.enter(hash, row * 3))
        index.trim()
        index.trim()
        hashes.forEach((hash, row) => expect(index.rowsOf(hash)).toContain(row * 3))
        for (const row of index.rowsOf(7)) expect(row % 3).toBe(0)
      }),
    )
  })

  test('grows', () => {
    const index = new IdIndex()
    for (let row = 0; row < 5000; row++) index.enter(row * 1024, row)
    expect(Array.from({ length: 5000 }, (_, row) => index.rowsOf(row * 1024))).toEqual(
      Array.from({ length: 5000 }, (_, row) => [row]),
    )
    expect(index.hasHash(7)).toBe(false)
  })
})

describe('the places of rows', () => {
  test('are found by any position within them, or by the next one before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 30 }), (gaps) => {
        const places = new RowPlaces()
        const rowAt: number[] = []
        for (const [gap, length] of gaps) {
          const row = places.count
          places.add(rowAt.length + gap, length, row * 2 + 1)
          rowAt.push(...Array<number>(gap + length).fill(row))
        }
        expect(rowAt.map((_, position) => places.rowAt(position))).toEqual(rowAt)
        expect(places.rowAt(rowAt.length)).toBe(gaps.length)
        const wanted = gaps.map(([, length], row) => [length, row * 2 + 1])
        const found = (): readonly number[][] => gaps.map((_, row) => [places.length(row), places.number(row)])
        expect(found()).toEqual(wanted)
        places.trim()
        expect(found()).toEqual(wanted)
        expect(rowAt.map((_, position) => places.rowAt(position))).toEqual(rowAt)
      }),
    )
  })

  test.each([
    ['as they stand in the file', [1, 2, 3], 40],
    ['past rows that were set aside', [1, 3, 4], 40],
    ['of any length', [1, 2, 3], 70_000],
  ])('keep number and length when no more will come: %s', (_, numbers, length) => {
    const places = new RowPlaces()
    for (const number of numbers) places.add(number * length, length, number)
    places.trim()
    expect(numbers.map((_number, row) => [places.number(row), places.length(row), places.position(row)])).toEqual(
      numbers.map((number) => [number, length, number * length]),
    )
  })

  test('are kept beyond the first thousands', () => {
    const places = new RowPlaces()
    for (let row = 0; row < 10_000; row++) places.add(row * 3, 3, row + 1)
    expect([places.count, places.position(9999), places.rowAt(29_998), places.number(4096)]).toEqual([
      10_000, 29_997, 9999, 4097,
    ])
  })
})

describe('blocks of text', () => {
  test('give back any piece of any of them by its place in the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 6 }), { minLength: 1 }), (pieces) => {
        const blocks = new TextBlocks()
        const whole = pieces.flatMap((piece) => [...piece])
        for (const piece of pieces) {
          const start = blocks.add(piece)
          for (let at = 0; at < piece.length; at++) {
            expect(blocks.slice(start + at, piece.length - at)).toEqual(piece.subarray(at))
          }
        }
        let start = 0
        pieces.forEach((piece, index) => {
          expect(blocks.startOf(index)).toBe(start)
          expect(blocks.block(index)).toBe(piece)
          expect(blocks.slice(start, 1)).toEqual(Uint8Array.from(whole.slice(start, start + 1)))
          start += piece.length
        })
        expect([blocks.count, blocks.length]).toEqual([pieces.length, whole.length])
      }),
    )
  })
})

describe('a date in bytes', () => {
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''))
  const day = fc.oneof(
    fc.tuple(fc.constantFrom('1900', '2000', '2022', '2024', '2099', '1899', '2100'), digits(2), digits(2)),
    fc.tuple(
      fc.constantFrom('1900', '2000', '2022', '2024', '2099'),
      fc.constantFrom('00', '01', '02', '04', '12', '13', '21', '24'),
      fc.constantFrom('00', '01', '28', '29', '30', '31', '32', 'XX'),
    ),
  )
  const text = fc.oneof(
    day.map((parts) => parts.join('-')),
    day.map(([year, month]) => `${year}-${month}`),
    fc.tuple(day, day).map((days) => days.map((parts) => parts.join('-')).join('/')),
    fc.string({ maxLength: 22 }),
    fc.constantFrom('', '2022', '2022-01-28?', '2022-01-28/..', '-022-01-28', '2022-1-028', '20220128', '2022/01/28'),
    fc.constantFrom('2022-01-28T10:00Z', '+022-01-28', '2022-01~', '2022-01-28.2022-02-01', '2022-0\u0661'),
  )

  test('is read as EDTF has it, or left to who knows EDTF', () => {
    let read = 0
    fc.assert(
      fc.property(text, (written) => {
        const bytes = bytesOf(`"${written}"`)
        const [scanned, parsed] = [emptyRow(), emptyRow()]
        if (!scanDate(bytes, 1, bytes.length - 1, scanned)) return
        read++
        const date = parseEdtf(written)
        if (date) setDate(parsed, date)
        expect(date).toBeDefined()
        expect(scanned).toEqual(parsed)
      }),
      { numRuns: 1000 },
    )
    // So many of a thousand at the least, however they fall: the law has spoken of something.
    expect(read).toBeGreaterThan(20)
  })

  test.each(['2022x01', '2022-01-28x2022-02-03', '2022x01-28', '2022-01x28', '2022-02-03/2022-01-28', '1899-12-31'])(
    'is left to who knows more: %s',
    (written) => {
      const bytes = bytesOf(written)
      expect(scanDate(bytes, 0, bytes.length, emptyRow())).toBe(false)
    },
  )

  test.each(['2022-01-28', '2022-02', '2024-02-29', '2022-01-28/2022-02-03', '2022-01-28/2022-01-28'])(
    'is read at once: %s',
    (written) => {
      const bytes = bytesOf(written)
      expect(scanDate(bytes, 0, bytes.length, emptyRow())).toBe(true)
    },
  )
})

describe('names that were not expected', () => {
  test('are counted, and forgotten again where their row was left to somebody else', () => {
    const counts = new NameCounts()
    const bytes = bytesOf('onetwo')
    const add = (name: string): void => counts.add(bytes, name === 'one' ? 0 : 3, name === 'one' ? 3 : 6)
    add('one')
    const { met } = counts
    add('two')
    add('one')
    counts.backTo(met)
    add('one')
    expect(counts.entries(decode)).toEqual([['one', 2]])
  })

  test('are told apart as long as there are few', () => {
    const counts = new NameCounts()
    for (let index = 0; index < 100; index++) {
      const bytes = bytesOf(`name-${index}`)
      counts.add(bytes, 0, bytes.length)
    }
    expect(counts.entries(decode)).toHaveLength(64)
  })
})
