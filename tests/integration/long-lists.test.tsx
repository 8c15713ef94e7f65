// Lists of more rows than anyone reads: the count is the whole, the document holds what is near the eye, and every
// row can be reached.
import { screen, within } from '@testing-library/react'
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

const table = (): Promise<HTMLElement> => screen.findByRole('table', { name: 'Records in view' })
// Not by role: that takes seconds in a table of hundreds of rows.
const links = (list: HTMLElement): readonly (string | null)[] =>
  Array.from(list.querySelectorAll('a'), ({ textContent }) => textContent)
const rowsOf = (list: HTMLElement): readonly Element[] => Array.from(list.querySelectorAll('tr'))

describe('the list of the timeline', () => {
  test('of 2,000 records says so, holds few rows, and reaches the last by key', async () => {
    const { user } = await open(events(2000), '/timeline')
    const list = await table()
    expect(screen.getByRole('heading', { name: /^2,?000 records in view$/ })).toBeTruthy()
    expect(list.getAttribute('aria-rowcount')).toBe('2001')
    expect(rowsOf(list).length).toBeLessThan(100)
    expect(links(list)[0]).toBe('event-0')

    screen.getByRole('group', { name: 'Records in view' }).focus()
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
    const third = within(list).getByRole('link', { name: 'event-3' })
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

  test('divides what lies ahead from what is known', async () => {
    const lines = `${events(1000)}\n${isoDay(400)} event feast other known=${isoDay(0)}`
    const { user } = await open(lines, '/timeline', { asOf: isoDay(200) })
    const list = await table()
    expect(list.getAttribute('aria-rowcount')).toBe('1003')
    screen.getByRole('group', { name: 'Records in view' }).focus()
    await user.keyboard('{End}')
    expect(within(list).getByText(/^Ahead of /)).toBeTruthy()
    expect(links(list).slice(-2)).toEqual(['event-999', 'feast'])
  })

  test('of 500 records is drawn whole, as ever', async () => {
    await open(events(500), '/timeline')
    const list = await table()
    expect(links(list)).toHaveLength(500)
    expect(list.getAttribute('aria-rowcount')).toBeNull()
    expect(screen.queryByRole('group', { name: 'Records in view' })).toBeNull()
  })
})
