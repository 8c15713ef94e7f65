// Two days, two actors or two datasets side by side from one address. What the panes share moves in both; what is each
// one's own moves there alone.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { hostIsGone } from '../support/msw'
import { renderBoard } from '../support/render-app'

const DAYS = 'asof=2022-01-26&asof2=2022-01-28'
const LATER_ONLY = /If it depends on Russia/

const pane = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('region', { name })
const left = (): Promise<HTMLElement> => pane('As of 26 Jan 2022')
const right = (): Promise<HTMLElement> => pane('As of 28 Jan 2022')
const paneNames = (): readonly (string | undefined)[] =>
  screen.getAllByRole('heading', { level: 2, name: /^As of/ }).map(({ textContent }) => textContent ?? undefined)

describe('two days', () => {
  test('show what was known on each: what came later is in one pane only', async () => {
    await renderBoard(`/statements?${DAYS}`)
    await within(await right()).findByText(LATER_ONLY)
    expect(within(await left()).queryByText(LATER_ONLY)).toBeNull()
    within(await left()).getByText('14 records known')
    within(await right()).getByText('2 days later')
    expect(screen.getAllByRole('main')).toHaveLength(1)
  })

  test('each have their own day, moved by its own buttons, slider and calendar', async () => {
    const { user, address } = await renderBoard(`/?${DAYS}`)
    await user.click(within(await right()).getByRole('button', { name: 'One day back' }))
    expect(address()).toBe('/?asof=2022-01-26&asof2=2022-01-27')
    await user.click(within(await left()).getByRole('button', { name: 'One day back' }))
    expect(address()).toBe('/?asof=2022-01-25&asof2=2022-01-27')
    const slider = within(await pane('As of 27 Jan 2022')).getByRole('slider', { name: 'Move the board through time' })
    fireEvent.change(slider, { target: { value: String(Number(slider.getAttribute('max'))) } })
    fireEvent.pointerUp(slider)
    expect(address()).toBe('/?asof=2022-01-25&asof2=2022-01-28')
    await right()
    expect(screen.getAllByRole('group', { name: 'As-of day' })).toHaveLength(2)
  })

  test('go on being compared where one reaches the day on which the record was closed', async () => {
    const { user, address } = await renderBoard('/?asof=2022-01-28&asof2=2022-01-27')
    await user.click(within(await pane('As of 27 Jan 2022')).getByRole('button', { name: 'One day forth' }))
    expect(address()).toBe('/?asof=2022-01-28&asof2=2022-01-28')
    await pane('As of 28 Jan 2022, second pane')
  })

  test('share their lanes, their window and their filters, whichever pane is asked', async () => {
    const { user, address } = await renderBoard(`/timeline?${DAYS}`)
    await user.click(await within(await right()).findByRole('radio', { name: 'Actor' }))
    expect(address()).toBe(`/timeline?${DAYS}&lanes=actor`)
    for (const each of [await left(), await right()]) {
      await waitFor(() => expect(within(each).getByRole('radio', { name: 'Actor' })).toHaveProperty('checked', true))
    }
    await user.click(within(await right()).getByRole('button', { name: 'Zoom in' }))
    await waitFor(() => expect(address()).toMatch(/from=.*&to=/))
    const spans = [await left(), await right()].map((each) =>
      within(each)
        .getAllByRole('status')
        .map(({ textContent }) => textContent),
    )
    expect(spans[0]?.filter((text) => /20\d\d/.test(text ?? ''))).toEqual(
      spans[1]?.filter((text) => /20\d\d/.test(text ?? '')),
    )
  })

  test('change sides, end, and come back with Back', async () => {
    const { user, address } = await renderBoard(`/actors?${DAYS}`)
    await right()
    expect(paneNames()).toEqual(['As of 26 Jan 2022', 'As of 28 Jan 2022'])
    await user.click(screen.getByRole('button', { name: 'Swap the sides' }))
    expect(address()).toBe('/actors?asof=2022-01-28&asof2=2022-01-26')
    expect(paneNames()).toEqual(['As of 28 Jan 2022', 'As of 26 Jan 2022'])
    await user.click(screen.getByRole('button', { name: 'Close the comparison' }))
    expect(address()).toBe('/actors?asof=2022-01-28')
    expect(screen.queryAllByRole('heading', { level: 2, name: /^As of/ })).toEqual([])
    window.history.back()
    await pane('As of 26 Jan 2022')
    window.history.back()
    await waitFor(() => expect(paneNames()).toEqual(['As of 26 Jan 2022', 'As of 28 Jan 2022']))
  })

  test('tell of a record what the later day knows of it', async () => {
    const { user, address } = await renderBoard(`/?${DAYS}`)
    await user.click(await within(await right()).findByRole('link', { name: /^Lavrov: As far as it is up to/ }))
    expect(address()).toContain(`/?${DAYS}&focus=statement.`)
    const drawer = await screen.findByRole('complementary')
    within(drawer).getAllByText(LATER_ONLY)
    await user.click(within(drawer).getByRole('button', { name: 'Close the record' }))
    expect(address()).toBe(`/?${DAYS}`)
  })

  test('outside the record are named in their pane, with the way back', async () => {
    const { user, address } = await renderBoard('/?asof=2022-01-27&asof2=2022-03-01')
    const later = await pane('As of 1 Mar 2022')
    within(later).getByText(/The record ends on 28 Jan 2022/)
    await user.click(within(later).getByRole('button', { name: 'Go to 28 Jan 2022' }))
    expect(address()).toBe('/?asof=2022-01-27&asof2=2022-01-28')
  })
})

describe('a comparison begins', () => {
  test('with the day before on which something became known', async () => {
    const { user, address } = await renderBoard('/actors')
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    await user.click(await screen.findByRole('link', { name: '27 Jan 2022, the day before with news' }))
    expect(address()).toBe('/actors?asof2=2022-01-27')
    await pane('As of 27 Jan 2022')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Compare with' })).toBeNull())
  })

  test('with any day of the calendar', async () => {
    const { user, address } = await renderBoard('/')
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    fireEvent.change(await screen.findByLabelText('The day to compare with'), { target: { value: '2022-01-25' } })
    expect(address()).toBe('/')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(address()).toBe('/?asof2=2022-01-25')
  })

  test('with other actors, one tick at a time', async () => {
    const { user, address } = await renderBoard('/actors?actors=russia')
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    await user.click(await screen.findByRole('checkbox', { name: /^United States/ }))
    expect(address()).toBe('/actors?actors=russia&actors2=united-states')
    await user.click(screen.getByRole('checkbox', { name: /^NATO/ }))
    expect(address()).toBe('/actors?actors=russia&actors2=united-states,nato')
    await pane('Russia')
    await pane('US and NATO')
  })

  test('with another dataset of the catalogue, both as of the day on the board', async () => {
    const { user, address } = await renderBoard('/')
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    await user.click(await screen.findByRole('link', { name: 'The build-up around Ukraine, 2021–2022' }))
    expect(address()).toBe('/?asof=2022-01-28&data2=data/build-up-2021-2022.json')
    const other = await pane(/^The build-up/)
    within(other).getByText('Fri 28 Jan 2022')
    within(other).getByText('rev 2022-02-24.1')
  })
})

describe('commands', () => {
  test('begin a comparison, swap its sides and end it', async () => {
    const { user, address } = await renderBoard('/actors')
    const command = async (name: RegExp): Promise<void> => {
      await user.keyboard('{Control>}k{/Control}')
      await user.click(await screen.findByRole('option', { name }))
    }
    await command(/^Compare with the day before that has news/)
    await waitFor(() => expect(address()).toBe('/actors?asof2=2022-01-27'))
    await command(/^Swap the sides/)
    await waitFor(() => expect(address()).toBe('/actors?asof=2022-01-27&asof2=2022-01-28'))
    await command(/^Close the comparison/)
    await waitFor(() => expect(address()).toBe('/actors?asof=2022-01-27'))
  })
})

describe('two sets of actors', () => {
  const address0 = '/actors?actors=russia&actors2=united-states'

  test('are filtered each in its pane, and named there', async () => {
    const { user, address } = await renderBoard(address0)
    const us = await pane('US')
    const choose = within(us).getByRole('button', { name: 'Choose actors' })
    await user.click(choose)
    await user.click(within(us).getByRole('checkbox', { name: /^NATO/ }))
    expect(address()).toBe(`${address0},nato`)
    await pane('US and NATO')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(choose)
    expect(screen.queryByRole('group', { name: 'Filtered by' })).toBeNull()
  })

  test('have one day, which moves in both', async () => {
    const { user } = await renderBoard(address0)
    await pane('US')
    await user.click(screen.getByRole('button', { name: 'One day back' }))
    await screen.findByText('Thu 27 Jan 2022')
    expect(screen.getAllByRole('group', { name: 'As-of day' })).toHaveLength(1)
  })

  test('lose whom the dataset does not know, by name, and keep the rest', async () => {
    await renderBoard('/actors?actors=russia&actors2=nobody,united-states')
    await screen.findByText('Not followed in this link: actors2=nobody')
    await pane('US')
  })

  test('are one where none of the second is known', async () => {
    await renderBoard('/actors?actors2=nobody')
    await screen.findByText('Not followed in this link: actors2=nobody')
    await screen.findByRole('region', { name: 'Actors' })
    expect(screen.queryByRole('button', { name: 'Swap the sides' })).toBeNull()
  })
})

describe('two datasets', () => {
  const BOTH = 'data2=data/build-up-2021-2022.json'

  test('stand side by side, each under its title, and name what only the other knows', async () => {
    await renderBoard(`/?asof=2022-01-28&${BOTH}&actors2=united-states,nobody&topics=no-topic`)
    const second = await pane(/^The build-up around Ukraine/)
    const first = await pane(/^The standoff over Ukraine/)
    within(second).getByText('Not followed in this link: actors2=nobody')
    within(second).getByText('Not followed in this link: topics=no-topic')
    within(first).getByText('Not followed in this link: topics=no-topic')
    expect(within(first).queryByText(/actors2/)).toBeNull()
  })

  test('move through the days together, to the day on which the other was closed too', async () => {
    const { user, address } = await renderBoard(`/?asof=2022-01-27&${BOTH}`)
    const second = await pane(/^The build-up around Ukraine/)
    const first = await pane(/^The standoff over Ukraine/)
    await user.click(within(first).getByRole('button', { name: 'One day forth' }))
    expect(address()).toBe(`/?asof=2022-01-28&${BOTH}`)
    within(second).getByText('Fri 28 Jan 2022')
    await user.click(within(second).getByRole('button', { name: 'To the day the record was closed' }))
    expect(address()).toBe(`/?asof=2022-02-24&${BOTH}`)
    within(first).getByText(/The record ends on 28 Jan 2022/)
  })

  test('change sides, the first of the catalogue by its name', async () => {
    const { user, address } = await renderBoard(`/?asof=2022-01-27&${BOTH}`)
    await pane(/^The build-up around Ukraine/)
    await user.click(screen.getByRole('button', { name: 'Swap the sides' }))
    await screen.findByRole('heading', { level: 1, name: /^The build-up/ })
    expect(address()).toBe('/?data=data/build-up-2021-2022.json&asof=2022-01-27&data2=data/standoff-2022-01-28.json')
  })

  test('leave the first where the second does not come, and say so', async () => {
    hostIsGone('/data/nowhere.json')
    await renderBoard('/actors?data2=data/nowhere.json')
    const second = await pane('Another dataset')
    await within(second).findByText('Not followed in this link: data2=data/nowhere.json', {}, { timeout: 15_000 })
    expect(within(await pane(/^The standoff/)).getAllByRole('listitem').length).toBeGreaterThan(0)
  })
})

test('a second day that cannot be read is named, and the rest of the link is followed', async () => {
  await renderBoard('/actors?asof=2022-01-27&asof2=2022-02-31')
  await screen.findByText('Not followed in this link: asof2=2022-02-31')
  screen.getByText('Thu 27 Jan 2022')
  expect(screen.queryByRole('button', { name: 'Close the comparison' })).toBeNull()
})

test('a wall compares without anything to press', async () => {
  await renderBoard(`/?${DAYS}&mode=kiosk`)
  await right()
  for (const name of ['Swap the sides', 'Close the comparison', 'Compare', 'One day back']) {
    expect(screen.queryByRole('button', { name })).toBeNull()
  }
})
