// A reader opens the address of the board and has the day before them.
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetText } from '../support/dataset-of'
import { hostHesitates, hostServes, readShipped, requested } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'

const FIRST = '/data/standoff-2022-01-28.json'

const region = (name: string): HTMLElement => screen.getByRole('region', { name })

describe('the bare address', () => {
  test('opens the first dataset of the catalogue, and asks for nothing else', async () => {
    await renderBoard('/')
    screen.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' })
    expect(new Set(requested)).toEqual(new Set(['/data/index.json', FIRST]))
    expect(document.title).toBe('The standoff over Ukraine · Watchfloor')
  })

  test('says that the record is coming, until it has come', async () => {
    const letGo = hostHesitates(FIRST, { body: readShipped('standoff-2022-01-28.json') ?? '' })
    renderApp('/')
    await screen.findByText('Loading the record…')
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true')
    letGo()
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText('Loading the record…')).toBeNull()
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBeNull()
  })

  test('is explained where the host has no catalogue that can be read, or an empty one', async () => {
    hostServes('/data/index.json', { body: '{"formatVersion": 1, "datasets": []}' })
    const { unmount } = renderApp('/')
    expect((await screen.findByRole('alert')).textContent).toContain('is no catalogue of datasets')
    unmount()
    hostServes('/data/index.json', { body: '<!doctype html>' })
    renderApp('/')
    expect((await screen.findByRole('alert')).textContent).toContain('is no catalogue of datasets')
  })

  test('opens any dataset that it names, on this host or another', async () => {
    hostServes('/elsewhere/crisis.json', { body: datasetText({}) })
    await renderBoard('/?data=https://example.org/elsewhere/crisis.json')
    screen.getByRole('heading', { level: 1, name: 'A test crisis' })
    expect(new Set(requested)).toEqual(new Set(['/elsewhere/crisis.json']))
  })
})

describe('the first screen', () => {
  test('has the four regions by their names', async () => {
    await renderBoard('/')
    for (const name of ['Timeline', 'Figures', 'Actors', 'Statements']) region(name)
  })

  test('says whose record it is, of which day, closed when, in which edition', async () => {
    await renderBoard('/')
    screen.getByText('Fri 28 Jan 2022')
    screen.getByText('record closed 28 Jan 2022')
    screen.getByText('rev 2022-01-28.1')
  })

  test('leads with the figure as it was said, with what it counts and that nobody is named for it', async () => {
    await renderBoard('/')
    const figures = region('Figures')
    const figure = within(figures).getByRole('link', { name: /^about 100,000 troops/ })
    expect(figure.textContent).toBe('≈100,000')
    within(figures).getByText('Russian troops around Ukraine')
    within(figures).getByText(/Massed close to the border.*Belarus not mentioned/)
    const who = within(figures).getByText('The source’s own count').closest('p')
    expect(who?.textContent).toBe('The source’s own count, no claimant named · observed · by 28 Jan 2022 · 1 source')
  })

  test('tells of the other claims without adding them, a promise as a promise', async () => {
    await renderBoard('/')
    const figures = region('Figures')
    within(figures).getByText('1 other claim:')
    const other = within(figures).getByRole('link', { name: '“hundreds of thousands”' }).closest('li')
    expect(other?.textContent).toContain('pledged by Lukashenko')
    expect(other?.textContent).toContain('if there is a conflict')
  })

  test('shows three demands, each answered with a text that is confidential, and where the rest are', async () => {
    const { user } = await renderBoard('/')
    const demands = within(region('Demands')).getAllByRole('listitem')
    expect(demands).toHaveLength(3)
    for (const demand of demands) {
      within(demand).getByText(/^Answered$/)
      within(demand).getByText('content undisclosed · 26 Jan')
    }
    expect(demands.map((demand) => within(demand).getAllByRole('link')[0]?.textContent)).toEqual([
      'NATO’s forces should return to where they stood in 1997.',
      'Ukraine must be barred from ever joining NATO.',
      'The US is to answer each of Russia’s demands in writing.',
    ])
    await user.click(within(region('Demands')).getByRole('link', { name: /\+1 more/ }))
    await screen.findByText(/^4 demands and requests/)
  })

  test('shows what comes next: a day as a day, a month as a month', async () => {
    await renderBoard('/')
    const [meeting, drills, ...rest] = within(region('Next')).getAllByRole('listitem')
    expect(meeting?.textContent).toBe('Mon 31 JanOpen UN Security Council meeting on Ukrainein 3 days')
    expect(drills?.textContent).toBe('Feb 2022Joint Russia–Belarus military drillsday not given')
    expect(rest).toEqual([])
  })

  test('shows what was said that day: who to whom, through whom, and whose words are quoted', async () => {
    await renderBoard('/')
    const said = region('Statements')
    within(said).getByRole('heading', { name: 'Said on 28 January' })
    const [first] = within(said).getAllByRole('listitem')
    expect(first?.textContent).toContain('Putin →to Macron · through the Kremlin')
    expect(first?.querySelector('q')?.textContent).toBe('ignored')
    const lukashenko = within(said)
      .getByRole('link', { name: /^Lukashenko: Belarus will/ })
      .closest('li')
    expect(lukashenko?.textContent).toContain('conditional')
    within(said).getByText('speaker not named')
  })

  test('shows at most six statements, and how many more there are', async () => {
    await renderBoard('/')
    const said = region('Statements')
    const shown = within(said).getAllByRole('listitem').length
    expect(shown).toBeLessThanOrEqual(6)
    within(said).getByRole('link', { name: `+${17 - shown} more` })
  })

  test('shows six actors by bloc, each with a word of its own, and how many more act', async () => {
    await renderBoard('/')
    const actors = region('Actors')
    expect(within(actors).getAllByRole('listitem')).toHaveLength(6)
    within(actors).getByRole('heading', { name: 'Russia and Belarus' })
    within(actors).getByRole('heading', { name: 'NATO and members' })
    within(actors).getByRole('link', { name: '+8 more' })
  })

  test('shows the days as a timeline whose marks are links with a name', async () => {
    const { user, address } = await renderBoard('/')
    const mark = await within(region('Timeline')).findByRole('link', {
      name: '28 Jan 2022, call: Putin–Macron call, 1 source',
    })
    await user.click(mark)
    await screen.findByRole('complementary', { name: 'Putin–Macron call' })
    expect(address()).toBe('/?focus=event.putin-macron-call')
  })

  test('leads in one step from every statement, demand, date and figure to its record', async () => {
    await renderBoard('/')
    for (const name of ['Statements', 'Demands', 'Next', 'Figures']) {
      const items = within(region(name)).getAllByRole('listitem')
      for (const item of items) {
        const links = within(item).getAllByRole<HTMLAnchorElement>('link')
        expect(links.some(({ search }) => search.includes('focus='))).toBe(true)
      }
    }
  })
})
