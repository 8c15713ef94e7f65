import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '../../../src/base/day'
import { parseEdtf, type EdtfDate } from '../../../src/base/edtf'

/** `earliest..latest`, with `*` for an end that is open or unknown. */
function bounds({ earliest, latest }: EdtfDate): string {
  const text = (day: EdtfDate['earliest']): string => (day === undefined ? '*' : formatIsoDay(day))
  return `${text(earliest)}..${text(latest)}`
}

describe('EDTF dates that can be read', () => {
  it.each([
    ['2022-01-28', 'day', '2022-01-28..2022-01-28'],
    ['2022-01-28T14:00+01:00', 'day', '2022-01-28..2022-01-28'],
    ['-0044-03-15', 'day', '-0044-03-15..-0044-03-15'],
    ['2022-02', 'month', '2022-02-01..2022-02-28'],
    ['2020-02', 'month', '2020-02-01..2020-02-29'],
    ['2022-02-XX', 'month', '2022-02-01..2022-02-28'],
    ['2022', 'year', '2022-01-01..2022-12-31'],
    ['2022-XX', 'year', '2022-01-01..2022-12-31'],
    ['2022-XX-XX', 'year', '2022-01-01..2022-12-31'],
    ['0000', 'year', '0000-01-01..0000-12-31'],
    ['-0048', 'year', '-0048-01-01..-0048-12-31'],
    ['202X', 'decade', '2020-01-01..2029-12-31'],
    ['20XX', 'century', '2000-01-01..2099-12-31'],
    ['-004X', 'decade', '-0049-01-01..-0040-12-31'],
    ['2022-21', 'season', '2022-03-01..2022-05-31'],
    ['2022-22', 'season', '2022-06-01..2022-08-31'],
    ['2022-23', 'season', '2022-09-01..2022-11-30'],
    ['2022-24', 'season', '2022-12-01..2023-02-28'],
    ['2019-24', 'season', '2019-12-01..2020-02-29'],
    ['2022-01-28/2022-02-03', 'interval', '2022-01-28..2022-02-03'],
    ['2022-01/2022-02', 'interval', '2022-01-01..2022-02-28'],
    ['2021/2022-02-24', 'interval', '2021-01-01..2022-02-24'],
    ['2022-02-24/..', 'interval', '2022-02-24..*'],
    ['2022-02-24/', 'interval', '2022-02-24..*'],
    ['../2022-02-24', 'interval', '*..2022-02-24'],
    ['/2022-02-24', 'interval', '*..2022-02-24'],
  ])('reads %s as a %s from and to %s', (text, precision, expected) => {
    const date = parseEdtf(text)
    expect(date && [date.text, date.precision, bounds(date)]).toEqual([text, precision, expected])
  })

  it.each([
    ['2022-01-28?', true, false],
    ['2022-01-28~', false, true],
    ['2022-01-28%', true, true],
    ['2022-01-28', false, false],
    ['2022-01?/2022-02', true, false],
    ['2022-01/2022-02~', false, true],
  ])('hears the doubt in %s', (text, isUncertain, isApproximate) => {
    expect(parseEdtf(text)).toMatchObject({ isUncertain, isApproximate })
  })

  it('tells an interval that goes on from one whose end is not known', () => {
    expect(parseEdtf('2022-02-24/..')?.isOngoing).toBe(true)
    expect(parseEdtf('2022-02-24/')?.isOngoing).toBe(false)
    expect(parseEdtf('2022-02-24/2022-03-01')?.isOngoing).toBe(false)
  })
})

describe('EDTF dates that cannot be read', () => {
  it.each([
    '2022-02-30',
    '2022-02-29',
    '2022-13',
    '2022-00',
    '2022-20',
    '2022-25',
    '2022-21-XX',
    '2022-1',
    '22',
    '2X22',
    'X022',
    'XXXX',
    '2XXX',
    '202X-01',
    '2022-XX-28',
    '2022-01-2X',
    '12022',
    'Y12022',
    '/',
    '../..',
    '/..',
    '2022/2021',
    '2022-02-03/2022-01-28',
    '2022-01-28/2022-02-30',
    '2022-01-28/2022-02-03/2022-02-10',
    '?',
    '2022??',
    '~2022',
    '2022-01-28 ?',
    '28 January 2022',
    '2022-01-28T25:00Z',
    '',
  ])('reads nothing from %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  })
})

describe('EDTF laws', () => {
  const part = fc.oneof(
    fc.constantFrom('', '..', '2022', '202X', '-0048', '2022-24'),
    fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(14), fc.nat(33)).map(([year, month, day]) => {
      const sign = year < 0 ? '-' : ''
      return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    }),
    fc.stringMatching(/^-?[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?$/),
  )
  const plausible = fc.oneof(
    part,
    fc.tuple(part, part).map(([from, to]) => `${from}/${to}`),
  )

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), plausible), (text) => {
        expect(() => parseEdtf(text)).not.toThrow()
      }),
    )
  })

  it('keeps the text and never lets the first day lie after the last', () => {
    fc.assert(
      fc.property(plausible, (text) => {
        const date = parseEdtf(text)
        if (!date) return
        expect(date.text).toBe(text)
        const { earliest, latest } = date
        expect(earliest ?? latest, 'one end at least is known').toBeDefined()
        if (earliest !== undefined && latest !== undefined) expect(earliest).toBeLessThanOrEqual(latest)
      }),
      { numRuns: 2000 },
    )
  })

  it('spans an interval from the first day of its start to the last of its end', () => {
    fc.assert(
      fc.property(part, part, (from, to) => {
        const [start, end, interval] = [parseEdtf(from), parseEdtf(to), parseEdtf(`${from}/${to}`)]
        if (start && end && interval) {
          expect([interval.earliest, interval.latest]).toEqual([start.earliest, end.latest])
        }
      }),
    )
  })
})
