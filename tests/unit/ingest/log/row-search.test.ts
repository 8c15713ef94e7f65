// Words sought in the rows of a log: bytes are gone through first, and they may never hide a row that holds the words.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogContext } from '../../../../src/ingest/log/log-context'
import type { LogReader } from '../../../../src/ingest/log/log-reader'
import { RowSearch } from '../../../../src/ingest/log/row-search'
import { tableOf, type Cells } from './csv-cases'
import { contextOf, readLog } from './read-log'

const latin = new TextDecoder('latin1')

function found(reader: LogReader, context: LogContext, words: readonly string[]): readonly number[] {
  const search = new RowSearch(reader, context, words, (bytes) => latin.decode(bytes))
  const rows: number[] = []
  for (let pieces = 0; !search.isOver; pieces++) {
    expect(pieces).toBeLessThan(1000)
    rows.push(...search.next())
  }
  return rows
}

/** The rows that hold all the words in what they say or in the name of an actor, each row read. */
function held(reader: LogReader, { actorNames, names }: LogContext, words: readonly string[]): readonly number[] {
  const nameOf = (id: string): string | undefined => actorNames.find(([, tag]) => names.tags[tag] === id)?.[0]
  return Array.from({ length: reader.count }, (_, row) => row).filter((row) => {
    const { title, summary, note, actors } = reader.eventOf(row)
    const text = [title, summary, note, ...(actors ?? []).map(nameOf)].join(' ').toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}

const phrase = fc
  .array(
    fc.constantFrom(
      'Ferry',
      'harbour',
      'käse',
      'ÄRA',
      '"stop"',
      'a\\b',
      'north-west',
      'km/h',
      '12',
      'x',
      'free',
      'Tbilisi',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))
const actor = fc.constantFrom('The East', 'The West', 'W', 'The "Free" North', 'Rebels')
const word = fc.constantFrom(
  'ferry',
  'erry',
  'harbour',
  'käse',
  'ära',
  '"stop"',
  'stop',
  'a\\b',
  'north-west',
  'orth',
  'km/h',
  '12',
  'x',
  'the',
  'west',
  'free',
  'east',
  'rebels',
  'estimate',
  'civilians',
  'conflict',
  'clash:',
  'deaths:',
  'fatalities',
  'week',
)
const sought = fc.array(word, { minLength: 1, maxLength: 2 })
const cuts = fc.array(fc.nat(2000), { maxLength: 5 })

const UCDP: Cells = {
  date_start: '2013-03-03',
  date_end: '2013-03-03',
  date_prec: '1',
  low: '1',
  best: '2',
  high: '5',
  type_of_violence: '1',
}
const ACLED: Cells = { event_date: '2022-03-10', time_precision: '2', event_type: 'Battles', fatalities: '1' }

const logs = fc.array(fc.record({ phrase, one: actor, two: actor }), { minLength: 1, maxLength: 8 }).chain((rows) =>
  fc.constantFrom(
    {
      format: 'ndjson' as const,
      file: rows
        .map((row, index) =>
          JSON.stringify({
            date: '2022-01-28',
            kind: 'call',
            title: index % 2 === 0 ? row.phrase : 'A call',
            note: index % 2 === 0 ? undefined : row.phrase,
            // Above the level: its bytes are there, and no search may come upon them.
            marking: row.two === 'Rebels' ? 'TLP:RED' : undefined,
            actors: row.one.includes('East') ? ['east'] : row.one.includes('W') ? ['west'] : [],
          }),
        )
        .join('\n'),
    },
    {
      format: 'ucdp-ged-csv' as const,
      file: tableOf(
        rows.map((row, id) => ({
          ...UCDP,
          id: `${id}`,
          side_a: row.one,
          side_b: row.two,
          where_description: row.phrase,
        })),
      ),
    },
    {
      format: 'acled-csv' as const,
      file: tableOf(
        rows.map((row, id) => ({
          ...ACLED,
          event_id_cnty: `${id}`,
          actor1: row.one,
          actor2: row.two,
          notes: row.phrase,
        })),
      ),
    },
  ),
)

describe('a search', () => {
  test('finds the rows that reading each of them would find, in any format, whatever the pieces', () => {
    let hits = 0
    fc.assert(
      fc.property(logs, sought, cuts, ({ format, file }, words, ends) => {
        const context = { ...contextOf(format), level: 'TLP:GREEN' } as const
        const { reader } = readLog(file, context, ends)
        const rows = found(reader, context, words)
        hits += rows.length
        expect(rows).toEqual(held(reader, context, words))
      }),
      { numRuns: 200 },
    )
    expect(hits).toBeGreaterThan(60)
  })

  test('reads few of the rows where bytes can tell', () => {
    const context = contextOf('ndjson')
    const lines = Array.from({ length: 2000 }, (_, index) =>
      JSON.stringify({ date: '2022-01-28', kind: 'call', title: index % 500 === 7 ? 'The ferry' : 'A call' }),
    )
    const { reader } = readLog(lines.join('\n'), context)
    let read = 0
    const watched = new Proxy(reader, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        if (name === 'eventOf') read++
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    expect(found(watched, context, ['ferry'])).toEqual([7, 507, 1007, 1507])
    expect(read).toBe(4)
  })

  test('leaves out what comes after it began', () => {
    const context = contextOf('ndjson')
    const { reader } = readLog(`${JSON.stringify({ date: '2022', kind: 'call', title: 'ferry' })}\n`, context)
    const search = new RowSearch(reader, context, ['ferry'], (bytes) => latin.decode(bytes))
    reader.push(new TextEncoder().encode(`${JSON.stringify({ date: '2022', kind: 'call', title: 'ferry' })}\n`))
    expect(reader.count).toBe(2)
    expect([search.next(), search.isOver, search.searched]).toEqual([[0], true, 1])
  })
})
