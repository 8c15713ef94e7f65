// A briefer with a clicker, and nothing that a clicker could open by accident.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { hostServes, readShipped } from '../support/msw'
import { renderBoard } from '../support/render-app'

const FILE = 'standoff-2022-01-28.json'
const BRIEF = {
  id: 'morning',
  title: 'Morning',
  scenes: [
    { title: 'One stands', view: '/', note: 'murmur one' },
    { title: 'Two stands', view: '/statements?speakers=lavrov', note: 'murmur two' },
    { title: 'Three leads out', view: 'https://example.org/elsewhere' },
    { title: 'Four is no view', view: '/nowhere' },
    { title: 'Five has no record', view: '/?data=data/gone.json' },
    { title: 'Six stands', view: '/figures' },
  ],
}

function hostHasBrief(): void {
  const shipped = readShipped(FILE) ?? ''
  const body = JSON.stringify({ ...(JSON.parse(shipped) as object), briefs: [BRIEF] })
  hostServes(`/data/${FILE}`, { body, contentType: 'application/json' })
}

async function open(scene = 1) {
  hostHasBrief()
  const app = await renderBoard(`/?mode=projector&brief=morning&scene=${scene}`)
  await screen.findByRole('heading', { level: 2, name: 'One stands' })
  return app
}

const stands = (title: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name: title })

describe('a clicker', () => {
  test.each([
    ['Page Down and Page Up', '{PageDown}', '{PageUp}'],
    ['arrows', '{ArrowRight}', '{ArrowLeft}'],
    ['space and backspace', ' ', '{Backspace}'],
    ['Enter', '{Enter}', '{PageUp}'],
  ])('steps with %s', async (_name, next, previous) => {
    const { user, address } = await open()
    await user.keyboard(next)
    await stands('Two stands')
    expect(address()).toBe('/statements?speakers=lavrov&mode=projector&brief=morning&scene=2')
    screen.getByLabelText('Scene 2 of 6')
    await user.keyboard(previous)
    await stands('One stands')
    await user.keyboard(previous)
    await stands('One stands')
  })

  test('goes to the first and the last scene, and to one by its number', async () => {
    const { user } = await open()
    await user.keyboard('{End}')
    await stands('Six stands')
    await user.keyboard('{PageDown}')
    await stands('Six stands')
    await user.keyboard('2')
    await stands('Two stands')
    await user.keyboard('{Home}')
    await stands('One stands')
  })

  test('steps although a link has the keyboard', async () => {
    const { user } = await open()
    screen.getAllByRole('link')[0]?.focus()
    await user.keyboard('{PageDown}')
    await stands('Two stands')
  })

  test('opens nothing that a desk has', async () => {
    const { user, address } = await open()
    await user.keyboard('/jk{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(address()).toBe('/?mode=projector&brief=morning&scene=1')
  })

  test('Back goes a scene back, and the keys go on from there', async () => {
    const { user } = await open()
    await user.keyboard('{PageDown}')
    await stands('Two stands')
    window.history.back()
    await stands('One stands')
    await user.keyboard('{PageDown}')
    await stands('Two stands')
  })
})

describe('a blank screen', () => {
  test.each([
    ['black', '.'],
    ['black', 'b'],
    ['white', ','],
  ])('is %s after %s, and any key brings the scene back and does nothing else', async (colour, key) => {
    const { user } = await open()
    await user.keyboard(key)
    await screen.findByRole('button', { name: new RegExp(`^The screen is ${colour}`) })
    await user.keyboard('{PageDown}')
    await waitFor(() => expect(screen.queryByRole('button', { name: /^The screen is/ })).toBeNull())
    await stands('One stands')
    await user.keyboard('{PageDown}')
    await stands('Two stands')
  })

  test('goes away under a finger', async () => {
    const { user } = await open()
    await user.keyboard('b')
    await user.click(await screen.findByRole('button', { name: /^The screen is black/ }))
    expect(screen.queryByRole('button', { name: /^The screen is/ })).toBeNull()
  })
})

describe('a scene that cannot be shown', () => {
  test.each([
    [3, 'Three leads out', 'https://example.org/elsewhere'],
    [4, 'Four is no view', '/nowhere'],
    [5, 'Five has no record', 'data/gone.json'],
  ])('%d says which it is and why, and the next one is a step away', async (number, title, what) => {
    hostServes('/data/gone.json', { body: 'gone', status: 404 })
    const { user } = await open()
    await user.keyboard(String(number))
    await screen.findByText(`Scene ${number}, “${title}”, cannot be shown`)
    expect(screen.getByRole('main').textContent).toContain(what)
    await user.keyboard('{End}')
    await stands('Six stands')
    expect(screen.queryByText(/cannot be shown/)).toBeNull()
  })
})

describe('the projector', () => {
  test('prints its own keys, and the way back to the desk', async () => {
    const { user, address } = await open()
    await user.keyboard('?')
    const help = await screen.findByRole('dialog', { name: 'Keys of the projector' })
    expect(help.textContent).toContain('Black screen; any key brings it back')
    // What a clicker sends now is the dialog's.
    await user.keyboard('{PageDown}')
    await stands('One stands')
    await user.click(screen.getByRole('link', { name: 'Leave the projector for the desk' }))
    await screen.findByRole('navigation', { name: 'Views' })
    expect(address()).toBe('/')
  })

  test('names a brief that there is not, and shows the view of the link', async () => {
    const { user, address } = await renderBoard('/statements?mode=projector&brief=nobody-s&scene=2')
    await screen.findByText('Not followed in this link: brief=nobody-s')
    await screen.findByText('27 statements')
    await user.keyboard('{PageDown}{ArrowLeft}3{End}')
    expect(address()).toBe('/statements?mode=projector&brief=nobody-s&scene=2')
  })

  test('without a brief has nothing to step through', async () => {
    const { user, address } = await renderBoard('/?mode=projector')
    await user.keyboard('{PageDown}{ArrowLeft}3{Home}')
    expect(address()).toBe('/?mode=projector')
    expect(screen.queryByLabelText(/^Scene/)).toBeNull()
  })

  test('lets one part of the view fill the screen, and leaves it with the next scene', async () => {
    const { user } = await open()
    const part = screen.getByRole('region', { name: 'Figures' })
    const size = (width: number, height: number) => () => new DOMRect(0, 0, width, height)
    Object.assign(part, { getBoundingClientRect: size(400, 300) })
    Object.assign(screen.getByRole('main'), { getBoundingClientRect: size(1280, 680) })
    fireEvent.doubleClick(part)
    await waitFor(() => expect(part.dataset['zoomed']).toBe('/'))
    fireEvent.doubleClick(part)
    await waitFor(() => expect(part.dataset['zoomed']).toBeUndefined())
    await user.keyboard('z')
    await waitFor(() => expect(part.dataset['zoomed']).toBe('/'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(part.dataset['zoomed']).toBeUndefined())
  })

  test('keeps the notes of a brief to itself', async () => {
    await open()
    expect(document.documentElement.outerHTML).not.toMatch(/murmur/)
  })
})
