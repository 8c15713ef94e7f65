import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '../../../src/base/day'
import type { ActorId, ClaimId, EntryId } from '../../../src/domain/ids'
import type { Board } from '../../../src/view-model/board'
import { legendOf } from '../../../src/view-model/select-figure-legend'
import {
  figureNotes,
  firstKnown,
  selectedFigure,
  selectFigures,
  type FiguresModel,
  type MeasureFigures,
} from '../../../src/view-model/select-figures'
import { boardOf, day } from './board-of'
import { figuresOf } from './select-figures-record'

const LOW = { id: 'low', value: { exact: 100 }, claimant: 'north', date: '1914-05-01' }
const HIGH = { id: 'high', value: { min: 200, max: 300 }, claimant: 'south', date: '1914-06-01' }
const VAGUE = { id: 'vague', value: { unstated: 'a boast' }, words: 'a sea of men', date: '1914-05-10' }
const YEAR = { id: 'year', value: { unstated: 'names a year' }, kind: 'reference', date: '1870', known: '1914-05-01' }
const LINE = { id: 'line', value: { exact: 900 }, kind: 'reference', date: '1870', known: '1914-05-01' }
const BACK = {
  id: 'back',
  value: { exact: 5000 },
  date: '1914-05-20',
  updates: [{ known: '1914-05-25', citations: [{ source: 'gazette' }], withdrawn: true, reason: 'A misprint' }],
}

function measureOf(model: FiguresModel): MeasureFigures {
  if (model.kind !== 'measure') throw new Error(model.kind)
  return model
}

function figuresOn(board: Board, measure?: string): MeasureFigures {
  return measureOf(selectFigures(board, measure))
}

const idsOf = (list: MeasureFigures['claims']): readonly string[] => list.map(({ claim }) => claim.id)

describe('the measure shown', () => {
  it('is the one in the path, else the one that leads the record', () => {
    const ships = { id: 'fleet', measure: 'ships', value: { exact: 7 }, date: '1914-07-01' }
    const board = boardOf(figuresOf([LOW, ships], { headline: 'host' }))
    expect(figuresOn(board, 'ships').measure.id).toBe('ships')
    expect(figuresOn(board).measure.id).toBe('host')
    expect(figuresOn(boardOf(figuresOf([LOW, ships]))).measure.id).toBe('ships')
  })

  it('is the first with any claim where nothing was observed', () => {
    const pledge = { id: 'pledge', measure: 'ships', value: { exact: 7 }, kind: 'pledged' }
    expect(figuresOn(boardOf(figuresOf([pledge]))).measure.id).toBe('ships')
  })

  it('is named as unknown, with all that there are, where the path names none of them', () => {
    const model = selectFigures(boardOf(figuresOf([LOW])), 'elephants')
    expect(model).toMatchObject({ kind: 'unknown-measure', id: 'elephants' })
    expect(model.kind === 'unknown-measure' && model.measures.map(({ measure, count }) => [measure.id, count])).toEqual(
      [
        ['host', 1],
        ['ships', 0],
        ['left', 0],
      ],
    )
  })

  it('is absent from a record without measures', () => {
    expect(selectFigures(boardOf({ claims: [] }))).toEqual({ kind: 'no-measures' })
  })
})

describe('the claims of a measure', () => {
  it('are those known by the as-of, latest first', () => {
    const board = boardOf(figuresOf([LOW, HIGH]))
    expect(idsOf(figuresOn(board).claims)).toEqual(['high', 'low'])
    const before = boardOf(figuresOf([LOW, HIGH]), { asOf: day('1914-05-31') })
    expect(idsOf(figuresOn(before).claims)).toEqual(['low'])
  })

  it('stay in the table when withdrawn, and leave the chart', () => {
    const model = figuresOn(boardOf(figuresOf([LOW, BACK])))
    expect(idsOf(model.plotted)).toEqual(['low'])
    expect(model.claims.find(({ claim }) => claim.id === 'back')?.state).toEqual({
      kind: 'withdrawn',
      known: day('1914-05-25'),
      reason: 'A misprint',
    })
    expect(model.extent).toEqual({ low: 100, high: 100 })
    expect(figureNotes(model)).toEqual(['1 claim withdrawn: in the table, not on the chart.'])
  })

  it('stay on the chart when a later claim replaces them, and say by which', () => {
    const correction = { id: 'correction', value: { exact: 120 }, date: '1914-05-02', supersedes: 'low' }
    const model = figuresOn(boardOf(figuresOf([LOW, correction])))
    expect(idsOf(model.plotted)).toEqual(['low', 'correction'])
    expect(model.plotted[0]?.state).toMatchObject({ kind: 'superseded', by: { id: 'correction' } })
    expect(idsOf(model.counting.map(({ figure }) => figure))).toEqual(['correction'])
  })

  it('have a place on the scale only with a number', () => {
    const model = figuresOn(boardOf(figuresOf([LOW, VAGUE])))
    expect(idsOf(model.plotted)).toEqual(['low'])
    expect(idsOf(model.numberless)).toEqual(['vague'])
  })

  it('are never placed at a year of reference', () => {
    const model = figuresOn(boardOf(figuresOf([LOW, YEAR, LINE])))
    expect(idsOf(model.plotted)).toEqual(['low'])
    expect(idsOf(model.numberless)).toEqual([])
    expect(idsOf(model.rules)).toEqual(['line'])
    expect(idsOf(model.references)).toEqual(['year'])
    expect(model.window.from).toBeGreaterThan(day('1914-01-01'))
    expect(model.extent).toEqual({ low: 100, high: 900 })
  })

  it('are counted where filters hide them', () => {
    const board = boardOf(figuresOf([LOW, HIGH]), { actors: ['north' as ActorId] })
    const model = figuresOn(board, 'host')
    expect(idsOf(model.claims)).toEqual(['low'])
    expect(model.hidden).toBe(1)
    expect(figureNotes(model)).toEqual(['1 claim hidden by filters.'])
  })

  it.each([
    ['1914-05-07', '1914-05-07', '1914-05-07', {}],
    ['1914-05~', '1914-05-01', '1914-05-31', { isHedged: true }],
    ['../1914-05-07', '1914-05-07', '1914-05-07', { isOpenStart: true }],
    ['1914-05-07/..', '1914-05-07', '1914-08-01', { isOpenEnd: true }],
    ['1914-05-07/1914-05-09', '1914-05-07', '1914-05-09', { isOpenStart: false, isOpenEnd: false }],
  ])('about %s may be about any day from %s to %s', (date, from, to, flags) => {
    const [figure] = figuresOn(boardOf(figuresOf([{ ...LOW, date, known: '1914-07-01' }]))).claims
    expect(figure && [formatIsoDay(figure.time.from), formatIsoDay(figure.time.to)]).toEqual([from, to])
    expect(figure?.time).toMatchObject(flags)
  })
})

describe('the days in view', () => {
  it('reach from the first claim to the last, and to an as-of near by', () => {
    const near = figuresOn(boardOf(figuresOf([LOW, HIGH]), { asOf: day('1914-06-05') })).window
    expect(near.from).toBeLessThan(day('1914-05-01'))
    expect(near.to).toBeGreaterThanOrEqual(day('1914-06-05'))
    const far = figuresOn(boardOf(figuresOf([LOW, HIGH]), { asOf: day('1920-01-01') })).window
    expect(far.to).toBeLessThan(day('1914-06-15'))
  })

  it('are more than one where there is a single claim, or none with a number', () => {
    for (const claims of [[LOW], [VAGUE], [YEAR]]) {
      const { window } = figuresOn(boardOf(figuresOf(claims)))
      expect(window.to - window.from).toBeGreaterThanOrEqual(14)
    }
  })

  it('are those of the address where it names them; what lies outside is counted', () => {
    const view = { from: day('1914-05-20'), to: day('1914-06-20') }
    const model = figuresOn(boardOf(figuresOf([LOW, HIGH, VAGUE]), view))
    expect(model.window).toEqual(view)
    expect(idsOf(model.plotted)).toEqual(['high'])
    expect(model.outside).toBe(2)
    expect(model.extent).toEqual({ low: 200, high: 300 })
  })

  it.each([
    [{ from: day('1914-06-20'), to: day('1914-05-20') }],
    [{ from: day('1914-05-20'), to: day('1914-05-20') }],
    [{ from: day('1999-01-01') }],
    [{ to: day('1800-01-01') }],
  ])('never have their end before their start: %o', (view) => {
    const { window } = figuresOn(boardOf(figuresOf([LOW, HIGH]), view))
    expect(window.to).toBeGreaterThan(window.from)
  })

  it('can be the last weeks alone where these hold two claims or more, but not all', () => {
    const claims = ['1914-01-01', '1914-07-20', '1914-07-25'].map((date, at) => ({ ...LOW, id: `c${at}`, date }))
    const model = figuresOn(boardOf(figuresOf(claims)))
    expect(model.windows.map(({ days, isCurrent }) => [days, isCurrent])).toEqual([
      [undefined, true],
      [28, false],
      [91, false],
    ])
    expect(figuresOn(boardOf(figuresOf([LOW]))).windows).toEqual([])
  })
})

describe('events under the chart', () => {
  const events = Array.from({ length: 60 }, (_, at) => ({
    id: `e${at}`,
    title: `Event ${at}`,
    date: '1914-05-01',
    importance: at === 59 ? 1 : at % 2 === 0 ? 2 : 3,
  }))

  it('are the weightiest of the days in view, and all are counted', () => {
    const model = figuresOn(boardOf(figuresOf([LOW], { events })))
    expect(model.events).toHaveLength(40)
    expect(model.eventCount).toBe(60)
    expect(model.events.map(({ id }) => id)).toContain('e59')
    expect(model.events.filter(({ importance }) => importance === 2)).toHaveLength(30)
  })

  it('leave out those of other days', () => {
    const model = figuresOn(boardOf(figuresOf([LOW], { events: [{ id: 'old', title: 'Old', date: '1871-01-18' }] })))
    expect(model.eventCount).toBe(0)
  })
})

describe('who counts what', () => {
  it('tells what each claim counts, leaves out, or does not say', () => {
    const claims = [{ ...LOW, includes: ['horse'] }, { ...HIGH, excludes: ['foot'] }, YEAR]
    const { counting } = figuresOn(boardOf(figuresOf(claims)))
    expect(counting.map(({ figure, cells }) => [figure.claim.id, ...cells.map((cell) => cell.counting)])).toEqual([
      ['high', 'not-stated', 'out'],
      ['low', 'in', 'not-stated'],
    ])
  })

  it('is empty for a measure that names no parts', () => {
    const ships = { id: 'fleet', measure: 'ships', value: { exact: 7 } }
    expect(figuresOn(boardOf(figuresOf([ships]))).counting).toEqual([])
  })
})

describe('the claim in the card', () => {
  const board = boardOf(figuresOf([LOW, HIGH, { ...VAGUE, date: '1914-07-01' }]))
  const model = figuresOn(board, 'host')

  it('is the latest observed one on the chart while nothing is chosen', () => {
    expect(selectedFigure(model, board, undefined)?.claim.id).toBe('vague')
  })

  it('is the one in the drawer, and before it the one pointed at', () => {
    const open = { ...board, view: { ...board.view, focus: { type: 'claim', id: 'low' as EntryId } as const } }
    expect(selectedFigure(model, open, undefined)?.claim.id).toBe('low')
    expect(selectedFigure(model, open, 'high' as ClaimId)?.claim.id).toBe('high')
  })
})

describe('the legend', () => {
  it('names the marks that the chart draws and no others', () => {
    const claims = [
      LOW,
      { ...HIGH, reportedBy: 'envoy' },
      { id: 'floor', value: { moreThan: 5 }, kind: 'forecast', date: '1914-05' },
      VAGUE,
    ]
    const model = figuresOn(boardOf(figuresOf(claims)))
    expect(legendOf(model).map(({ name }) => name)).toEqual([
      'exact',
      'range',
      'floor',
      'second-hand',
      'forecast',
      'unstated',
      'days',
    ])
  })

  it('lists the sides on the chart in the order of the file, those without one last', () => {
    const model = figuresOn(boardOf(figuresOf([HIGH, LOW, { id: 'nobody', value: { exact: 1 } }])))
    expect(model.blocs).toEqual(['Northern League', 'Southern Pact', undefined])
  })
})

it('the first day of a measure is when its first claim became known', () => {
  const board = boardOf(figuresOf([HIGH, LOW]), { asOf: day('1914-01-01') })
  const { measure, claims } = figuresOn(board, 'host')
  expect(claims).toEqual([])
  expect(firstKnown(measure.id, board.dataset)).toBe(day('1914-05-01'))
})
