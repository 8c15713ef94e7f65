// What a log counts, told as its source's count: per week, as bars and as a table, of what is known on the board's
// day and passes its filters. And how its reading went, on the Data page.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { wireFrom } from '../support/dataset-from'
import { hostServes, hostStreams } from '../support/msw'
import { renderBoard, type RenderedApp } from '../support/render-app'

const HEAD = 'id,date_start,date_end,date_prec,low,best,high,side_a,side_b,type_of_violence'
const ROWS = [
  '1,2031-03-04,2031-03-04,1,2,3,9,North,South,1',
  '2,2031-03-05,2031-03-20,2,1,1,1,North,East,1',
  '3,2031-05-06,2031-05-06,1,0,0,0,South,East,1',
]
const LOGS = [
  { id: 'coded', label: 'Coded events', href: 'coded.csv', format: 'ucdp-ged-csv', source: 'codebook' },
  { id: 'desk', label: 'Desk log', href: 'desk.ndjson', format: 'ndjson', source: 'gazette' },
]
const DESK = [
  { date: '2031-03-04', kind: 'call', title: 'A call' },
  { date: '2031-03-04', kind: 'atack', title: 'A slip of the pen' },
  { date: '2031-03-07', kind: 'call', title: 'Another call', colour: 'grey' },
]

const ndjson = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

function hostHasLogs({ logs = LOGS, table = [HEAD, ...ROWS].join('\n') } = {}): void {
  const actors = ['North', 'South', 'East'].map((name) => ({ id: name.toLowerCase(), name, kind: 'state' }))
  const sources = [
    { id: 'gazette', title: 'The Gazette', publisher: 'Gazette Press' },
    { id: 'codebook', title: 'The Codebook', publisher: 'Coders' },
    { id: 'press', title: 'The press', publisher: 'Press' },
  ]
  const wire = { ...wireFrom('2031-03-01 event talks meeting @north', { asOf: '2031-05-30', actors, sources, logs }) }
  hostServes('/data/war.json', { body: JSON.stringify(wire) })
  hostServes('/data/coded.csv', { body: table, contentType: 'text/csv' })
  hostServes('/data/desk.ndjson', { body: ndjson(DESK), contentType: 'application/x-ndjson' })
}

const board = (path: string, query = ''): Promise<RenderedApp> => renderBoard(`${path}?data=data/war.json${query}`)

/** The rows of a log's table that count anything, cell by cell. */
async function tableOf({ user }: RenderedApp, name: RegExp): Promise<readonly (readonly string[])[]> {
  const section = await screen.findByRole('region', { name })
  await user.click(await within(section).findByText(/^As a table/))
  const [head, ...rows] = within(section)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))
  return [head ?? [], ...rows.filter((cells) => cells[1] !== '0')]
}

const CODED = /^Coded events, as counted by The Codebook/

describe('figures of a log', () => {
  beforeEach(() => hostHasLogs())

  test('count events and deaths per week, low, best and high each for itself', async () => {
    const app = await board('/figures')
    expect(await tableOf(app, CODED)).toEqual([
      ['Week', 'Events', 'Low', 'Best', 'High', 'Rows stating a number'],
      ['3–9 Mar 2031', '2', '3', '4', '10', '2'],
      ['5–11 May 2031', '1', '0', '0', '0', '1'],
    ])
  })

  test('say which weeks the days in view cut', async () => {
    const app = await board('/figures', '&from=2031-03-05')
    expect((await tableOf(app, CODED))[1]?.[0]).toBe('5–9 Mar 2031 part of the week')
    expect(screen.getByRole('region', { name: CODED }).textContent).toContain(
      'Lighter bars are cut by the days in view.',
    )
  })

  test('name their source, which is one step away', async () => {
    const { user } = await board('/figures')
    const section = await screen.findByRole('region', { name: CODED })
    await user.click(within(section).getByRole('link', { name: 'Source: The Codebook' }))
    await screen.findByRole('complementary', { name: /The Codebook/ })
  })

  test('say how rows were counted, and how many of them state a number', async () => {
    await board('/figures')
    const section = await screen.findByRole('region', { name: CODED })
    await within(section).findByText('3 of 3 rows state a number')
    expect(section.textContent).toContain('low, best and high are added up separately')
    expect(section.textContent).toContain('1 row reaches beyond the week of the first day')
  })

  test('count what is known on the board’s day and passes its filters', async () => {
    const app = await board('/figures', '&asof=2031-03-10&actors=south')
    expect(
      (await tableOf(app, CODED)).slice(1).map(([, events, low, best, high]) => [events, low, best, high]),
    ).toEqual([['1', '2', '3', '9']])
  })

  test('count days where the days in view are few, and lead from each to the timeline', async () => {
    const app = await board('/figures', '&from=2031-03-01&to=2031-03-10')
    expect((await tableOf(app, CODED))[1]?.[0]).toBe('4 Mar 2031')
    const section = screen.getByRole('region', { name: CODED })
    await app.user.click(within(section).getByRole('link', { name: '4 Mar 2031 on the timeline' }))
    await screen.findByRole('region', { name: 'Timeline' })
    expect(app.address()).toContain('from=2031-03-04&to=2031-03-04')
  })

  test('stand on a page of each log’s own, under its id', async () => {
    const app = await board('/figures/desk')
    await screen.findByRole('region', { name: /^Desk log, as counted by The Gazette/ })
    expect(screen.queryByRole('region', { name: CODED })).toBeNull()
    await app.user.click(screen.getByText('2 logs'))
    await app.user.click(screen.getByRole('link', { name: /^Coded events/ }))
    await screen.findByRole('region', { name: CODED })
  })

  test('say nothing of deaths for a log that does not count them', async () => {
    await board('/figures/desk')
    await screen.findByRole('figure', { name: /^Events per week/ })
    expect(screen.queryByRole('figure', { name: /Fatalities/ })).toBeNull()
  })

  test('say why there are none, and offer what helps', async () => {
    const app = await board('/figures/coded', '&from=2031-06-01&to=2031-06-10')
    const section = await screen.findByRole('region', { name: CODED })
    await within(section).findByText(/^No row of Coded events is known by this day/)
    await app.user.click(within(section).getByRole('link', { name: 'Show all days' }))
    await within(section).findByRole('figure', { name: /^Events per week/ })
  })

  test('say why a log could not be read, and lead to how its reading went', async () => {
    hostHasLogs({ table: 'a,b\n1,2' })
    const app = await board('/figures/coded')
    const section = await screen.findByRole('region', { name: CODED })
    await within(section).findByText(/^Coded events could not be read\. The table lacks the columns/)
    await app.user.click(within(section).getByRole('link', { name: 'See how its reading went' }))
    await screen.findByRole('region', { name: 'Logs' })
  })

  test('grow while the log is being read, and say so', async () => {
    const log = hostStreams('/data/coded.csv')
    await board('/figures/coded')
    log.send([HEAD, ...ROWS, ''].join('\n'))
    const section = await screen.findByRole('region', { name: CODED })
    await within(section).findByText('3 events in these days')
    expect(section.textContent).toContain('Still being read: the counts grow.')
    log.end()
    await waitFor(() => expect(section.textContent).not.toContain('Still being read'))
  })
})

describe('the Data page', () => {
  beforeEach(() => hostHasLogs())

  test('tells of each log what it is and how far it was read', async () => {
    await board('/data')
    const log = within(await screen.findByRole('region', { name: 'Coded events' }))
    await log.findByText(/^read to its end/)
    log.getByText('CSV in the columns of UCDP GED')
    log.getByText('coded.csv')
    log.getByRole('link', { name: 'The Codebook' })
    expect(log.getByText('Rows read').nextSibling?.textContent).toBe('3')
  })

  test('lists rows that were set aside with row, path, cause and remedy, and notices with their count', async () => {
    const { user } = await board('/data')
    const log = within(await screen.findByRole('region', { name: 'Desk log' }))
    await user.click(await log.findByText('1 row set aside'))
    log.getByText('row 2: $.kind')
    log.getByText(/'atack' is not one of/)
    log.getByText('Use one of the words of the list.')
    await user.click(log.getByText('1 notice'))
    log.getByText("unknown field 'colour' in 1 row")
    const file = screen.getByRole('region', { name: 'What was set aside' })
    expect(file.textContent).toContain('The rows that were set aside are listed with their log.')
  })
})
