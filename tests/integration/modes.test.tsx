// The same board on a projector and on a wall that nobody touches: other sizes, less chrome, never less truth.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { pass, stopClock } from '../support/fake-clock'
import { renderBoard } from '../support/render-app'
import '../support/wall-parts'

const REGIONS = ['Timeline', 'Figures', 'Actors', 'Statements']

describe.each(['projector', 'kiosk'])('in the mode of a %s', (mode) => {
  test('the board has its four regions, and nothing that only a desk needs', async () => {
    await renderBoard(`/?mode=${mode}`)
    for (const name of REGIONS) screen.getByRole('region', { name })
    expect(screen.queryByRole('navigation')).toBeNull()
    for (const name of [/^Filters/, 'One day back', 'One day forth']) {
      expect(screen.queryByRole('button', { name })).toBeNull()
    }
    expect(screen.queryByRole('slider', { name: 'Move the board through time' })).toBeNull()
    expect(screen.queryByLabelText('Choose a day')).toBeNull()
    expect(document.documentElement.dataset['mode']).toBe(mode)
  })

  test('figure, demands and dates are what a desk shows, only fewer', async () => {
    await renderBoard(`/?mode=${mode}`)
    within(screen.getByRole('region', { name: 'Figures' })).getByRole('link', { name: /^about 100,000 troops/ })
    const demands = within(screen.getByRole('region', { name: 'Demands' }))
    expect(demands.getAllByRole('listitem')).toHaveLength(2)
    demands.getByText('+2 more')
    expect(demands.getAllByText('content undisclosed · 26 Jan')).toHaveLength(2)
  })

  test.each(['/', '/timeline', '/statements', '/figures', '/actors', '/data'])(
    'title, day, closing day and revision stand on every view: %s',
    async (path) => {
      await renderBoard(`${path}?mode=${mode}&asof=2022-01-27`)
      screen.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' })
      screen.getByText('Thu 27 Jan 2022', { selector: 'time' })
      screen.getByText('record closed 28 Jan 2022')
      screen.getByText('rev 2022-01-28.1')
    },
  )

  test('what was set aside or filtered is still told', async () => {
    await renderBoard(`/?mode=${mode}&actors=macron,nobody`)
    screen.getByText('Not followed in this link: actors=nobody')
    expect(screen.getByRole('group', { name: 'Filtered by' }).textContent).toContain('Macron')
  })
})

test('on a projector a link stays in the mode', async () => {
  const { user, address } = await renderBoard('/statements?mode=projector')
  const [record] = await screen.findAllByRole('link', { name: /open record/ })
  if (record) await user.click(record)
  await waitFor(() => expect(address()).toMatch(/^\/statements\?focus=.*&mode=projector$/))
})

test('on a wall nothing answers', async () => {
  const { user, address } = await renderBoard('/?mode=kiosk')
  const [link] = screen.getAllByRole('link', { name: /open record/ })
  if (link) await user.click(link)
  await user.keyboard('{Tab}{Enter}?/jk')
  expect(address()).toMatch(/^\/\?mode=kiosk(&tlp=clear)?$/)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(document.body)
})

test('a desk is a desk, and leaving a mode leaves nothing of it', async () => {
  const { unmount } = await renderBoard('/?mode=kiosk')
  unmount()
  await renderBoard('/')
  expect(document.documentElement.dataset['mode']).toBe('desk')
  screen.getByRole('navigation', { name: 'Views' })
  expect(screen.queryByRole('contentinfo', { name: 'State of this display' })).toBeNull()
})

describe('the foot of a wall', () => {
  beforeEach(() => stopClock('2031-05-10T12:00:00Z'))

  const findFoot = (): Promise<HTMLElement> => screen.findByRole('contentinfo', { name: 'State of this display' })

  test('says in one word whether the board lives, and beside it when its record was closed', async () => {
    await renderBoard('/?mode=kiosk')
    const foot = await findFoot()
    within(foot).getByText('Fresh')
    expect(foot.textContent).toContain('last answer 0 s ago · record closed 28 Jan 2022')
  })

  test('counts the seconds since the last answer by itself', async () => {
    await renderBoard('/?mode=kiosk')
    const foot = await findFoot()
    await pass(1)
    expect(foot.textContent).toContain('last answer 1 s ago')
    await pass(41)
    expect(foot.textContent).toContain('last answer 42 s ago')
  })

  test('has the clocks of the dataset, each in its own zone, and they go', async () => {
    await renderBoard('/?mode=kiosk')
    const foot = await findFoot()
    const clocks = () =>
      within(foot)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    expect(clocks()).toEqual([
      'Washington 08:00 UTC−4',
      'Brussels 14:00 UTC+2',
      'Kyiv 15:00 UTC+3',
      'Moscow 15:00 UTC+3',
    ])
    await pass(60)
    expect(clocks().map((clock) => clock?.split(' ')[1])).toEqual(['08:01', '14:01', '15:01', '15:01'])
  })
})
