// Rows of ACLED exports as events of a log.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromCivil } from '../../../../src/base/day'
import { ACLED_SUB_TYPES, ACLED_TYPES } from '../../../../src/ingest/log/acled-codebook'
import { scanWordyDay, wordyDayOf } from '../../../../src/ingest/log/acled-date'
import { NOT_IN_TABLE } from '../../../../src/base/month-table'
import { rowsOfEvents, saidByBoth, tableOf, type Cells } from './csv-cases'
import { bytesOf, contextOf, faultsOf, readLog, type ReadLog } from './read-log'

const CONTEXT = contextOf('acled-csv')
const MARCH = dayFromCivil({ year: 2022, month: 3, day: 1 })

const PLAIN: Cells = {
  event_id_cnty: 'NOW101',
  event_date: '2022-03-10',
  time_precision: '1',
  disorder_type: 'Political violence',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'The East',
  assoc_actor_1: '',
  actor2: 'Rebels of the hill',
  assoc_actor_2: '',
  civilian_targeting: '',
  country: 'Nowhere',
  admin1: 'Town',
  admin2: '',
  admin3: '',
  location: 'Upper village',
  geo_precision: '1',
  source: 'Gazette; Courier',
  notes: 'On 10 March 2022, the two sides reportedly clashed;\nthere were "some" losses.',
  fatalities: '3',
  tags: 'crowd size=no report',
}

function read(...changes: readonly Cells[]): ReadLog {
  const rows = changes.map((change, index) => ({ ...PLAIN, event_id_cnty: `NOW${index + 1}`, ...change }))
  return readLog(tableOf(rows, Object.keys(PLAIN)), CONTEXT)
}

describe('a row', () => {
  test('has its day, its kind, its one number of deaths, and the names that the dataset knows', () => {
    expect(read({}).rows).toEqual([
      {
        days: [MARCH + 9, MARCH + 9, MARCH + 9],
        kind: 'attack',
        extent: 'day',
        isSoft: false,
        status: 'occurred',
        importance: 2,
        place: 'town',
        tags: ['east', 'wire'],
        deaths: [-1, 3, -1],
      },
    ])
  })

  test('is an event in the words of its source, hedges and all, and quotes nobody', () => {
    expect(read({}).reader.eventOf(0)).toEqual({
      id: 'log-now1',
      date: '2022-03-10',
      kind: 'attack',
      title: 'Armed clash: The East – Rebels of the hill, Upper village',
      summary: 'On 10 March 2022, the two sides reportedly clashed; there were "some" losses.',
      note:
        'Political violence, Battles, Armed clash; fatalities: 3; Upper village, Town, Nowhere; exact location; ' +
        'crowd size=no report',
      actors: ['east'],
      places: ['town'],
      citations: [{ source: 'wire', locator: 'ACLED NOW1; Gazette; Courier' }],
    })
  })

  test.each<[string, Cells, string]>([
    ['one actor', { actor2: '' }, 'Armed clash: The East, Upper village'],
    ['an actor against itself', { actor2: 'The East' }, 'Armed clash: The East – The East, Upper village'],
    ['no finer type', { sub_event_type: '' }, 'Battles: The East – Rebels of the hill, Upper village'],
    ['no place', { location: '' }, 'Armed clash: The East – Rebels of the hill'],
    ['nothing', { sub_event_type: '', event_type: '', actor1: '', actor2: '', location: '', source: '' }, 'ACLED NOW1'],
  ])('has a title with %s', (_, change, title) => {
    expect(read(change).reader.eventOf(0).title).toBe(title)
  })

  test('says in its note what is less than sure, and who else took part', () => {
    const { note } = read({
      time_precision: '2',
      geo_precision: '3',
      civilian_targeting: 'Civilian targeting',
      assoc_actor_1: 'A; B',
      assoc_actor_2: 'C',
      disorder_type: '',
      tags: '',
    }).reader.eventOf(0)
    expect(note).toBe(
      'Battles, Armed clash; fatalities: 3; assoc_actor_1: A; B; assoc_actor_2: C; Civilian targeting; ' +
        'date known to the week; Upper village, Town, Nowhere; location known to the region',
    )
  })
})

describe('the kind of a row', () => {
  test.each([
    ['Battles', 'Armed clash', 'attack'],
    ['Battles', 'Agreement', 'attack'],
    ['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'attack'],
    ['Violence against civilians', 'Abduction/forced disappearance', 'attack'],
    ['Protests', 'Peaceful protest', 'incident'],
    ['Riots', 'Mob violence', 'incident'],
    ['Strategic developments', 'Agreement', 'document'],
    ['Strategic developments', 'Arrests', 'incident'],
    ['Strategic developments', 'Change to group/activity', 'other'],
    ['Strategic developments', 'Headquarters or base established', 'deployment'],
    ['Strategic developments', 'Looting/property destruction', 'incident'],
    ['Strategic developments', 'Non-violent transfer of territory', 'incident'],
    ['Strategic developments', 'Other', 'other'],
    ['Strategic developments', '', 'other'],
    ['Battle-No change of territory', '', 'attack'],
    ['Something new', 'Agreement', 'other'],
    ['', '', 'other'],
  ])('%s, %s: %s', (type, subType, kind) => {
    const log = read({ event_type: type, sub_event_type: subType })
    expect([log.rows[0]?.kind, log.reader.eventOf(0).kind]).toEqual([kind, kind])
  })
})

describe('the day of a row', () => {
  test.each([['2022-03-10'], ['10 March 2022'], ['10-Mar-2022'], ['10-MAR-2022'], ['10 march 2022'], ['10 Mar 2022']])(
    'may be written %s',
    (cell) => {
      const log = read({ event_date: cell })
      expect(log.rows[0]?.days).toEqual([MARCH + 9, MARCH + 9, MARCH + 9])
      expect(log.reader.eventOf(0).date).toBe('2022-03-10')
    },
  )

  test.each([
    ['10/03/2022'],
    ['10/March/2022'],
    ['31 April 2022'],
    ['0 May 2022'],
    ['10 Marchember 2022'],
    ['10 March 22'],
    ['10 March-2022'],
    ['10  March 2022'],
    ['March 2022'],
    ['1O March 2022'],
    [''],
    ['10'],
    ['2022-03-10x'],
  ])('may not be written %j', (cell) => {
    expect(read({ event_date: cell }).tally.faults).toMatchObject([
      { problems: [{ code: 'bad-date', found: cell, expected: 'day', path: ['event_date'] }] },
    ])
  })

  test.each([
    ['the day', '1', '2022-03-10', [9, 9], 'day'],
    ['some time in the week around it', '2', '2022-03-07/2022-03-13', [6, 12], 'within'],
    ['some time in its month', '3', '2022-03', [0, 30], 'within'],
    ['the day, where nothing else is said', '', '2022-03-10', [9, 9], 'day'],
    ['the day, where the code is none', '23', '2022-03-10', [9, 9], 'day'],
  ])('is %s', (_, precision, date, days, extent) => {
    const log = read({ time_precision: precision })
    expect(log.reader.eventOf(0).date).toBe(date)
    expect(log.rows[0]?.days.map((day) => day - MARCH)).toEqual([...days, days[1]])
    expect(log.rows[0]?.extent).toBe(extent)
  })

  test('is the same from bytes and from text, in every way of writing it', () => {
    const month = fc.constantFrom('January', 'Feb', 'MAY', 'june', 'September', 'Dec', 'Sept', 'x')
    const gap = fc.constantFrom(' ', '-', '')
    const written = fc.tuple(fc.nat(40), gap, month, gap, fc.integer({ min: 1890, max: 2110 }))
    fc.assert(
      fc.property(written, ([day, before, name, behind, year]) => {
        const text = `${day}${before}${name}${behind}${year}`
        const bytes = bytesOf(text)
        const scanned = scanWordyDay(bytes, 0, bytes.length)
        expect(scanned === NOT_IN_TABLE ? undefined : scanned).toBe(wordyDayOf(text))
      }),
      { numRuns: 400 },
    )
    expect(wordyDayOf('1 March 2022')).toBe(MARCH)
    expect(wordyDayOf('01-Dec-2021')).toBe(MARCH - 90)
  })
})

describe('names', () => {
  test.each<[string, Cells, readonly string[]]>([
    ['both actors', { actor2: 'The West' }, ['east', 'west', 'wire']],
    [
      'those who are with them',
      { assoc_actor_1: 'W;  The "Free" North ', actor2: 'x' },
      ['east', 'west', 'north', 'wire'],
    ],
    ['those with the other side', { actor1: '', assoc_actor_2: 'Guards; W' }, ['west', 'wire']],
    ['one that stands in both', { assoc_actor_1: 'The East', assoc_actor_2: 'The East;' }, ['east', 'wire']],
    ['no list of actors', { actor1: 'The East; The West' }, ['wire']],
  ])('of actors: %s', (_, change, tags) => {
    const log = read(change)
    expect(log.rows[0]?.tags).toEqual(tags)
    expect(log.reader.eventOf(0).actors).toEqual(tags.slice(0, -1))
  })

  test.each<[string, Cells, string | undefined]>([
    ['the nearest', { location: 'Põrt' }, 'port'],
    ['one between', { admin3: 'Põrt' }, 'port'],
    ['none', { admin1: '' }, undefined],
  ])('of places: %s', (_, change, place) => {
    expect(read(change).rows[0]?.place).toBe(place)
  })
})

describe('a row that is set aside', () => {
  test.each<[string, Cells, unknown]>([
    ['deaths in words', { fatalities: 'several' }, { code: 'wrong-type', path: ['fatalities'] }],
    ['deaths below zero', { fatalities: '-3' }, { code: 'out-of-range', path: ['fatalities'] }],
    ['no id', { event_id_cnty: '' }, { code: 'missing-field', path: ['event_id_cnty'] }],
    ['an id that is none', { event_id_cnty: 'NOW 1' }, { code: 'bad-id', found: 'NOW 1', path: ['event_id_cnty'] }],
  ])('%s', (_, change, problem) => {
    expect(read(change).tally).toMatchObject({ rows: 0, faults: [{ number: 1, problems: [problem] }] })
  })

  test('the second of an event that the file has once for each actor', () => {
    expect(faultsOf(read({ event_id_cnty: 'NOW7' }, { event_id_cnty: 'now7' }))).toEqual([[2, 'duplicate-id']])
  })
})

describe('the table', () => {
  test.each([[';'], ['\t']])('may have %j between its cells', (separator) => {
    expect(readLog(tableOf([PLAIN], undefined, separator), CONTEXT).rows).toEqual(read({}).rows)
  })

  test('states no deaths where the cell is empty', () => {
    expect(read({ fatalities: '' }).rows[0]?.deaths).toEqual([-1, -1, -1])
  })

  test('without columns that it needs is not read at all', () => {
    expect(readLog('event_id_cnty;event_date;country\nNOW1;2022-03-10;Nowhere\n', CONTEXT).tally).toMatchObject({
      rows: 0,
      refusal: { code: 'missing-columns', missing: ['time_precision', 'event_type', 'actor1', 'fatalities'] },
    })
  })

  test('needs no other column', () => {
    const columns = ['event_id_cnty', 'event_date', 'time_precision', 'event_type', 'actor1', 'fatalities']
    const log = readLog(tableOf([PLAIN], columns), CONTEXT)
    expect(log.reader.eventOf(0)).toEqual({
      id: 'log-now101',
      date: '2022-03-10',
      kind: 'attack',
      title: 'Battles: The East',
      summary: undefined,
      note: 'Battles; fatalities: 3',
      actors: ['east'],
      places: [],
      citations: [{ source: 'wire', locator: 'ACLED NOW101' }],
    })
  })
})

describe('whatever stands in a table', () => {
  const name = fc.constantFrom(
    'The East',
    'W',
    ' The West',
    'The "Free" North',
    'Rebels',
    '',
    'W; The East ;x',
    ';',
    'a;\nb',
  )
  const someRow = fc.record({
    event_date: fc.constantFrom(
      '2022-03-10',
      '3 May 2022',
      '28-Feb-2024',
      '1 January 2022',
      '1850-01-01',
      '2022-02-30',
    ),
    time_precision: fc.constantFrom('1', '2', '3', '', '2.0', ' 3'),
    event_type: fc.constantFrom(...ACLED_TYPES.map(([type]) => type), 'New', ' Riots'),
    sub_event_type: fc.constantFrom(...ACLED_SUB_TYPES.map(([type]) => type), 'Other', ''),
    actor1: name,
    actor2: name,
    assoc_actor_1: name,
    assoc_actor_2: name,
    location: fc.constantFrom('Town', 'Põrt ', 'Elsewhere', ''),
    notes: fc.string({ maxLength: 8 }),
    tags: fc.string({ maxLength: 8 }),
  })

  test('the columns of a row say the same as its event', () => {
    let sound = 0
    fc.assert(
      fc.property(
        fc.array(someRow, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(',', ';', '\t'),
        (changes, mark) => {
          const rows = changes.map((change, index) => ({ ...PLAIN, ...change, event_id_cnty: `X${index}` }))
          const log = readLog(tableOf(rows, undefined, mark), CONTEXT)
          sound += log.rows.length
          expect(saidByBoth(log.rows)).toEqual(saidByBoth(rowsOfEvents(log)))
        },
      ),
      { numRuns: 120 },
    )
    expect(sound).toBeGreaterThan(60)
  })
})
