// What the board rests on: sources and their grades, origins, everything that rests on one of them, and what the
// record does not have.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { wireFrom } from '../support/dataset-from'
import { hostServes, readShipped } from '../support/msw'
import { renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'
const buildUp = JSON.parse(readShipped('build-up-2021-2022.json') ?? '') as {
  readonly sources: readonly { readonly id: string; readonly publisher: string; readonly origin?: string }[]
}

const region = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name })
// By their words and not by role: in a list of hundreds of links each question by role takes seconds.
const DIGEST = /^Jan\. 28: What you need to know/
const linkOf = (title: RegExp | string): HTMLElement => screen.getByText(title, { selector: 'main li div > a' })
const rowOf = (title: RegExp | string): HTMLElement => linkOf(title).closest('li') ?? document.body

describe('Sources', () => {
  test('lists every source with publisher, day, grade and what rests on it', async () => {
    await renderBoard(`/sources?${BUILD_UP}`)
    const view = await region('Sources')
    within(view).getByText('140 sources, 138 origins')
    for (const { publisher } of buildUp.sources) expect(view.textContent).toContain(publisher)
    const digest = rowOf(DIGEST)
    expect(digest.textContent).toContain('28 Jan 2022')
    expect(digest.textContent).toContain('not graded')
    expect(digest.textContent).toContain('39 records')
    expect(digest.textContent).toContain('14 on it alone')
  })

  test('puts outlets of one origin together', async () => {
    await renderBoard(`/sources?${BUILD_UP}`)
    const view = await region('Sources')
    const groups = within(view).getAllByText('2 outlets, 1 origin')
    expect(groups).toHaveLength(buildUp.sources.filter(({ origin }) => origin !== undefined).length)
    const group = groups.map((heading) => heading.closest('li')).find((item) => item?.textContent?.includes('Iola'))
    expect(group?.textContent).toContain('All go back to AP via 10News')
    expect(group?.textContent).toMatch(/AP via The Iola Register.*repeats AP via 10News/)
  })

  test('shows all that rests on one source, on it alone first, and the address leads there again', async () => {
    const sources = ['agency', 'herald'].map((id) => ({ id, title: `The ${id}`, publisher: `${id} press` }))
    const lines = `
      2031-05-01 event fair source=agency
      2031-05-02 event flood source=agency
      2031-05-03 statement word @north "Nobody saw boats." source=agency
      2031-05-03 claim count boats 4 @north source=agency
      2031-05-04 event other source=herald`
    const drawn = wireFrom(lines, { sources })
    const events = (drawn['events'] as readonly object[]).map((event, index) =>
      index === 1 ? { ...event, citations: [{ source: 'agency' }, { source: 'herald' }] } : event,
    )
    hostServes('/data/ford.json', { body: JSON.stringify({ ...drawn, events }) })
    const { user, address } = await renderBoard('/sources?data=data/ford.json')
    await user.click(await screen.findByRole('link', { name: 'The agency' }))
    await waitFor(() => expect(address()).toBe('/sources/agency?data=data/ford.json'))
    const alone = await region('On it alone')
    const groups = within(alone).getAllByRole('heading', { level: 4 })
    expect(groups.map(({ textContent }) => textContent)).toEqual(['Events 1', 'Statements 1', 'Figures: boats 1'])
    const shared = await region('On it and other origins')
    within(shared).getByRole('link', { name: 'flood' })
    await user.click(within(alone).getByRole('link', { name: 'fair' }))
    const drawer = await screen.findByRole('complementary', { name: 'fair' })
    within(drawer).getByText('agency press', { exact: false })
    // The list stays while one record of it after the other is read.
    await region('On it alone')
    await user.click(screen.getByRole('link', { name: 'The agency', current: 'page' }))
    await waitFor(() => expect(address()).toBe('/sources?data=data/ford.json'))
    expect(screen.queryByRole('region', { name: 'On it alone' })).toBeNull()
  })

  test('lists what rests on the source whose drawer a link opens', async () => {
    await renderBoard('/sources?focus=source.digest-2022-01-28')
    const drawer = await screen.findByRole('complementary')
    const alone = await region('On it alone')
    expect(within(alone).getAllByRole('listitem')).toHaveLength(39)
    within(drawer).getByRole('link', { name: 'By kind, and what rests on it alone' })
  })

  test('of a record with one source opens it, and says that nobody graded it', async () => {
    await renderBoard('/sources')
    const view = await region('Sources')
    within(view).getByText('1 source, 1 origin')
    within(view).getByText(/Nobody has graded the sources or the 39 items/)
    expect(within(await region('On it alone')).getAllByRole('listitem')).toHaveLength(39)
    expect(screen.queryByRole('group', { name: 'Order' })).toBeNull()
  })

  test('are ordered as the reader chooses, and the address says so', async () => {
    const { user, address } = await renderBoard(`/sources?${BUILD_UP}`)
    const view = await region('Sources')
    await user.click(within(view).getByRole('radio', { name: 'Published' }))
    await waitFor(() => expect(address()).toBe(`/sources?${BUILD_UP}&sort=published`))
    const places = (): readonly number[] =>
      ['RFI text at tellerreport', 'Interfax-Ukraine', 'General knowledge'].map((publisher) =>
        (view.textContent ?? '').indexOf(publisher),
      )
    await waitFor(() => expect(places()).toEqual(places().toSorted((a, b) => a - b)))
    expect(places().every((place) => place > 0)).toBe(true)
  })

  test('count only what the filters let through, and say so', async () => {
    await renderBoard(`/sources?${BUILD_UP}&actors=lavrov`)
    const view = await region('Sources')
    within(view).getByText(/^Filters are on: \d+ of 150 records count here\.$/)
    within(view).getByText(/more sources are left out by the filters/)
  })

  test.each([
    ['names no source of the file', '/sources/nobody', /The file describes no source “nobody”/],
    ['lies before the first record', '/sources?asof=2021-01-01', /Nothing is known by 1 Jan 2021/],
    ['lets nothing through', '/sources?q=zzzz', /The filters leave no record that cites a source/],
  ])('explain themselves where the address %s', async (_, path, words) => {
    await renderBoard(`${path}${path.includes('?') ? '&' : '?'}${BUILD_UP}`)
    await screen.findByText(words)
  })

  test('are counted apart by letter and number in a table', async () => {
    await renderBoard(`/sources?${BUILD_UP}`)
    const table = await screen.findByRole<HTMLTableElement>('table', { name: /^240 cited items from 139 sources/ })
    const rows = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
    expect(rows).toHaveLength(7)
    expect(rows.at(-1)).toBe('not graded')
    const counts = within(table)
      .getAllByRole('rowheader')
      .map((head) => [...(head.closest('tr')?.cells ?? [])].slice(1, -1).map((cell) => Number(cell.textContent)))
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(240)
    // Every letter and number is explained, and that not graded is none of them.
    for (const code of ['A completely reliable', 'F reliability cannot be judged', '6 truth cannot be judged']) {
      screen.getByText((_, element) => element?.tagName === 'DT' && element.textContent === code)
    }
    screen.getByText(/It is neither F nor 6/)
  })
})

describe('Gaps', () => {
  test('are counted beside the sources, and lead to their part', async () => {
    const { user, address } = await renderBoard('/sources')
    const index = await region('Gaps')
    expect(index.textContent).toContain('Records with one source39 of 39 records')
    await user.click(within(index).getByRole('link', { name: 'Gaps' }))
    await waitFor(() => expect(address()).toBe('/sources?part=gaps'))
    await region('Days without records')
    await user.click(screen.getByRole('link', { name: 'Sources', current: false }))
  })

  test('say their rule, and that they are facts about the record', async () => {
    await renderBoard(`/sources?part=gaps&${BUILD_UP}`)
    const gaps = await region('Gaps')
    within(gaps).getByText(/not about the world/)
    const demands = within(gaps).getByRole('region', { name: 'Demands without reply' })
    within(demands).getByText(/that no known statement answers/)
    within(demands).getByText('1 of 10 demands and requests')
    expect(demands.textContent).toContain('no answer for 28 days')
  })

  test('lead to the record in one action', async () => {
    const { user, address } = await renderBoard(`/sources?part=gaps&${BUILD_UP}`)
    const gap = await region('Figures with no claimant')
    await user.click(within(gap).getByRole('link'))
    await waitFor(() => expect(address()).toContain('focus=claim.'))
    await screen.findByRole('complementary')
    await region('Figures with no claimant')
  })

  test('of days lead to these days on the timeline', async () => {
    const { user, address } = await renderBoard('/sources?part=gaps')
    const gap = await region('Days without records')
    await user.click(within(gap).getByRole('link', { name: /^19–24 Jan 2022, 6 days without records/ }))
    await waitFor(() => expect(address()).toBe('/timeline?from=2022-01-18&to=2022-01-25&part=gaps'))
  })

  test('show a few of many, and all when asked', async () => {
    const { user } = await renderBoard('/sources?part=gaps')
    const gap = await region('Records with one source')
    expect(within(gap).getAllByRole('listitem')).toHaveLength(5)
    await user.click(within(gap).getByRole('button', { name: /^Show all 39/, expanded: false }))
    expect(within(gap).getAllByRole('listitem')).toHaveLength(39)
  })

  test('say that silence is not judged by what the filters show', async () => {
    await renderBoard(`/sources?part=gaps&${BUILD_UP}&actors=lavrov`)
    const gaps = await region('Gaps')
    within(gaps).getByText(/^Filters are on: only the records they let through are counted/)
  })
})

describe('the source of a log', () => {
  beforeEach(() => {
    const log = { id: 'ledger', label: 'Ledger', href: 'ledger.ndjson', format: 'ndjson', source: 'gazette' }
    const sources = ['gazette', 'press'].map((id) => ({ id, title: `The ${id}`, publisher: id }))
    const dataset = wireFrom('2031-05-01 event talks meeting', { asOf: '2031-05-30', sources, logs: [log] })
    hostServes('/data/ford.json', { body: JSON.stringify(dataset) })
    const rows = ['2031-05-03', '2031-05-05'].map((date) => JSON.stringify({ date, title: 'Fire', kind: 'incident' }))
    hostServes('/data/ledger.ndjson', { body: rows.join('\n'), contentType: 'application/x-ndjson' })
  })

  test('is listed with its rows, which lead to the timeline and fill days', async () => {
    const { user } = await renderBoard('/sources?data=data/ford.json')
    await user.click(await screen.findByRole('link', { name: 'The gazette' }))
    await screen.findByText(/^2 rows of Ledger/)
    const link = screen.getByRole('link', { name: 'Show them on the timeline' })
    expect(link.getAttribute('href')).toContain('sources=gazette')
    await user.click(within(await region('Gaps')).getByRole('link', { name: 'Gaps' }))
    const days = await region('Days without records')
    within(days).getByText('27 of 30 days, in 3 runs')
  })
})
