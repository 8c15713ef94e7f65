// Every view answers its question, and in words: what a chart draws stands beside it as text.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { hostServes, readShipped } from '../support/msw'
import { renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'
const NAMED = 'data=data/standoff-2022-01-28.json'

type Wire = {
  readonly claims: readonly { readonly measure: string }[]
  readonly measures: readonly { readonly id: string; readonly label: string }[]
  readonly statements: readonly unknown[]
}
const buildUp = JSON.parse(readShipped('build-up-2021-2022.json') ?? '') as Wire

const findRegion = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name })

test('the navigation leads to every view, says which one it is, and keeps dataset and day', async () => {
  const { user, address } = await renderBoard(`/?${NAMED}&asof=2022-01-27`)
  for (const [name, path] of [
    ['Timeline', '/timeline'],
    ['Statements', '/statements'],
    ['Positions', '/positions'],
    ['Figures', '/figures'],
    ['Actors', '/actors'],
    ['Sources', '/sources'],
    ['Data', '/data'],
    ['Situation', '/'],
  ] as const) {
    const nav = screen.getByRole('navigation', { name: 'Views' })
    await user.click(within(nav).getByRole('link', { name }))
    await waitFor(() => expect(within(nav).getByRole('link', { name }).getAttribute('aria-current')).toBe('page'))
    expect(within(nav).getAllByRole('link', { current: 'page' })).toHaveLength(1)
    expect(address()).toBe(`${path}?${NAMED}&asof=2022-01-27`)
    screen.getByText('Thu 27 Jan 2022', { selector: 'time' })
  }
})

describe('Timeline', () => {
  test('has beside its marks a list that names every record of the days in view', async () => {
    await renderBoard('/timeline')
    const timeline = await findRegion('Timeline')
    // Of the 39 one is a line of reference: the year that it names is no day of this crisis.
    within(timeline).getByRole('heading', { name: '38 records in view' })
    const table = within(timeline).getByRole<HTMLTableElement>('table')
    const records = [...table.rows].filter((row) => row.querySelector('a') !== null)
    expect(records).toHaveLength(38)
    for (const { cells } of records) {
      for (const cell of cells) expect(cell.textContent).not.toBe('')
    }
  })

  test('keeps what lies ahead of the day apart', async () => {
    await renderBoard('/timeline')
    const ahead = await screen.findByRole('rowheader', { name: 'Ahead of Fri 28 Jan 2022' })
    const group = ahead.closest('tbody')
    expect(group?.textContent).toContain('Open UN Security Council meeting on Ukraine')
    expect(group?.textContent).toContain('Joint Russia–Belarus military drills')
    expect(group?.textContent).not.toContain('Putin–Macron call')
  })

  test('can lay its lanes by kind, actor or topic, and the address says so', async () => {
    const { user, address } = await renderBoard('/timeline')
    await screen.findByRole('group', { name: /in lanes by kind/ })
    await user.click(screen.getByRole('radio', { name: 'Actor' }))
    await screen.findByRole('group', { name: /in lanes by actor/ })
    expect(address()).toBe('/timeline?lanes=actor')
    await user.click(screen.getByRole('radio', { name: 'Kind' }))
    await waitFor(() => expect(address()).toBe('/timeline'))
  })

  test('shows the same days in list and chart, closer or further, and the whole span again', async () => {
    const { user, address } = await renderBoard(`/timeline?${BUILD_UP}&from=2022-01-01&to=2022-01-31`)
    const heading = await screen.findByRole('heading', { name: /^\d+ records in view$/ })
    const before = Number.parseInt(heading.textContent ?? '', 10)
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    await waitFor(() => expect(address()).not.toContain('from=2022-01-01'))
    expect(address()).toMatch(/from=2022-01-\d\d&to=2022-01-\d\d/)
    await waitFor(() => expect(Number.parseInt(heading.textContent ?? '', 10)).toBeLessThan(before))
    await user.click(screen.getByRole('button', { name: 'Whole span' }))
    await waitFor(() => expect(address()).toBe(`/timeline?${BUILD_UP}`))
    await waitFor(() => expect(Number.parseInt(heading.textContent ?? '', 10)).toBeGreaterThan(before))
  })

  test('says so where no record lies in the days that a link names', async () => {
    await renderBoard(`/timeline?${BUILD_UP}&from=2021-08-01&to=2021-08-10`)
    await screen.findByText('No records in these days.')
  })
})

describe('Statements', () => {
  test('are all there, newest day first', async () => {
    await renderBoard(`/statements?${BUILD_UP}`)
    const statements = await findRegion('Statements')
    within(statements).getByText(`${buildUp.statements.length} statements`)
    const days = within(statements)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent)
    expect(days[0]).toBe('Tue 22 Feb 2022')
    expect(days.at(-1)).toBe('Thu 8 Apr 2021')
    expect(within(statements).getAllByRole('link', { name: /open record/ })).toHaveLength(buildUp.statements.length)
  })

  test('say speaker, addressee, channel, whose words, and what answered them', async () => {
    await renderBoard('/statements')
    const row = (await screen.findByText('after which he will decide on his further actions.')).closest('li')
    expect(row?.textContent).toContain('Putin →to Macron · through the Kremlin · in the channel’s words')
    const demand = screen.getByText('Ukraine must be barred from ever joining NATO.').closest('li')
    expect(demand?.textContent).toContain('content undisclosed · 26 Jan')
    within(demand ?? document.body).getByRole('link', { name: /^NATO: A written reply was given/ })
  })
})

describe('Figures', () => {
  test.each(buildUp.measures)('has every claim about $id in a table, with who claims what of when', async (measure) => {
    await renderBoard(`/figures/${measure.id}?${BUILD_UP}`)
    const table = await screen.findByRole<HTMLTableElement>('table', { name: /: \d+ claims?, latest first$/ })
    expect(table.caption?.textContent).toContain(measure.label)
    const [, ...rows] = table.rows
    expect(rows).toHaveLength(buildUp.claims.filter((claim) => claim.measure === measure.id).length)
    for (const { cells } of rows) {
      const [claimant, figure, kind, about, known] = cells
      for (const cell of [claimant, figure, kind, about, known]) expect(cell?.textContent).not.toBe('')
    }
    expect(within(table).getAllByRole('link', { name: /^open record: / })).toHaveLength(rows.length)
  })

  test('the bare address opens the measure that the record leads with, and offers the others', async () => {
    const { user, address } = await renderBoard(`/figures?${BUILD_UP}`)
    await screen.findByRole('heading', { name: 'Figures · Russian troops near Ukraine' })
    const measures = screen.getByRole('navigation', { name: 'Measures' })
    expect(within(measures).getAllByRole('link')).toHaveLength(buildUp.measures.length)
    await user.click(within(measures).getByRole('link', { name: /^US troops moved in Europe/ }))
    await screen.findByRole('heading', { name: 'Figures · US troops moved in Europe' })
    expect(address()).toBe(`/figures/us-troops-moved?${BUILD_UP}`)
  })

  test('a claim that another replaced says so; a range has both its ends, a bound its side', async () => {
    await renderBoard(`/figures/russian-troops?${BUILD_UP}`)
    const table = await screen.findByRole<HTMLTableElement>('table', { name: /latest first$/ })
    const borrell = [...table.rows].filter(({ textContent }) => textContent?.startsWith('Borrell'))
    expect(borrell.some(({ textContent }) => textContent?.includes('more than 150,000observed, withdrawn'))).toBe(true)
    within(table).getByText('169,000 to 190,000')
    within(table).getByText('at most 175,000')
  })

  test('who counts what: a part that nobody speaks of is not stated, never a zero', async () => {
    await renderBoard('/figures')
    const matrix = await findRegion('Who counts what')
    const row = within(matrix)
      .getByRole('rowheader', { name: /^Lukashenko/ })
      .closest('tr')
    const cells = within(row ?? document.body).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual(['not stated', 'out', 'in', 'not stated', 'out'])
  })
})

describe('Actors', () => {
  test('are grouped by bloc, each with its latest word, its demands and its figures', async () => {
    await renderBoard('/actors')
    const bloc = await findRegion('Russia and Belarus')
    const russia = within(bloc).getByRole('heading', { name: 'Russia' }).closest('li')
    expect(russia?.textContent).toMatch(/Demands made\s*3/)
    expect(russia?.textContent).toMatch(/Figures claimed\s*1/)
    expect(russia?.textContent).toContain('content undisclosed')
    screen.getByText('14 actors')
  })

  test('each have a page of their own with all that names them', async () => {
    const { user, address } = await renderBoard('/actors')
    await user.click(await screen.findByRole('link', { name: 'Vladimir Putin' }))
    await screen.findByRole('heading', { name: 'Vladimir Putin' })
    expect(address()).toBe('/actors/putin')
    const records = await findRegion('Records')
    within(records).getByText('5 records')
    expect(within(records).getAllByRole('listitem')).toHaveLength(5)
    const latest = await findRegion('Latest statement')
    expect(latest.textContent).toContain('after which he will decide on his further actions.')
  })

  test('of whom nothing is known yet say so, and tell nothing of later days', async () => {
    await renderBoard(`/actors/macron?${BUILD_UP}&asof=2021-04-10`)
    await screen.findByText('Nothing is known of this actor by 10 Apr 2021.')
    expect(screen.getByRole('main').textContent).not.toMatch(/call|Putin/)
  })
})

describe('Data', () => {
  test('says what stands behind the board', async () => {
    await renderBoard('/data')
    const identity = await findRegion('This dataset')
    const fact = (name: string): string | null | undefined => within(identity).getByText(name).nextSibling?.textContent
    expect(fact('Records')).toBe('9 events, 27 statements, 3 figures, 19 actors, 1 source')
    expect(fact('Id')).toBe('standoff-2022-01-28')
    expect(fact('Revision')).toBe('2022-01-28.1')
    expect(fact('Record closed')).toBe('28 Jan 2022')
    expect(fact('Licence')).toBe('CC-BY-4.0')
    expect(fact('From')).toMatch(/data\/standoff-2022-01-28.json$/)
    expect(fact('Size')).toMatch(/^3\d kB \(3\d,\d{3} bytes\)$/)
    within(identity).getByRole('link', { name: 'JSON Schema of the format' })
  })

  test.each([
    ['has no catalogue', { body: 'none', status: 404 }],
    ['lists nothing', { body: '{"formatVersion": 1, "datasets": []}' }],
  ])('says so where the host %s', async (_, answer) => {
    hostServes('/data/index.json', answer)
    await renderBoard(`/data?${BUILD_UP}`)
    await screen.findByText('This host lists no datasets.')
  })

  test('opens another dataset of the host, and says which one is open', async () => {
    const { user, address } = await renderBoard('/data?asof=2022-01-26&actors=macron')
    const item = (await screen.findByRole('link', { name: 'Open The standoff over Ukraine' })).closest('li')
    expect(item?.textContent).toContain('open now')
    await user.click(screen.getByRole('link', { name: 'Open The build-up around Ukraine, 2021–2022' }))
    await screen.findByRole('heading', { level: 1, name: 'The build-up around Ukraine, 2021–2022' })
    expect(address()).toBe(`/?${BUILD_UP}`)
  })
})
