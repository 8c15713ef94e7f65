import { describe, expect, test } from 'vitest'
import { formatIsoDay } from '../../../src/base/day'
import type { Dataset } from '../../../src/domain/dataset'
import { makeBoard, type Board } from '../../../src/view-model/board'
import type { ItemSequence } from '../../../src/view-model/item-sequence'
import { marksIn, selectTimeline } from '../../../src/view-model/select-timeline'
import type { TimelineItem } from '../../../src/view-model/timeline-item'
import {
  itemsInWindow,
  positionOf,
  selectTimelineSequences,
  stripWindow,
  timelineWindow,
  wholeSpan,
} from '../../../src/view-model/select-timeline-window'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'
import { day } from './board-of'

function boardFrom(lines: string, view: Partial<ViewState> = {}, rest = {}): Board {
  return boardOf(datasetFrom(lines, { asOf: '2031-06-01', ...rest }), view)
}

function boardOf(dataset: Dataset, view: Partial<ViewState> = {}): Board {
  return makeBoard(dataset, { ...DEFAULT_VIEW, ...view })
}

/** `Talks: ferry, call` — lanes as a reader lists them. */
function lanesOf(board: Board, maxLanes?: number): readonly string[] {
  return selectTimeline(board, { maxLanes }).lanes.map(
    ({ label, items }) => `${label}: ${items.map(({ record }) => record.id).join(', ')}`,
  )
}

function itemOf(date: string, asOf: string, more = ''): TimelineItem {
  const board = boardFrom(`${date} event thing other known=1900-01-01 ${more}`, { asOf: day(asOf) })
  const [item] = selectTimeline(board).items
  if (!item) throw new Error('not on the axis')
  return item
}

function idsOf({ length, slice }: ItemSequence): readonly string[] {
  return slice(0, length).map(({ record }) => record.id)
}

const SAMPLE = `
  2031-05-01  event      talk      meeting    @north @south  topics=peace
  2031-05-02  event      paper     document   @north         topics=peace,war
  2031-05-03  event      march     deployment @south         topics=war
  2031-05-04  event      raid      attack
  2031-05-05  event      storm     other
  2031-05-03  statement  plea      demand     @north -> @south
  2031-05-04  claim      count     horsemen   @south 40
`

describe('lanes by kind', () => {
  test('stand in a fixed order, and only where something is in them', () => {
    expect(lanesOf(boardFrom(SAMPLE))).toEqual([
      'Talks: talk',
      'Documents: paper',
      'Statements: plea',
      'Forces: march, count',
      'Incidents: raid',
      'Other: storm',
    ])
    expect(lanesOf(boardFrom('2031-05-05 event storm other'))).toEqual(['Other: storm'])
  })

  test('share the last lane under all their names where fewer are wanted', () => {
    expect(lanesOf(boardFrom(SAMPLE), 5).slice(-2)).toEqual(['Forces: march, count', 'Incidents, Other: raid, storm'])
  })

  test('hold no reference line: it names a yardstick and not a day', () => {
    const board = boardFrom('2031-05-04 claim yardstick horsemen @south 40 kind=reference')
    expect(selectTimeline(board).items).toEqual([])
    expect(selectTimeline(board).lanes).toEqual([])
  })
})

describe('lanes by actor', () => {
  test('begin with who is in most records, and hold a joint event once for each', () => {
    expect(lanesOf(boardFrom(SAMPLE, { lanes: 'actor' }))).toEqual([
      'north: talk, paper, plea',
      'south: talk, march, count',
      'No actor named: raid, storm',
    ])
  })

  test('hold what an actor says, not what it is told', () => {
    const board = boardFrom('2031-05-03 statement plea demand @north -> @south', { lanes: 'actor' })
    expect(lanesOf(board)).toEqual(['north: plea'])
  })

  test('fold the rest into a lane that says how many they are', () => {
    const board = boardFrom(
      `2031-05-01 event one other @north
       2031-05-02 event two other @north
       2031-05-03 event three other @south
       2031-05-04 event four other @east
       2031-05-05 event five other`,
      { lanes: 'actor' },
    )
    expect(lanesOf(board, 2)).toEqual(['north: one, two', 'Others (2): three, four, five'])
  })
})

describe('lanes by topic', () => {
  test('stand in file order, and what has no topic comes last', () => {
    expect(lanesOf(boardFrom(SAMPLE, { lanes: 'topic' }))).toEqual([
      'peace: talk, paper',
      'war: paper, march',
      'No topic: plea, raid, count, storm',
    ])
  })
})

describe('an item', () => {
  test.each([
    ['2031-05-04', 'day', '2031-05-04', '2031-05-04'],
    ['2031-05-04/2031-05-09', 'span', '2031-05-04', '2031-05-09'],
    ['2031-05', 'within', '2031-05-01', '2031-05-31'],
    ['-0048', 'within', '-0048-01-01', '-0048-12-31'],
    ['../2031-05-04', 'until', '2031-05-04', '2031-05-04'],
    ['2031-05-04/', 'from', '2031-05-04', '2031-05-04'],
    ['2031-05-04/..', 'ongoing', '2031-05-04', '2031-06-01'],
  ])('dated %s is drawn as %s, from %s to %s', (date, extent, from, to) => {
    const item = itemOf(date, '2031-06-01')
    expect([item.extent, formatIsoDay(item.from), formatIsoDay(item.to)]).toEqual([extent, from, to])
  })

  test.each([
    ['2031-05-04', false],
    ['2031-05-04~', true],
    ['2031-05-04?', true],
  ])('dated %s is soft at its edges: %s', (date, isSoft) => {
    expect(itemOf(date, '2031-06-01').isSoft).toBe(isSoft)
  })

  test('that is known and lies after the as-of is ahead, and drawn as scheduled', () => {
    expect(itemOf('2031-05-04', '2031-05-03')).toMatchObject({ isAhead: true, mark: 'scheduled' })
    expect(itemOf('2031-05-04', '2031-05-04')).toMatchObject({ isAhead: false, mark: 'event' })
  })

  test('that the board does not know yet is not there', () => {
    const board = boardFrom('2031-05-04 event thing other known=2031-05-04', { asOf: day('2031-05-03') })
    expect(selectTimeline(board).items).toEqual([])
  })

  test('bears a label with the number before the voice', () => {
    const [claim] = selectTimeline(boardFrom('2031-05-04 claim count horsemen @south ~4000')).items
    expect(claim?.label).toBe('≈\u202F4,000, south')
  })

  test('has a bloc only where all whom it shows share one', () => {
    const actors = [
      { id: 'north', name: 'North', kind: 'state', bloc: 'League' },
      { id: 'east', name: 'East', kind: 'state', bloc: 'League' },
      { id: 'south', name: 'South', kind: 'state', bloc: 'Union' },
    ]
    const lines = `
      2031-05-01 event one other @north @east
      2031-05-02 event two other @north @south
      2031-05-03 event three other`
    const blocs = selectTimeline(boardFrom(lines, {}, { actors })).items.map(({ bloc }) => bloc)
    expect(blocs).toEqual(['League', undefined, undefined])
  })

  test('counts its sources once each', () => {
    const citations = [{ source: 'press' }, { source: 'press', locator: 'p. 2' }, { source: 'radio' }]
    const events = [{ id: 'thing', title: 'Thing', kind: 'other', date: '2031-05-01', citations }]
    const sources = ['press', 'radio'].map((id) => ({ id, title: id, publisher: id }))
    const [item] = selectTimeline(boardFrom('', {}, { asOf: '2031-05-01', events, sources })).items
    expect(item?.sourceCount).toBe(2)
  })
})

describe('the order of items', () => {
  test('is that of time; by a day comes before on that day, and what ends first before what ends later', () => {
    const board = boardFrom(`
      2031-05-04/2031-05-06 event spell other
      2031-05-04 event on other
      ../2031-05-04 event by other
      2031-05-01 event first other`)
    expect(selectTimeline(board).items.map(({ record }) => record.id)).toEqual(['first', 'by', 'on', 'spell'])
  })
})

describe('the legend', () => {
  test('explains the marks that occur, in the order of their table', () => {
    expect(marksIn(selectTimeline(boardFrom(SAMPLE)))).toEqual(['event', 'document', 'statement', 'observed'])
  })
})

describe('a window', () => {
  const items = selectTimeline(boardFrom(SAMPLE)).items

  test('counts what lies before and after it', () => {
    const { inside, earlier, later } = itemsInWindow(items, { from: day('2031-05-02'), to: day('2031-05-03') })
    expect([inside.length, earlier, later]).toEqual([3, 1, 3])
  })

  test('holds what only reaches into it', () => {
    const [spell] = selectTimeline(boardFrom('2031-05-04/2031-05-06 event spell other')).items
    if (!spell) throw new Error('not on the axis')
    expect(itemsInWindow([spell], { from: day('2031-05-06'), to: day('2031-05-09') }).inside).toEqual([spell])
  })

  test('lists the same records as the chart, what lies ahead apart', () => {
    const lines = `
      2031-05-01 event past other known=2031-05-01
      2031-05-01 event also other known=2031-05-01
      2031-05-09 event feast other known=2031-05-01`
    const model = selectTimeline(boardFrom(lines, { asOf: day('2031-05-02') }))
    const list = selectTimelineSequences(model, { from: day('2031-05-01'), to: day('2031-05-09') })
    expect(idsOf(list.known)).toEqual(['past', 'also'])
    expect(idsOf(list.ahead)).toEqual(['feast'])
    expect([list.count, list.earlier, list.later]).toEqual([3, 0, 0])
  })

  test('narrowed to some records lists those only', () => {
    const list = selectTimelineSequences(
      { items },
      { from: day('2031-05-01'), to: day('2031-05-09') },
      items.filter(({ key }) => key === 'event.raid'),
    )
    expect(idsOf(list.known)).toEqual(['raid'])
    expect(list.count).toBe(1)
  })

  test('finds a record in the list by its day and its key, in few looks', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({ key: `k${at}`, from: Math.floor(at / 10) }))
    let made = 0
    const counted = {
      length: many.length,
      slice: (start: number, end: number) => {
        made += end - start
        return many.slice(start, end) as never
      },
    }
    expect(positionOf('k70007', day('1989-03-02'), counted)).toBe(70_007)
    expect(positionOf('k70007', day('1989-03-03'), counted)).toBeUndefined()
    expect(made).toBeLessThan(1000)
  })
})

describe('the window of the Timeline view', () => {
  test('is the address’s own where it has one', () => {
    const board = boardFrom(SAMPLE, { from: day('2031-05-02'), to: day('2031-05-03') })
    expect(timelineWindow(board)).toEqual({ from: day('2031-05-02'), to: day('2031-05-03') })
  })

  test('is else the whole span with a margin', () => {
    const { from, to } = timelineWindow(boardFrom(SAMPLE, { asOf: day('2031-05-05') }))
    expect([formatIsoDay(from), formatIsoDay(to)]).toEqual(['2031-04-30', '2031-05-06'])
  })

  test('reaches to an as-of near the record, and not to one that would dwarf it', () => {
    const span = (asOf: string): string => formatIsoDay(wholeSpan(boardFrom(SAMPLE, { asOf: day(asOf) })).to)
    expect(span('2031-05-07')).toBe('2031-05-08')
    expect(span('2091-05-07')).toBe('2031-05-06')
  })
})

describe('the window of the strip', () => {
  const daily = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => {
      const date = `2031-05-${String(from + index).padStart(2, '0')}`
      return `${date} event e${from + index} other known=2031-05-01`
    }).join('\n')
  const window = (lines: string, asOf: string, view: Partial<ViewState> = {}): readonly string[] => {
    const board = boardFrom(lines, { asOf: day(asOf), ...view })
    const { from, to } = stripWindow(board, selectTimeline(board).items)
    return [formatIsoDay(from), formatIsoDay(to)]
  }

  test('is a fortnight around the as-of where there is enough to read and something is scheduled', () => {
    expect(window(daily(1, 31), '2031-05-12')).toEqual(['2031-05-08', '2031-05-22'])
  })

  test('looks back where nothing is known to lie ahead', () => {
    expect(window(daily(1, 31), '2031-05-31')).toEqual(['2031-05-18', '2031-06-01'])
  })

  test('widens until there is enough to read', () => {
    const sparse = `2031-01-01 event far other\n2030-01-01 event older other\n${daily(1, 9)}`
    expect(window(sparse, '2031-05-31')).toEqual(['2031-04-06', '2031-06-04'])
  })

  test('is the whole span of a sparse record', () => {
    const three = '1910-01-01 event a other\n1912-05-01 event b other\n1914-07-01 event c other'
    const board = boardFrom(three)
    expect(stripWindow(board, selectTimeline(board).items)).toEqual(wholeSpan(board))
  })

  test('is the address’s own where it has one', () => {
    expect(window(daily(1, 31), '2031-05-12', { from: day('2031-05-01'), to: day('2031-05-02') })).toEqual([
      '2031-05-01',
      '2031-05-02',
    ])
  })

  test('of nothing at all is still a window', () => {
    const board = boardFrom('', {}, { asOf: '2031-05-01' })
    const { from, to } = stripWindow(board, [])
    expect(from).toBeLessThan(to)
  })
})
