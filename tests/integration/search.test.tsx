// With the keyboard alone: everything in the record is found by a few letters, every action by its name.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderBoard, type RenderedApp } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const findBox = (): Promise<HTMLElement> => screen.findByRole('combobox', { name: 'Search the record' })
const findCommandBox = (): Promise<HTMLElement> => screen.findByRole('combobox', { name: 'Find a command' })
const isClosed = (): Promise<void> => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

async function openSearch(address = '/'): Promise<RenderedApp> {
  const app = await renderBoard(address)
  await app.user.keyboard('/')
  const box = await findBox()
  await waitFor(() => expect(document.activeElement).toBe(box))
  return app
}

async function openCommands(address = '/'): Promise<RenderedApp> {
  const app = await renderBoard(address)
  await app.user.keyboard('{Control>}k{/Control}')
  const box = await findCommandBox()
  await waitFor(() => expect(document.activeElement).toBe(box))
  return app
}

const groupsShown = (): readonly (string | null)[] =>
  within(screen.getByRole('listbox'))
    .getAllByRole('group')
    .map((group) => group.getAttribute('aria-labelledby'))
    .map((id) => (id === null ? null : (document.getElementById(id)?.textContent ?? null)))

const findOption = (name: RegExp): Promise<HTMLElement> => screen.findByRole('option', { name })
const isActive = (option: HTMLElement): Promise<void> =>
  waitFor(() =>
    expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(option.getAttribute('id')),
  )

describe('the search', () => {
  test('opens on /, finds a quotation from a few of its words, and opens its record on Enter', async () => {
    const { user, address } = await openSearch()
    await user.keyboard('grains of rat')
    const hit = await findOption(/grains of rationality/)
    expect([...hit.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['grains', 'of', 'rat'])
    expect(hit.querySelector('q')?.textContent).toBe('grains of rationality')
    expect(hit.textContent).toContain('Sergei Lavrov → United States')
    await isActive(hit)
    await user.keyboard('{Enter}')
    await isClosed()
    const drawer = await screen.findByRole('complementary')
    expect(address()).toMatch(/^\/\?focus=statement\./)
    expect(drawer.textContent).toContain('grains of rationality')
    await waitFor(() => expect(document.activeElement).toBe(drawer))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  })

  test('lists what it finds by kind, the best kind first, with how many there are', async () => {
    const { user } = await openSearch()
    await user.keyboard('macron')
    await findOption(/^Emmanuel Macron/)
    expect(groupsShown()).toEqual(['Actors 1', 'Events 1', 'Statements 3', 'On the board'])
    screen.getByText('5 found')
  })

  test('is moved through with arrows, opens an actor as a page', async () => {
    const { user, address } = await openSearch()
    await user.keyboard('macron')
    await isActive(await findOption(/^Emmanuel Macron/))
    await user.keyboard('{ArrowDown}')
    await isActive(await findOption(/Putin–Macron call/))
    await user.keyboard('{ArrowUp}{Enter}')
    await isClosed()
    await waitFor(() => expect(address()).toBe('/actors/macron'))
  })

  test('forgives a slip, an accent and a word that is only begun', async () => {
    const { user } = await openSearch()
    await user.keyboard('lukashenka')
    await findOption(/^Alexander Lukashenko/)
  })

  test('shows a few of each kind, and the others when they are asked for', async () => {
    const { user } = await openSearch(`/?${BUILD_UP}`)
    await user.keyboard('nato')
    const more = await findOption(/^\+\d+ more statements$/)
    const statements = (): number =>
      within(screen.getByRole('group', { name: /^Statements/ })).getAllByRole('option').length
    const before = statements()
    await user.click(more)
    await waitFor(() => expect(statements()).toBeGreaterThan(before + 3))
  })

  test('knows on an earlier day only what was known, and says how much comes later', async () => {
    const { user } = await openSearch('/?asof=2022-01-26')
    await user.keyboard('macron')
    await findOption(/^Emmanuel Macron/)
    expect(screen.queryByRole('option', { name: /Putin–Macron call/ })).toBeNull()
    screen.getByText(/^1 found · 4 more are known later$/)
  })

  test('says why nothing is found', async () => {
    const { user } = await openSearch()
    await user.keyboard('zeppelin')
    await screen.findByText('Nothing that is known on 28 Jan 2022 holds “zeppelin”.')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  test('filters the whole board by its words, as the filters would', async () => {
    const { user, address } = await openSearch('/statements')
    await user.keyboard('statehood')
    await screen.findAllByRole('option', { name: /statehood/ })
    await user.click(await findOption(/^Show everything on the board that holds “statehood”/))
    await isClosed()
    await screen.findByText('1 of 27 statements')
    expect(address()).toBe('/statements?q=statehood')
  })

  test('takes a date for a day of the board', async () => {
    const { user, address } = await openSearch()
    await user.keyboard('26 jan')
    await isActive(await findOption(/^As of Wed 26 Jan 2022/))
    await user.keyboard('{Enter}')
    await isClosed()
    await screen.findByText('Wed 26 Jan 2022', { selector: 'time' })
    expect(address()).toBe('/?asof=2022-01-26')
  })

  test('is closed by Escape, gives the focus back to where it was, and has its words ready for the next time', async () => {
    const { user } = await renderBoard('/')
    const link = screen.getByRole('link', { name: 'Figures' })
    link.focus()
    await user.keyboard('/')
    await waitFor(async () => expect(document.activeElement).toBe(await findBox()))
    await user.keyboard('macron{Escape}')
    await isClosed()
    await waitFor(() => expect(document.activeElement).toBe(link))
    await user.keyboard('/')
    const box = await findBox()
    expect(box).toHaveProperty('value', 'macron')
    await waitFor(() => expect(document.activeElement).toBe(box))
    await user.keyboard('minsk')
    expect(box).toHaveProperty('value', 'minsk')
  })

  test('has a button of its own', async () => {
    const { user } = await renderBoard('/')
    const button = screen.getByRole('button', { name: 'Search' })
    await user.click(button)
    await findBox()
    await user.click(screen.getByRole('button', { name: 'Close search and commands' }))
    await isClosed()
    await waitFor(() => expect(document.activeElement).toBe(button))
  })
})

describe('commands', () => {
  test('lead to a view', async () => {
    const { user, address } = await openCommands()
    await user.keyboard('go to time')
    await isActive(await findOption(/^Go to Timeline/))
    await user.keyboard('{Enter}')
    await isClosed()
    await waitFor(() => expect(address()).toBe('/timeline'))
  })

  test.each([
    ['russian troops', /^Russian troops around Ukraine/, '/figures/russian-troops'],
    ['first day', /^As of the first day/, '/?asof=2022-01-18'],
    ['one day back', /^One day back/, '/?asof=2022-01-27'],
    ['2022-01-26', /^As of Wed 26 Jan 2022/, '/?asof=2022-01-26'],
    ['projector', /^Projector mode/, '/?mode=projector'],
    ['by actor', /^Lanes by actor/, '/?lanes=actor'],
    ['build-up', /^Open The build-up around Ukraine/, `/?${BUILD_UP}`],
  ])('do what they are called: %s', async (typed, name, expected) => {
    const { user, address } = await openCommands()
    await user.keyboard(typed)
    await isActive(await findOption(name))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe(expected))
  })

  test('are only those that there is something to do for', async () => {
    const { user, address } = await openCommands('/?actors=macron')
    await user.keyboard('clear')
    await isActive(await findOption(/^Clear all filters/))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/'))
    await isClosed()
    await user.keyboard('{Meta>}k{/Meta}')
    await findCommandBox()
    expect(screen.queryByRole('option', { name: /^Clear all filters/ })).toBeNull()
  })

  test('are listed after > in the search, and Backspace leads back', async () => {
    const { user } = await openSearch()
    await user.keyboard('>copy')
    expect(await findCommandBox()).toHaveProperty('value', 'copy')
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}')
    await findBox()
  })

  test('copy a link to what is seen, with its day, and say so', async () => {
    const { user } = await openCommands('/statements')
    await user.keyboard('copy link')
    await findOption(/^Copy a link/)
    await user.keyboard('{Enter}')
    await screen.findByText('Link copied.')
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/statements?asof=2022-01-28`)
  })

  test('open the filters and the list of keys, which have keys of their own', async () => {
    const { user } = await openCommands()
    await user.keyboard('filters')
    const option = await findOption(/^Open the filters/)
    expect(within(option).getByText('f').localName).toBe('kbd')
    await user.keyboard('{Enter}')
    await isClosed()
    const words = await screen.findByLabelText('Words in the record')
    await waitFor(() => expect(document.activeElement).toBe(words))
  })

  test('answer to a name that none has with a word', async () => {
    const { user } = await openCommands()
    await user.keyboard('zeppelin')
    await screen.findByText('No command is called “zeppelin”.')
  })
})

describe('keys', () => {
  test('are listed by ? as they act, ⌘K and Ctrl K among them', async () => {
    const { user } = await renderBoard('/')
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keys' })
    const listed = within(dialog)
      .getAllByRole('term')
      .map((term) => term.textContent)
    expect(listed).toEqual(['/', '⌘K or Ctrl K', 'f', '[', ']', 'j', 'k', 'b', 'Esc', '?'])
  })

  test('are letters while somebody types, except those with Ctrl', async () => {
    const { user, address } = await renderBoard('/')
    await user.keyboard('f')
    const words = await screen.findByLabelText('Words in the record')
    await waitFor(() => expect(document.activeElement).toBe(words))
    await user.keyboard('jk/f?')
    expect(words).toHaveProperty('value', 'jk/f?')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(address()).toBe('/?q=jk/f%3F')
    await user.keyboard('{Control>}k{/Control}')
    await findCommandBox()
  })

  test('do nothing together with others', async () => {
    const { user, address } = await renderBoard('/')
    await user.keyboard('{Alt>}j{/Alt}{Control>}j{/Control}{Control>}{Shift>}k{/Shift}{/Control}{Meta>}/{/Meta}')
    expect(address()).toBe('/')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('act on a keyboard of another script, by their place', async () => {
    const { user, address } = await renderBoard('/')
    await user.keyboard('[KeyJ]')
    await waitFor(() => expect(address()).toMatch(/focus=/))
  })

  test('open nothing on a wall', async () => {
    const { user, address } = await renderBoard('/?mode=kiosk')
    await user.keyboard('/f?jk[[]]{Control>}k{/Control}{Meta>}k{/Meta}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull()
    expect(address()).toMatch(/^\/\?mode=kiosk(&tlp=clear)?$/)
  })
})
