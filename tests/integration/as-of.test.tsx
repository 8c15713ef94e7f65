// A reader moves the board through time: it shows what was known on a day, and nothing that came later.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/base/day'
import { renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const slider = (): HTMLElement => screen.getByRole('slider', { name: 'Move the board through time' })

function slideTo(iso: string): void {
  fireEvent.change(slider(), { target: { value: String(parseDay(iso)) } })
}

describe('on a day of the past', () => {
  test('the board has no demand, reply or count that came later', async () => {
    const { user } = await renderBoard(`/?${BUILD_UP}&asof=2021-12-04`)
    screen.getByText('No demand is known on this day.')
    screen.getByRole('heading', { name: 'Nothing new said on 4 December' })
    await user.click(screen.getByRole('link', { name: 'Statements' }))
    await screen.findByText('2 statements')
    expect(screen.getByRole('main').textContent).not.toMatch(/written reply|demand|2022/)
    await user.click(screen.getByRole('link', { name: 'Figures' }))
    const [, ...rows] = within(await screen.findByRole('region', { name: 'As a table' })).getAllByRole('row')
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) expect(within(row).getAllByRole('cell')[3]?.textContent).toMatch(/ 2021$/)
  })

  test('a confidential reply is undisclosed until the leak, and public from then on', async () => {
    const { user } = await renderBoard(`/statements?${BUILD_UP}&asof=2022-02-01&kinds=statement.reply`)
    expect(await screen.findAllByText(/what it says is confidential/)).toHaveLength(2)
    expect(screen.getAllByText('A written reply was given; its content is confidential.')).toHaveLength(2)
    await user.keyboard(']')
    await screen.findByText('Wed 2 Feb 2022')
    expect(screen.queryByText(/what it says is confidential/)).toBeNull()
    await user.keyboard(']')
    await screen.findByText('Thu 3 Feb 2022')
    screen.getByText('A written reply was given; El País has published the US text.')
    expect(screen.queryByText(/its content is confidential/)).toBeNull()
  })

  test('a demand says what had become of it by then', async () => {
    const { user } = await renderBoard(`/?${BUILD_UP}&asof=2022-01-20`)
    const demands = (): HTMLElement => screen.getByRole('region', { name: 'Demands' })
    expect(within(demands()).getAllByText('Open').length).toBeGreaterThan(0)
    within(demands()).getAllByText('no answer for 34 days')
    await user.click(screen.getByRole('button', { name: 'One day forth' }))
    within(demands()).getAllByText('no answer for 35 days')
  })

  test('what was to come then is scheduled, though by now it has happened', async () => {
    await renderBoard(`/?${BUILD_UP}&asof=2022-01-28`)
    const next = screen.getByRole('region', { name: 'Next' })
    within(next).getByText('Mon 31 Jan')
    within(next).getByText('in 3 days')
  })
})

describe('the day of the board', () => {
  test('moves by its buttons, and the dataset’s own day needs no place in the address', async () => {
    const { user, address } = await renderBoard('/')
    await user.click(screen.getByRole('button', { name: 'One day back' }))
    await screen.findByText('Thu 27 Jan 2022')
    expect(address()).toBe('/?asof=2022-01-27')
    screen.getByRole('heading', { name: 'Said on 27 January' })
    await user.click(screen.getByRole('button', { name: 'One day forth' }))
    await screen.findByText('Fri 28 Jan 2022')
    expect(address()).toBe('/')
  })

  test('moves by [ and ], but not while the reader writes', async () => {
    const { user, address } = await renderBoard('/')
    await user.keyboard('[[[[')
    await screen.findByText('Wed 26 Jan 2022')
    await user.keyboard(']')
    await screen.findByText('Thu 27 Jan 2022')
    await user.keyboard(']')
    await screen.findByText('Fri 28 Jan 2022')
    expect(address()).toBe('/')
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    await user.type(await screen.findByLabelText('Words in the record'), '[[')
    expect(address()).toBe('/?q=%5B')
    screen.getByText('Fri 28 Jan 2022')
  })

  test('can be any day of the calendar', async () => {
    const { address } = await renderBoard('/')
    fireEvent.change(await screen.findByLabelText('Choose a day'), { target: { value: '2022-01-26' } })
    await screen.findByText('Wed 26 Jan 2022')
    expect(address()).toBe('/?asof=2022-01-26')
    fireEvent.change(screen.getByLabelText('Choose a day'), { target: { value: '2022-01-28' } })
    await screen.findByText('Fri 28 Jan 2022')
    expect(address()).toBe('/')
  })

  test('goes back to the day on which the record was closed', async () => {
    const { user, address } = await renderBoard('/?asof=2022-01-26')
    await user.click(screen.getByRole('button', { name: 'To the day the record was closed' }))
    await screen.findByText('Fri 28 Jan 2022')
    expect(address()).toBe('/')
    expect(screen.queryByRole('button', { name: 'To the day the record was closed' })).toBeNull()
  })

  test('goes with the reader to every other view', async () => {
    const { user, address } = await renderBoard('/?asof=2022-01-26')
    await user.click(screen.getByRole('link', { name: 'Statements' }))
    expect(address()).toBe('/statements?asof=2022-01-26')
  })

  test('comes back with Back, one step at a time', async () => {
    const { user } = await renderBoard('/')
    await user.click(screen.getByRole('button', { name: 'One day back' }))
    await user.click(screen.getByRole('button', { name: 'One day back' }))
    await screen.findByText('Wed 26 Jan 2022')
    window.history.back()
    await screen.findByText('Thu 27 Jan 2022')
    window.history.back()
    await screen.findByText('Fri 28 Jan 2022')
  })
})

describe('the slider', () => {
  test('says the day and how much came to be known on it', async () => {
    await renderBoard('/')
    expect(slider().getAttribute('aria-valuetext')).toBe('Fri 28 Jan 2022, 22 new records')
    slideTo('2022-01-24')
    await screen.findByText('Mon 24 Jan 2022')
    expect(slider().getAttribute('aria-valuetext')).toBe('Mon 24 Jan 2022, nothing new')
  })

  test('moves board and address with every step of a drag, and leaves one entry in the history', async () => {
    const { address } = await renderBoard('/')
    const entries = window.history.length
    for (const day of ['2022-01-27', '2022-01-26', '2022-01-25']) {
      slideTo(day)
      expect(address()).toBe(`/?asof=${day}`)
    }
    await screen.findByText('Tue 25 Jan 2022')
    fireEvent.pointerUp(slider())
    expect(window.history.length).toBe(entries + 1)
    window.history.back()
    await screen.findByText('Fri 28 Jan 2022')
    expect(address()).toBe('/')
  })

  test('keeps the last step of a drag that is let go in the same moment', async () => {
    const { address } = await renderBoard('/')
    act(() => {
      slideTo('2022-01-26')
      slideTo('2022-01-25')
      fireEvent.pointerUp(slider())
    })
    await screen.findByText('Tue 25 Jan 2022')
    expect(address()).toBe('/?asof=2022-01-25')
  })

  test('leaves nothing in the history when it is let go where it was taken', async () => {
    const { address } = await renderBoard('/')
    const entries = window.history.length
    slideTo('2022-01-27')
    slideTo('2022-01-28')
    fireEvent.pointerUp(slider())
    expect(address()).toBe('/')
    expect(window.history.length).toBe(entries)
  })

  test('is moved by the keyboard, each press one entry in the history', async () => {
    const { address } = await renderBoard('/')
    const entries = window.history.length
    slider().focus()
    for (const day of ['2022-01-27', '2022-01-26']) {
      fireEvent.keyDown(slider(), { key: 'ArrowLeft' })
      slideTo(day)
      fireEvent.keyUp(slider(), { key: 'ArrowLeft' })
    }
    await screen.findByText('Wed 26 Jan 2022')
    expect(address()).toBe('/?asof=2022-01-26')
    expect(window.history.length).toBe(entries + 2)
  })

  test.each(['/', '/?asof=2021-06-01', '/?asof=2022-06-01'])(
    'changes nothing when it is only passed or touched: %s',
    async (start) => {
      const { user, address } = await renderBoard(start)
      const entries = window.history.length
      slider().focus()
      await user.tab()
      expect(document.activeElement).not.toBe(slider())
      fireEvent.pointerDown(slider())
      fireEvent.pointerUp(slider())
      expect(address()).toBe(start)
      expect(window.history.length).toBe(entries)
    },
  )
})

describe('a day outside the record', () => {
  test('before it says when it begins, and leads there', async () => {
    const { user, address } = await renderBoard(`/?${BUILD_UP}&asof=2021-01-01`)
    screen.getByText(/Nothing is known yet: the record begins on 30 Mar 2021./)
    await user.click(screen.getByRole('button', { name: 'Go to 30 Mar 2021' }))
    await screen.findByText('Tue 30 Mar 2021')
    expect(address()).toBe(`/?${BUILD_UP}&asof=2021-03-30`)
    expect(screen.queryByText(/Nothing is known yet/)).toBeNull()
  })

  test('after it says where it ends, and leads there', async () => {
    const { user, address } = await renderBoard('/?asof=2022-03-01')
    screen.getByText(/The record ends on 28 Jan 2022; nothing later is in it./)
    await user.click(screen.getByRole('button', { name: 'Go to 28 Jan 2022' }))
    await waitFor(() => expect(address()).toBe('/'))
    expect(screen.queryByText(/The record ends/)).toBeNull()
  })

  test('leaves every region explained', async () => {
    await renderBoard('/?asof=1999-01-01')
    for (const text of [
      'No figure is known on this day.',
      'No demand is known on this day.',
      'Nothing said is known on this day.',
      'Nothing is scheduled.',
    ]) {
      screen.getByText(text)
    }
    expect(within(screen.getByRole('region', { name: 'Actors' })).queryAllByRole('listitem')).toEqual([])
    await within(screen.getByRole('region', { name: 'Timeline' })).findByText(/Nothing is known/)
  })
})
