// Rows of the UCDP Georeferenced Event Dataset as events of a log.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromCivil } from '../../../../src/base/day'
import { rowsOfEvents, saidByBoth, tableOf, type Cells } from './csv-cases'
import { bytesOf, contextOf, faultsOf, readLog, type PlainRow, type ReadLog } from './read-log'

const CONTEXT = contextOf('ucdp-ged-csv', ['log-99'])
const MARCH = dayFromCivil({ year: 2013, month: 3, day: 1 })

const PLAIN: Cells = {
  id: '300380',
  date_start: '2013-03-03 00:00:00.000',
  date_end: '2013-03-03 00:00:00.000',
  date_prec: '1',
  low: '1',
  best: '2',
  high: '5',
  side_a: 'The East',
  side_b: 'Rebels of the hill',
  type_of_violence: '1',
  dyad_name: 'The East - Rebels of the hill',
  where_description: 'in a village, "the upper one"',
  where_coordinates: 'Upper village',
  adm_2: '',
  adm_1: 'Town',
  country: 'Nowhere',
  where_prec: '2',
  event_clarity: '1',
  code_status: 'Clear',
  deaths_a: '0',
  deaths_b: '1',
  deaths_civilians: '1',
  deaths_unknown: '0',
  source_article: '"Gazette,2013-03-04,Two die";"Courier,2013-03-05,More"',
  source_headline: 'Two die;More',
  source_original: 'a village elder',
}

function read(...changes: readonly Cells[]): ReadLog {
  return readLog(
    tableOf(
      changes.map((change, index) => ({ ...PLAIN, id: String(index + 1), ...change })),
      Object.keys(PLAIN),
    ),
    CONTEXT,
  )
}

function rowOf(change: Cells): PlainRow | undefined {
  return read(change).rows[0]
}

describe('a row', () => {
  test('is an attack, with its days, its deaths, and the actors and the place that the dataset knows', () => {
    expect(rowOf({})).toEqual({
      days: [MARCH + 2, MARCH + 2, MARCH + 2],
      kind: 'attack',
      extent: 'day',
      isSoft: false,
      status: 'occurred',
      importance: 2,
      place: 'town',
      tags: ['east', 'wire'],
      deaths: [1, 2, 5],
    })
  })

  test('is an event in the words of its source, hedges and all, and quotes nobody', () => {
    expect(read({}).reader.eventOf(0)).toEqual({
      id: 'log-1',
      date: '2013-03-03',
      kind: 'attack',
      title: 'The East - Rebels of the hill: in a village, "the upper one"',
      summary:
        'Upper village, Town, Nowhere. Deaths: best estimate 2, low 1, high 5; side A 0, side B 1, civilians 1, unknown 0',
      note: 'state-based conflict; near the location, within about 25 km; source_original: a village elder',
      actors: ['east'],
      places: ['town'],
      citations: [
        {
          source: 'wire',
          locator: 'UCDP GED id 1; "Gazette,2013-03-04,Two die";"Courier,2013-03-05,More"',
        },
      ],
    })
  })

  test('says in its note what is less than sure', () => {
    const { reader } = read({
      type_of_violence: '3',
      date_prec: '4',
      date_end: '2013-03-20',
      where_prec: '6',
      event_clarity: '2',
      code_status: 'Check deaths',
      source_original: '',
    })
    expect(reader.eventOf(0).note).toBe(
      'one-sided violence; date known within 8 to 30 days or to the month; location known to the country; ' +
        'reported in a summary that single events cannot be told from; code_status: Check deaths',
    )
  })

  test.each([
    [
      'the two sides and the place',
      { dyad_name: '', where_description: '' },
      'The East – Rebels of the hill: Upper village',
    ],
    ['one side', { dyad_name: '', side_a: '', where_description: 'a\n\tvillage' }, 'Rebels of the hill: a village'],
    [
      'nothing',
      {
        dyad_name: '',
        side_a: '',
        side_b: '',
        where_description: '',
        where_coordinates: '',
        source_article: '',
        source_headline: '',
      },
      'UCDP GED id 1',
    ],
  ])('has a title even where there is no dyad, from %s', (_, change, title) => {
    expect(read(change).reader.eventOf(0).title).toBe(title)
  })

  test('cites headlines where it has no articles', () => {
    expect(read({ source_article: '' }).reader.eventOf(0).citations[0]?.locator).toBe('UCDP GED id 1; Two die;More')
  })
})

describe('the days of a row', () => {
  test.each([
    ['one day, known exactly', '1', '2013-03-03', '2013-03-03', '2013-03-03', [2, 2], 'day'],
    ['some days, known exactly', '1', '2013-03-03', '2013-03-05', '2013-03-03/2013-03-05', [2, 4], 'span'],
    ['some time within days', '2', '2013-03-03', '2013-03-05', '2013-03-03/2013-03-05', [2, 4], 'within'],
    ['some time within a week', '3', '2013-03-04', '2013-03-10', '2013-03-04/2013-03-10', [3, 9], 'within'],
    ['some time within a month', '4', '2013-03-01', '2013-03-31', '2013-03', [0, 30], 'within'],
    ['some time within a February', '4', '2012-02-01', '2012-02-29', '2012-02', [-394, -366], 'within'],
    ['nearly a month', '4', '2013-03-01', '2013-03-30', '2013-03-01/2013-03-30', [0, 29], 'within'],
    ['as long as a month, yet none', '4', '2013-03-05', '2013-04-04', '2013-03-05/2013-04-04', [4, 34], 'within'],
    ['a whole month, known exactly', '1', '2013-03-01', '2013-03-31', '2013-03-01/2013-03-31', [0, 30], 'span'],
    ['some time within more', '5', '2013-03-01', '2013-05-31', '2013-03-01/2013-05-31', [0, 91], 'within'],
    ['a code that is none', '', '2013-03-03', '2013-03-05', '2013-03-03/2013-03-05', [2, 4], 'within'],
    ['less than exact, yet one day', '2', '2013-03-03', '2013-03-03', '2013-03-03', [2, 2], 'day'],
  ])('%s', (_, precision, start, end, date, days, extent) => {
    const log = read({ date_prec: precision, date_start: start, date_end: `${end} 00:00:00.000` })
    expect(log.reader.eventOf(0).date).toBe(date)
    expect(log.rows[0]?.days.map((day) => day - MARCH)).toEqual([...days, days[1]])
    expect(log.rows[0]?.extent).toBe(extent)
  })

  test.each([
    ['2013-03-03T00:00:00', '2013-03-03'],
    [' 2013-03-03 ', '2013-03-03'],
    ['1850-03-03', '1850-03-03'],
  ])('may be written %s', (cell, date) => {
    expect(read({ date_start: cell, date_end: cell }).reader.eventOf(0).date).toBe(date)
  })
})

describe('a row that is set aside', () => {
  test.each<[string, Cells, unknown]>([
    [
      'a day that does not exist',
      { date_start: '2013-02-29' },
      { code: 'bad-date', found: '2013-02-29', path: ['date_start'] },
    ],
    ['a day written otherwise', { date_end: '3/3/2013' }, { code: 'bad-date', found: '3/3/2013', path: ['date_end'] }],
    ['a day with more behind it', { date_end: '2013-03-031' }, { code: 'bad-date', path: ['date_end'] }],
    ['no day', { date_end: '' }, { code: 'bad-date', found: '', path: ['date_end'] }],
    ['days that run backwards', { date_end: '2013-03-02' }, { code: 'bad-date', expected: 'EDTF', path: ['date_end'] }],
    [
      'a death toll in words',
      { best: 'many' },
      { code: 'wrong-type', found: 'many', expected: 'number', path: ['best'] },
    ],
    ['a death toll below zero', { low: '-1' }, { code: 'out-of-range', found: '-1', expected: '>=0', path: ['low'] }],
    ['half a death', { high: '1.5' }, { code: 'out-of-range', found: '1.5', path: ['high'] }],
    ['more deaths, by far', { high: '9'.repeat(30) }, { code: 'out-of-range', path: ['high'] }],
    [
      'more deaths than there are people',
      { high: '2147483648' },
      { code: 'out-of-range', expected: '<=2147483647', path: ['high'] },
    ],
    ['no id', { id: ' ' }, { code: 'missing-field', field: 'id', path: ['id'] }],
    ['an id with other letters', { id: '12_3' }, { code: 'bad-id', found: '12_3', path: ['id'] }],
    ['an id too long for a link', { id: '1'.repeat(77) }, { code: 'bad-id', path: ['id'] }],
    ['an id of the dataset', { id: '99' }, { code: 'duplicate-id', id: 'log-99', path: ['id'] }],
  ])('%s', (_, change, problem) => {
    const log = read(change, {})
    expect(log.ids).toEqual(['log-2'])
    expect(log.tally.faults).toMatchObject([{ number: 1, problems: [problem] }])
  })

  test('names all that is wrong with it', () => {
    const log = read({ date_start: 'x', best: 'y', id: '?' })
    expect(log.tally.faults[0]?.problems.map(({ path }) => path[0])).toEqual(['id', 'date_start', 'best'])
  })

  test('the second with an id', () => {
    expect(faultsOf(read({ id: '7' }, { id: '7' }))).toEqual([[2, 'duplicate-id']])
  })

  test('an id as long as it may be is none', () => {
    expect(read({ id: '1'.repeat(76) }).ids).toEqual([`log-${'1'.repeat(76)}`])
  })
})

describe('deaths', () => {
  test.each([
    ['', -1],
    ['0', 0],
    ['007', 7],
    [' 12 ', 12],
    ['3.0', 3],
    ['2147483647', 2_147_483_647],
  ])('%j is %i', (cell, deaths) => {
    expect(rowOf({ best: cell })?.deaths).toEqual([1, deaths, 5])
  })

  test('are left in the order in which the source has them', () => {
    expect(rowOf({ low: '9', best: '1', high: '0' })?.deaths).toEqual([9, 1, 0])
  })
})

describe('names', () => {
  test.each<[string, Cells, readonly string[]]>([
    ['both sides', { side_a: 'The West', side_b: 'The East' }, ['west', 'east', 'wire']],
    ['a short name', { side_a: 'W' }, ['west', 'wire']],
    ['one actor by both of its names', { side_a: 'W', side_b: 'The West' }, ['west', 'wire']],
    ['with spaces around', { side_a: '  The West ' }, ['west', 'wire']],
    ['with quotation marks', { side_a: 'The "Free" North' }, ['north', 'wire']],
    ['in other letters', { side_a: 'the east' }, ['wire']],
    ['a part of one', { side_a: 'The' }, ['wire']],
    ['more than one', { side_a: 'The East, The West' }, ['wire']],
  ])('of actors: %s', (_, change, tags) => {
    const log = read(change)
    expect(log.rows[0]?.tags).toEqual(tags)
    expect(log.reader.eventOf(0).actors).toEqual(tags.slice(0, -1))
  })

  test('that two actors share are the first one’s', () => {
    const context = {
      ...CONTEXT,
      actorNames: [
        ['Twins', 1],
        ['Twins', 2],
      ] as const,
    }
    const log = readLog(tableOf([{ ...PLAIN, side_a: 'Twins' }]), context)
    expect(log.rows[0]?.tags).toEqual(['west', 'wire'])
    expect(log.reader.eventOf(0).actors).toEqual(['west'])
  })

  test.each<[string, Cells, string | undefined]>([
    ['the nearest one', { where_coordinates: 'Põrt' }, 'port'],
    ['a wider one', { adm_1: '', country: 'Town' }, 'town'],
    ['none', { adm_1: '' }, undefined],
  ])('of places: %s', (_, change, place) => {
    const log = read(change)
    expect(log.rows[0]?.place).toBe(place)
    expect(log.reader.eventOf(0).places).toEqual(place === undefined ? [] : [place])
  })
})

describe('the table', () => {
  test('may have its columns in any order and letters, more of them, and semicolons between', () => {
    const columns = ['extra', ...Object.keys(PLAIN).toReversed()]
    const file = tableOf([{ ...PLAIN, extra: '1;2,3' }], columns, ';').replace('side_a', ' SIDE_A ')
    const log = readLog(file, CONTEXT)
    expect(log.rows).toEqual([rowOf({})])
    expect(log.tally.notices).toEqual([])
  })

  test('of an older edition names its estimates otherwise', () => {
    const file = tableOf([PLAIN]).replace('low,best,high', 'low_est,best_est,high_est')
    expect(readLog(file, CONTEXT).rows[0]?.deaths).toEqual([1, 2, 5])
    const log = readLog(file.replace(',2,5,', ',two,5,'), CONTEXT)
    expect(log.tally.faults[0]?.problems[0]?.path).toEqual(['best_est'])
  })

  test('without columns that it needs is not read at all', () => {
    const log = readLog(tableOf([{ id: '1', date_start: '2013-03-03', best: '1' }]), CONTEXT)
    expect(log.tally).toEqual({
      rows: 0,
      setAside: 0,
      faults: [],
      withheld: 0,
      marks: [],
      notices: [],
      refusal: {
        code: 'missing-columns',
        missing: ['date_end', 'date_prec', 'low', 'high', 'side_a', 'side_b', 'type_of_violence'],
      },
    })
  })

  test('needs no other column', () => {
    const columns = [
      'id',
      'date_start',
      'date_end',
      'date_prec',
      'low',
      'best',
      'high',
      'side_a',
      'side_b',
      'type_of_violence',
    ]
    const log = readLog(tableOf([PLAIN], columns), CONTEXT)
    expect(log.tally).toMatchObject({ rows: 1, setAside: 0, refusal: undefined })
    expect(log.reader.eventOf(0)).toMatchObject({
      title: 'The East – Rebels of the hill',
      summary: 'Deaths: best estimate 2, low 1, high 5',
      citations: [{ locator: 'UCDP GED id 300380' }],
    })
  })

  test('sets aside rows that are none, and reads on', () => {
    const [head = '', row = ''] = tableOf([PLAIN]).split(/\n(?=3)/)
    const cells = Object.keys(PLAIN).length
    const file = [
      head,
      '1,2,3',
      '',
      row.replace('300380', '1').trimEnd() + ',shifted',
      row.replace('300380', '2').trimEnd() + ',,',
      `"${row}`.trimEnd(),
      row.replace('300380', '3').trimEnd(),
    ].join('\r\n')
    const log = readLog(file, CONTEXT)
    expect(log.ids).toEqual(['log-2', 'log-3'])
    expect(log.tally.faults).toMatchObject([
      { number: 1, problems: [{ code: 'bad-row', reason: 'missing-cells', found: `3 < ${cells}`, path: [] }] },
      { number: 2, problems: [{ code: 'out-of-range', found: `${cells + 1} cells`, expected: `<=${cells}` }] },
      { number: 4, problems: [{ code: 'bad-row', reason: 'unclosed-quote' }] },
    ])
  })

  test('in another encoding than UTF-8 loses the rows that show it', () => {
    const latin = Uint8Array.from(
      bytesOf(
        tableOf([
          { ...PLAIN, country: 'Pe?u' },
          { ...PLAIN, id: '2' },
        ]),
      ),
      (byte) => (byte === 0x3f ? 0xe9 : byte),
    )
    const log = readLog(latin, CONTEXT)
    expect(log.ids).toEqual(['log-2'])
    expect(log.tally.faults).toMatchObject([{ number: 1, problems: [{ code: 'bad-row', reason: 'wrong-encoding' }] }])
  })

  test('that is a head alone has no rows', () => {
    expect(readLog(tableOf([], Object.keys(PLAIN)), CONTEXT).tally).toMatchObject({ rows: 0, setAside: 0 })
  })
})

const name = fc.constantFrom('The East', 'W', ' The West', 'The "Free" North', 'Rebels', '', 'the east', 'Õ\nÕ')
const place = fc.constantFrom('Town', 'Põrt ', 'Elsewhere', '', 'T"own')
const count = fc.constantFrom('', '0', '12', '3.0', ' 4', '-1', 'x', '1e3')
const day = fc.constantFrom('2013-03-01', '2013-03-31 00:00:00.000', '2013-03-05', '2013-04-02', '1850-01-01', '?')
const someRow = fc.record({
  date_start: day,
  date_end: day,
  date_prec: fc.constantFrom('1', '2', '4', '', '9', '12', ' 1'),
  low: count,
  best: count,
  high: count,
  side_a: name,
  side_b: name,
  where_coordinates: place,
  adm_1: place,
  country: place,
  dyad_name: name,
  code_status: name,
  source_article: fc.string({ maxLength: 8 }),
})

describe('whatever stands in a table', () => {
  test('the columns of a row say the same as its event', () => {
    let sound = 0
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 4 }), (changes) => {
        const log = read(...changes)
        sound += log.rows.length
        expect(saidByBoth(log.rows)).toEqual(saidByBoth(rowsOfEvents(log)))
        const stated = log.rows.map(({ deaths }) => deaths?.map((value) => value ?? -2))
        const sources = changes.filter((_, index) => !faultsOf(log).some(([number]) => number === index + 1))
        expect(stated).toEqual(
          sources.map(({ low, best, high }) => [low, best, high].map((text) => (text === '' ? -1 : Number(text)))),
        )
      }),
      { numRuns: 150 },
    )
    expect(sound).toBeGreaterThan(10)
  })

  test('it makes no difference where the pieces of the file end', () => {
    const noise = fc.constantFrom('"', '"\n', '\n', 'x"y"\n', ',,\n', 'é\r\n', '"a\nb"')
    fc.assert(
      fc.property(
        fc.array(fc.oneof(someRow, noise), { maxLength: 6 }),
        fc.array(fc.nat(3000), { maxLength: 6 }),
        fc.boolean(),
        (parts, cuts, isEach) => {
          const table = parts
            .map((part, id) => (typeof part === 'string' ? part : linesOf({ ...PLAIN, ...part, id: String(id) })))
            .join('')
          const bytes = bytesOf(`\uFEFF${tableOf([], Object.keys(PLAIN))}${table}`)
          const cut = readLog(bytes, CONTEXT, isEach ? Array.from(bytes, (_, at) => at) : cuts)
          const whole = readLog(bytes, CONTEXT)
          expect([cut.rows, cut.ids, cut.tally]).toEqual([whole.rows, whole.ids, whole.tally])
        },
      ),
      { numRuns: 50 },
    )
  })
})

/** A row of the table without its head. */
function linesOf(row: Cells): string {
  const columns = Object.keys(PLAIN)
  return tableOf([row], columns).slice(tableOf([], columns).length)
}
