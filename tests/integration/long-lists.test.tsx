// Lists of more rows than anyone reads: the count is the whole, the document holds what is near the eye, and every
// row can be reached.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { formatIsoDay, type Day } from '../../src/base/day'
import { wireFrom } from '../support/dataset-from'
import { hostServes } from '../support/msw'
import { renderBoard, type RenderedApp } from '../support/render-app'

const FIRST_DAY = 18_000

function isoDay(at: number): string {
  return formatIsoDay((FIRST_DAY + at) as Day)
}

/** Ten events on each day: `event-0`, `event-1` and so on in order of time. */
function events(count: number): string {
  return Array.from({ length: count }, (_, at) => `${isoDay(Math.floor(at / 10))} event event-${at} other`).join('\n')
}

function open(lines: string, address: string, rest = {}): Promise<RenderedApp> {
  hostServes('/data/standoff-2022-01-28.json', { body: JSON.stringify(wireFrom(lines, rest)) })
  return renderBoard(address)
}

// By text, not by role: roles take seconds to find among so many elements.
async function table(): Promise<HTMLElement> {
  const caption = await screen.findByText('Records in view', { selector: 'caption' })
  const found = caption.closest('table')
  if (!found) throw new Error('A caption of no table')
  return found
}

function scrollBox(list: HTMLElement): HTMLElement {
  const box = list.closest<HTMLElement>('[role=group][aria-label="Records in view"]')
  if (!box) throw new Error('The list has no box that scrolls')
  return box
}

const links = (list: HTMLElement): readonly (string | null)[] =>
  Array.from(list.querySelectorAll('a'), ({ textContent }) => textContent)
const rowsOf = (list: HTMLElement): readonly Element[] => Array.from(list.querySelectorAll('tr'))

describe('the list of the timeline', () => {
  test('of 2,000 records says so, holds few rows, and reaches the last by key', async () => {
    const { user } = await open(events(2000), '/timeline')
    const list = await table()
    expect(screen.getByText(/^2,?000 records in view$/).tagName).toBe('H3')
    expect(list.getAttribute('aria-rowcount')).toBe('2001')
    expect(rowsOf(list).length).toBeLessThan(100)
    expect(links(list)[0]).toBe('event-0')

    scrollBox(list).focus()
    await user.keyboard('{End}')
    expect(links(list).at(-1)).toBe('event-1999')
    expect(rowsOf(list).at(-1)?.getAttribute('aria-rowindex')).toBe('2001')
    expect(rowsOf(list).length).toBeLessThan(100)

    await user.keyboard('{Home}')
    expect(links(list)[0]).toBe('event-0')
    await user.keyboard('{PageDown}{PageDown}{ArrowDown}')
    expect(links(list)).toContain('event-60')
  })

  test('says the date of every row, also where the row above has the same', async () => {
    await open(events(600), '/timeline')
    const [, second, third] = rowsOf(await table())
    expect(second?.textContent).toMatch(/14 Apr 2019.*event-0/)
    expect(third?.textContent).toMatch(/14 Apr 2019.*event-1/)
  })

  test('keeps a link that has the focus when its row is scrolled away', async () => {
    const { user } = await open(events(2000), '/timeline')
    const list = await table()
    const third = within(list).getByText('event-3', { selector: 'a' })
    third.focus()
    await user.keyboard('{End}')
    expect(links(list)).toContain('event-1999')
    expect(document.activeElement).toBe(third)
    // The next stop is the first of the rows that are drawn now.
    await user.tab()
    expect(document.activeElement?.textContent).toMatch(/^event-19\d\d$/)
    await user.keyboard('{Home}')
    expect(links(list)[0]).toBe('event-0')
  })

  test('shows the record whose drawer is open', async () => {
    await open(events(2000), '/timeline?focus=event.event-1500')
    const list = await table()
    await waitFor(() => expect(links(list)).toContain('event-1500'))
    expect(list.querySelector('tr[aria-current]')?.textContent).toContain('event-1500')
  })

  test('divides what lies ahead from what is known', async () => {
    const lines = `${events(1000)}\n${isoDay(400)} event feast other known=${isoDay(0)}`
    const { user } = await open(lines, '/timeline', { asOf: isoDay(200) })
    const list = await table()
    expect(list.getAttribute('aria-rowcount')).toBe('1003')
    scrollBox(list).focus()
    await user.keyboard('{End}')
    expect(within(list).getByText(/^Ahead of /)).toBeTruthy()
    expect(links(list).slice(-2)).toEqual(['event-999', 'feast'])
  })

  test('of 500 records is drawn whole, as ever', async () => {
    await open(events(500), '/timeline')
    const list = await table()
    expect(links(list)).toHaveLength(500)
    expect(list.getAttribute('aria-rowcount')).toBeNull()
    expect(list.closest('[role=group]')).toBeNull()
  })
})

describe('the statements', () => {
  const said = Array.from({ length: 900 }, (_, at) => `${isoDay(Math.floor(at / 30))} statement s-${at} remark @east`)

  test('of 900 say so, and draw the days near the eye', async () => {
    await open(said.join('\n'), '/statements')
    const view = await screen.findByRole('region', { name: 'Statements' })
    expect(view.textContent).toMatch(/900 statements/)
    // Thirty a day, drawn by 25: each says its place in its day.
    const places = Array.from(view.querySelectorAll('li'), (row) => row.getAttribute('aria-posinset'))
    expect(places.slice(23, 27)).toEqual(['24', '25', '26', '27'])
    expect(places.length).toBeLessThan(200)
  })

  test('draw the one whose drawer is open, wherever it is', async () => {
    await open(said.join('\n'), '/statements?focus=statement.s-3')
    const view = await screen.findByRole('region', { name: 'Statements' })
    expect(within(view).getByText(/^\W?s-3\W?$/)).toBeTruthy()
  })
})

describe('a filter with 600 values', () => {
  const sourced = Array.from({ length: 600 }, (_, at) => `${isoDay(at)} event event-${at} other source=office-${at}`)

  test('draws few of them, and finds one by its name', async () => {
    const { user, address } = await open(sourced.join('\n'), '/statements')
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    const panel = await screen.findByRole('region', { name: 'Filters' })
    const sources = within(panel).getAllByRole('group', { name: 'Sources' }).at(-1)
    expect(sources?.querySelectorAll('li').length).toBeLessThan(70)
    expect(sources?.querySelector('li')?.getAttribute('aria-setsize')).toBe('600')

    const find = screen.getByRole('searchbox', { name: 'Find in sources' })
    await user.type(find, 'Office-599')
    const [row, ...others] = screen.getAllByRole('checkbox', { name: /office-/ })
    expect(others).toEqual([])
    if (row) await user.click(row)
    expect(address()).toBe('/statements?sources=office-599')

    await user.clear(find)
    await user.type(find, 'nobody')
    expect(screen.getByText('None with that in its name.')).toBeTruthy()
  })
})
