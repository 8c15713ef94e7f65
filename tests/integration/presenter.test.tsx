// The window of whoever speaks: what is on screen, what comes next, what to say, and whether there is time for it.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { pass, stopClock } from '../support/fake-clock'
import { hostServes, readShipped } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'

const FILE = 'standoff-2022-01-28.json'
const BRIEF = {
  id: 'morning',
  title: 'Morning',
  scenes: [
    { title: 'Where it stands', view: '/', seconds: 60, note: 'Say good morning.\nThen the figure.' },
    { title: 'Who said what', view: '/statements', seconds: 30 },
    { title: 'What is asked', view: '/positions', seconds: 90, note: 'End with the silence.' },
  ],
}

async function open(query = '') {
  const body = JSON.stringify({ ...(JSON.parse(readShipped(FILE) ?? '') as object), briefs: [BRIEF] })
  hostServes(`/data/${FILE}`, { body, contentType: 'application/json' })
  const app = await renderBoard(`/brief/morning/presenter${query}`)
  await screen.findByRole('region', { name: 'Notes' })
  return app
}

const region = (name: string) => within(screen.getByRole('region', { name }))
const notes = (): string | null => screen.getByRole('region', { name: 'Notes' }).textContent
const time = (name: string): string =>
  screen.getByText(name, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent ?? ''

describe('the presenter’s window', () => {
  test('shows this scene and the next one, and the notes of this one', async () => {
    await open()
    region('On screen').getByRole('heading', { name: /Where it stands$/ })
    region('Next').getByRole('heading', { name: /Who said what$/ })
    await waitFor(() => expect(notes()).toBe('Say good morning.\nThen the figure.'))
    const frames = [...document.querySelectorAll('iframe')].map((frame) => [frame.title, frame.getAttribute('src')])
    expect(frames).toEqual([
      ['Preview of “Where it stands”', '/?mode=projector&brief=morning&scene=1'],
      ['Preview of “Who said what”', '/statements?mode=projector&brief=morning&scene=2'],
    ])
  })

  test('is led by keys, by buttons and by the list of scenes; its address keeps the place and no note', async () => {
    const { user, address } = await open()
    await user.keyboard('{PageDown}')
    await screen.findByText('No note for this scene.')
    expect(address()).toBe('/brief/morning/presenter?scene=2')
    await user.click(screen.getByRole('button', { name: 'Next scene' }))
    await screen.findByText('End with the silence.')
    region('Next').getByText('This is the last scene.')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next scene' }).disabled).toBe(true)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Go to' }), '1')
    await screen.findByText(/Say good morning/)
    expect(address()).toBe('/brief/morning/presenter?scene=1')
    expect(JSON.stringify(window.history.state)).not.toContain('morning.')
  })

  test('begins at the scene of its address', async () => {
    await open('?scene=3')
    await screen.findByText('End with the silence.')
  })

  test('says that the screen is black, and shows it again', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Black screen' }))
    screen.getByText('The audience’s screen is black.')
    await user.click(screen.getByRole('button', { name: 'Show the scene' }))
    expect(screen.queryByText('The audience’s screen is black.')).toBeNull()
  })

  test('says where the browser opens no window', async () => {
    const { user } = await open()
    Object.assign(window, { open: () => null })
    await user.click(screen.getByRole('button', { name: 'Open the audience window' }))
    screen.getByText(/^The browser has not opened the window/)
  })

  test('explains a brief that there is not', async () => {
    renderApp('/brief/nobody-s/presenter')
    await screen.findByText('There is no brief “nobody-s” for this record.')
  })

  test('prints its keys', async () => {
    const { user } = await open()
    await user.keyboard('?')
    const help = await screen.findByRole('dialog')
    within(help).getByText('Open the audience window')
    expect(within(help).queryByText('One day back')).toBeNull()
  })
})

describe('time', () => {
  test('runs from the first step, and says how far ahead or behind it is', async () => {
    stopClock('2031-05-10T12:00:00Z')
    const { user } = await open()
    expect([time('Elapsed'), time('Remaining')]).toEqual(['0:00', '3:00'])
    expect(time('Pace')).toContain('not begun')
    await user.keyboard('{PageDown}')
    await pass(1)
    await waitFor(() => expect(time('Elapsed')).toBe('0:01'))
    // The first scene was to take a minute.
    expect(time('Pace')).toContain('59 s ahead')
    await pass(80)
    expect(time('Pace')).toContain('on time')
    await pass(69)
    expect([time('Elapsed'), time('Remaining')]).toEqual(['2:30', '0:30'])
    expect(time('Pace')).toContain('1 min behind')
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    await pass(60)
    expect(time('Elapsed')).toBe('2:30')
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    await pass(60)
    expect([time('Elapsed'), time('Over')]).toEqual(['3:30', '0:30'])
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    await pass(1)
    expect(time('Elapsed')).toBe('0:00')
  })

  test('of day stands there with its zone', async () => {
    stopClock('2031-05-10T12:00:00Z')
    await open()
    expect(time('Time of day')).toContain(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  })
})
