// A log of events beside the dataset: read as it comes, counted, filtered, searched, and every row one step from its
// source. What is wrong with a row costs that row and is said.
import { gzipSync } from 'node:zlib'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { wireFrom } from '../support/dataset-from'
import { hostIsGone, hostServes, hostStreams } from '../support/msw'
import { renderBoard } from '../support/render-app'

const BOARD = '/timeline?data=data/war.json'

const LOG = { id: 'ledger', label: 'Ledger', href: 'ledger.ndjson', format: 'ndjson', source: 'gazette', records: 4 }

const ROWS = [
  { id: 'fire', date: '2031-05-02', kind: 'attack', title: 'Fire at the ford', actors: ['north'] },
  { id: 'smoke', date: '2031-05-03', kind: 'incident', title: 'Smoke over the mill', actors: ['south'] },
  { date: '2031-05-04', kind: 'attack', title: 'A bridge is hit', actors: ['north', 'south'] },
  { id: 'quiet', date: '2031-05-20', kind: 'other', title: 'A quiet day' },
] as const

const ndjson = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

function hostHasLog(body: string | Uint8Array<ArrayBuffer>, log: object = LOG): void {
  hostServes('/data/war.json', { body: datasetWith(log) })
  hostServes('/data/ledger.ndjson', { body, contentType: 'application/x-ndjson' })
}

function datasetWith(log: object): string {
  const sources = [
    { id: 'gazette', title: 'The Gazette', publisher: 'Gazette Press', published: '2031-05-01' },
    { id: 'press', title: 'The press', publisher: 'Press', published: '2031-05-01' },
  ]
  const actors = ['North', 'South'].map((name) => ({ id: name.toLowerCase(), name, kind: 'state' }))
  return JSON.stringify(
    wireFrom('2031-05-01 event talks meeting @north', {
      asOf: '2031-05-30',
      title: 'The ford',
      sources,
      actors,
      logs: [log],
    }),
  )
}

const timeline = (): HTMLElement => screen.getByRole('region', { name: 'Timeline' })

async function rowsAreRead(line: string): Promise<void> {
  await waitFor(() => within(timeline()).getByText(line))
}

describe('a log', () => {
  beforeEach(() => hostHasLog(ndjson(ROWS)))

  test('is counted in words on the timeline, and its rows stand among the records', async () => {
    await renderBoard(BOARD)
    await rowsAreRead('4 events')
    await within(timeline()).findByRole('heading', { name: '5 records in view' })
    await within(timeline()).findAllByText('Fire at the ford')
    await within(timeline()).findAllByText('A bridge is hit')
  })

  test('opens a row as the record that it is, with the source of the log', async () => {
    const { user, address } = await renderBoard(BOARD)
    await rowsAreRead('4 events')
    const table = await within(timeline()).findByRole('table')
    await user.click(await within(table).findByRole('link', { name: /Smoke over the mill/ }))
    await waitFor(() => expect(address()).toContain('focus=event.smoke'))
    const drawer = await screen.findByRole('complementary')
    await within(drawer).findByText('Smoke over the mill')
    await within(drawer).findAllByText(/Gazette Press/)
  })

  test('is found by a link to one of its rows, opened fresh, named by its number where it has no id', async () => {
    await renderBoard(`${BOARD}&focus=event.ledger-3`)
    const drawer = await screen.findByRole('complementary')
    await within(drawer).findByText('A bridge is hit')
    expect(screen.queryByText(/ignored/i)).toBeNull()
  })

  test('names a link to a row that it does not have', async () => {
    await renderBoard(`${BOARD}&focus=event.nowhere`)
    await screen.findByText(/event\.nowhere/)
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  test('follows the as-of: what became known later is not there', async () => {
    await renderBoard(`${BOARD}&asof=2031-05-03`)
    await rowsAreRead('4 events')
    await within(timeline()).findByRole('heading', { name: '3 records in view' })
    expect(within(timeline()).queryByText('A bridge is hit')).toBeNull()
  })

  test('follows the filters, and is counted in them', async () => {
    const { user } = await renderBoard(`${BOARD}&actors=south`)
    await rowsAreRead('4 events')
    await within(timeline()).findByRole('heading', { name: '2 records in view' })
    await user.click(screen.getByRole('button', { name: /^Filters/ }))
    const panel = await screen.findByRole('region', { name: 'Filters' })
    within(panel).getByText('2 of 5 records shown')
    const actors = within(panel).getByRole('group', { name: 'Actors' })
    expect(
      within(actors)
        .getByLabelText(/^North/)
        .closest('label')?.textContent,
    ).toMatch(/3$/)
  })

  test('is searched for words, with what has been searched said', async () => {
    await renderBoard(`${BOARD}&q=bridge`)
    await rowsAreRead('1 found, 4 of 4 events searched')
    await within(timeline()).findByRole('heading', { name: '1 record in view' })
  })

  test('is read when it is packed', async () => {
    hostHasLog(Uint8Array.from(gzipSync(ndjson(ROWS))))
    await renderBoard(BOARD)
    await rowsAreRead('4 events')
  })
})

describe('what is wrong with a log', () => {
  test('costs the row, is counted, and is listed with the row and the path', async () => {
    hostHasLog(ndjson([ROWS[0], { ...ROWS[1], actors: ['nroth'] }, ROWS[3]]))
    const { user } = await renderBoard(BOARD)
    await rowsAreRead('2 events')
    await user.click(within(timeline()).getByRole('link', { name: '1 row set aside' }))
    await screen.findByText(/unknown actor 'nroth'/)
  })

  test.each([
    [
      'there is nothing at its address',
      () => hostServes('/data/ledger.ndjson', { body: 'no', status: 404 }),
      /HTTP 404/,
    ],
    ['its host is gone', () => hostIsGone('/data/ledger.ndjson'), /No answer from/],
    [
      'a login page stands in its place',
      () => hostServes('/data/ledger.ndjson', { body: '<!doctype html>', contentType: 'text/html' }),
      /web page/,
    ],
  ])('is said when %s, and the board stays', async (_, happens, said) => {
    hostHasLog('')
    happens()
    await renderBoard(BOARD)
    await waitFor(() => within(timeline()).getByText(said))
    await within(timeline()).findByRole('heading', { name: '1 record in view' })
  })
})

describe('a log that is still being read', () => {
  test('shows what has come, and what has come stays when the reader says that it is enough', async () => {
    hostServes('/data/war.json', { body: datasetWith(LOG) })
    const stream = hostStreams('/data/ledger.ndjson')
    const { user } = await renderBoard(BOARD)
    stream.send(ndjson(ROWS.slice(0, 2)))
    await rowsAreRead('reading: 2 events, 50 %')
    await within(timeline()).findByRole('heading', { name: '3 records in view' })
    await user.click(within(timeline()).getByRole('button', { name: 'Stop reading' }))
    await waitFor(() => within(timeline()).getByText(/^2 events; reading was stopped/))
    expect(within(timeline()).queryByRole('button', { name: 'Stop reading' })).toBeNull()
    await within(timeline()).findByRole('heading', { name: '3 records in view' })
  })
})
