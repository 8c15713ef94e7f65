// A reader narrows the board to what they ask about. Every panel follows; what is known stays known.
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const region = (name: string): HTMLElement => screen.getByRole('region', { name })

async function openPanel(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: /^Filters/ }))
  return screen.findByRole('region', { name: 'Filters' })
}

async function choose(user: UserEvent, group: string, name: RegExp): Promise<void> {
  const panel = await screen.findByRole('region', { name: 'Filters' })
  await user.click(within(within(panel).getByRole('group', { name: group })).getByLabelText(name))
}

describe('the panel of filters', () => {
  test('opens with the search at hand, offers only what would show something, most first, with counts', async () => {
    const { user } = await renderBoard('/')
    const panel = await openPanel(user)
    expect(document.activeElement).toBe(within(panel).getByLabelText('Words in the record'))
    within(panel).getByText('39 of 39 records shown')
    const options = within(within(panel).getByRole('group', { name: 'Actors' })).getAllByRole('checkbox')
    const counts = options.map((option) => Number(option.closest('label')?.textContent?.match(/\d+$/)?.[0]))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts.at(-1)).toBeGreaterThan(0)
    for (const name of ['Topics', 'Kinds', 'Sources']) within(panel).getByRole('group', { name })
  })

  test('is opened by f and closed by Escape, its button saying whether it is open', async () => {
    const { user } = await renderBoard('/')
    const button = screen.getByRole('button', { name: 'Filters' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('f')
    const search = await screen.findByLabelText('Words in the record')
    await waitFor(() => expect(document.activeElement).toBe(search))
    expect(button.getAttribute('aria-expanded')).toBe('true')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull()
  })
})

describe('a filter', () => {
  test('on an actor narrows every panel, stands in the address and in sight, and can be taken off', async () => {
    const { user, address } = await renderBoard('/')
    const panel = await openPanel(user)
    await choose(user, 'Actors', /^Emmanuel Macron/)
    await waitFor(() => expect(address()).toBe('/?actors=macron'))
    within(panel).getByText('4 of 39 records shown')
    screen.getByRole('button', { name: 'Filters (1)' })
    expect(within(region('Statements')).getAllByRole('listitem')).toHaveLength(3)
    within(region('Figures')).getByText('The filters let no figure through.')
    expect(within(region('Demands')).queryAllByRole('listitem')).toEqual([])
    expect(await within(region('Timeline')).findAllByRole('link', { name: /source$/ })).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Remove filter Macron' }))
    await waitFor(() => expect(address()).toBe('/'))
    within(panel).getByText('39 of 39 records shown')
  })

  test('on a topic and a kind must both be met; two of one sort widen it', async () => {
    const { user, address } = await renderBoard('/statements')
    await openPanel(user)
    await choose(user, 'Topics', /^Written replies/)
    await screen.findByText('9 of 27 statements')
    await choose(user, 'Kinds', /^reply/)
    await screen.findByText('2 of 27 statements')
    await choose(user, 'Kinds', /^demand/)
    await screen.findByText('3 of 27 statements')
    expect(address()).toBe('/statements?topics=written-replies&kinds=statement.reply,statement.demand')
  })

  test('goes with the reader to every view, and says so where it leaves nothing', async () => {
    const { user } = await renderBoard('/?actors=macron')
    await user.click(screen.getByRole('link', { name: 'Statements' }))
    await screen.findByText('3 of 27 statements')
    await user.click(screen.getByRole('link', { name: 'Figures' }))
    await screen.findByText(/The filters hide all 2 claims about “Russian troops around Ukraine”/)
    await user.click(screen.getByRole('link', { name: 'Timeline' }))
    await screen.findByText(/4 records in view/)
  })

  test('is one step of the history', async () => {
    const { user, address } = await renderBoard('/')
    await openPanel(user)
    await choose(user, 'Actors', /^Emmanuel Macron/)
    await choose(user, 'Topics', /^Written replies/)
    await waitFor(() => expect(address()).toBe('/?actors=macron&topics=written-replies'))
    window.history.back()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove filter Written replies' })).toBeNull())
    screen.getByRole('button', { name: 'Remove filter Macron' })
  })

  test('that hides the reply leaves the demand its answer', async () => {
    await renderBoard('/?kinds=statement.demand')
    const demands = within(region('Demands')).getAllByRole('listitem')
    expect(demands).toHaveLength(3)
    for (const demand of demands) within(demand).getByText('content undisclosed · 26 Jan')
    expect(screen.queryByText(/A written reply was given/)).toBeNull()
  })

  test('counts the other filters in, never itself', async () => {
    const { user } = await renderBoard('/?actors=macron')
    const panel = await openPanel(user)
    const actors = within(panel).getByRole('group', { name: 'Actors' })
    expect(within(actors).getAllByRole('checkbox').length).toBeGreaterThan(10)
    const topics = within(panel).getByRole('group', { name: 'Topics' })
    expect(
      within(topics)
        .getByRole('checkbox', { name: /^Talks and contacts/ })
        .closest('label')?.textContent,
    ).toMatch(/4$/)
  })
})

describe('words that are searched for', () => {
  test('narrow the board while they are written, and are one chip', async () => {
    const { user, address } = await renderBoard('/statements')
    const panel = await openPanel(user)
    await user.type(within(panel).getByLabelText('Words in the record'), 'statehood baltic')
    await screen.findByText('1 of 27 statements')
    expect(address()).toBe('/statements?q=statehood%20baltic')
    await user.click(screen.getByRole('button', { name: 'Remove filter “statehood baltic”' }))
    await screen.findByText('27 statements')
    expect(address()).toBe('/statements')
  })

  test('are one step of the history, however many letters they have', async () => {
    const { user, address } = await renderBoard('/')
    await user.click(screen.getByRole('link', { name: 'Statements' }))
    const panel = await openPanel(user)
    await user.type(within(panel).getByLabelText('Words in the record'), 'statehood')
    await screen.findByText('1 of 27 statements')
    await user.keyboard('{Escape}')
    window.history.back()
    await screen.findByText('27 statements')
    expect(address()).toBe('/statements')
    window.history.forward()
    await screen.findByText('1 of 27 statements')
  })

  test('that nothing holds leave an explained board', async () => {
    const { user } = await renderBoard('/?q=zeppelin')
    screen.getByText('The filters let no figure through.')
    for (const name of ['Statements', 'Demands', 'Next', 'Actors', 'Timeline']) {
      await within(region(name)).findAllByText(/filter/)
    }
    await user.click(screen.getByRole('button', { name: 'Remove filter “zeppelin”' }))
    await waitFor(() => expect(within(region('Demands')).getAllByRole('listitem')).toHaveLength(3))
  })
})

test('all filters go at once, the day stays', async () => {
  const { user, address } = await renderBoard(
    `/?${BUILD_UP}&asof=2022-02-01&actors=macron&topics=talks&kinds=statement.remark&q=replies`,
  )
  const chips = screen.getByRole('group', { name: 'Filtered by' })
  expect(within(chips).getAllByRole('button', { name: /^Remove filter/ })).toHaveLength(4)
  screen.getByRole('button', { name: 'Filters (4)' })
  await user.click(within(chips).getByRole('button', { name: 'Clear all filters' }))
  await waitFor(() => expect(address()).toBe(`/?${BUILD_UP}&asof=2022-02-01`))
  expect(screen.queryByRole('group', { name: 'Filtered by' })).toBeNull()
})
