// A link opens the record that it names, beside the view it was made on; from there every relation leads on.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp, renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const findDrawer = (name?: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('complementary', name === undefined ? {} : { name })

const noDrawer = (): Promise<void> => waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())

describe('a link to a record', () => {
  test('opens it with all it says and every source it rests on', async () => {
    await renderBoard('/?focus=statement.lukashenko-war-if-russia-attacked')
    const drawer = await findDrawer(/^Lukashenko: Belarus will/)
    within(drawer).getByText('warning')
    expect(drawer.textContent).toContain('Lukashenko →to National Assembly')
    within(drawer).getByText('if our ally Russia is directly attacked,')
    expect(within(drawer).getByText('Condition').closest('div')?.textContent).toContain('if our ally Russia')
    const sources = within(drawer).getByRole('region', { name: 'Sources' })
    within(sources).getByText('1 source')
    within(sources).getByText('Jan. 28: What you need to know today (live daily digest)')
    expect(sources.textContent).toMatch(/not graded/)
    expect(sources.textContent).toContain('passage on Lukashenko’s address (fact S29)')
  })

  test.each(['/timeline', '/statements', '/figures', '/actors', '/data'])(
    'opens it on every view: %s',
    async (path) => {
      await renderBoard(`${path}?focus=event.putin-macron-call`)
      await findDrawer('Putin–Macron call')
    },
  )

  test.each([
    ['actor.putin', 'Vladimir Putin'],
    ['source.digest-2022-01-28', /What you need to know today/],
    ['place.crimea', 'Crimea'],
    ['claim.about-100000-troops-massed', /≈.100,000 troops/],
  ])('may name anything that has an id: %s', async (focus, name) => {
    await renderBoard(`/?focus=${focus}`)
    await findDrawer(name)
  })

  test('shows a claim with its parts: in, out, and what is not stated', async () => {
    await renderBoard('/figures?focus=claim.lukashenko-would-host-troops')
    const drawer = await findDrawer(/hundreds of thousands/)
    const fact = (name: string): string | null | undefined => within(drawer).getByText(name).closest('div')?.textContent
    expect(fact('Counted')).toContain('Belarus')
    expect(fact('Left out')).toContain('Crimea')
    expect(fact('Not stated whether counted')).toContain('Navy and air force')
    expect(fact('Why no number')).toContain('a promise in words')
    expect(fact('Claimed by')).toContain('Lukashenko')
  })

  test('of a later day shows nothing of it but the day on which it enters, and leads there', async () => {
    const { user, address } = await renderBoard(
      `/?${BUILD_UP}&asof=2022-02-01&focus=claim.in-and-near-169000-190000-carpenter`,
    )
    const drawer = await findDrawer('Not yet known')
    within(drawer).getByText('Not yet known on 1 Feb 2022; it enters the record on 18 Feb 2022.')
    expect(drawer.textContent).not.toMatch(/169|190|Carpenter/)
    await user.click(within(drawer).getByRole('link', { name: 'Go to 18 Feb 2022' }))
    await findDrawer(/169,000–190,000/)
    expect(address()).toContain('asof=2022-02-18')
  })

  test('of a day before an update tells that one came, and nothing of what it says', async () => {
    await renderBoard(`/?${BUILD_UP}&asof=2022-02-01&focus=statement.us-written-reply`)
    const drawer = await findDrawer('US: A written reply was given; its content is confidential.')
    within(drawer).getByText('1 later update is not known on this day.')
    within(drawer).getByText(/what it says is confidential/)
    expect(drawer.textContent).not.toContain('El País')
  })

  test('of a day after it tells what changed, what it was before, and by which source', async () => {
    await renderBoard(`/?${BUILD_UP}&focus=statement.us-written-reply`)
    const drawer = await findDrawer(/El País has published/)
    const changed = within(drawer).getByRole('region', { name: 'What changed' })
    within(changed).getByText('2 Feb 2022')
    within(changed).getByText('was: A written reply was given; its content is confidential.')
    within(changed).getByText('became public')
    within(changed).getByText('AP via Westport News')
  })
})

describe('what a link names and the data do not have', () => {
  test.each([
    ['focus=statement.no-such', 'focus=statement.no-such'],
    ['focus=event.putin', 'focus=event.putin'],
    ['focus=nonsense', 'focus=nonsense'],
    ['asof=2022-02-30', 'asof=2022-02-30'],
    ['asof=yesterday', 'asof=yesterday'],
    ['actors=putin,nobody', 'actors=nobody'],
    ['topics=weather', 'topics=weather'],
    ['sources=rumour', 'sources=rumour'],
    ['kinds=event.carnival', 'kinds=event.carnival'],
    ['mode=poster', 'mode=poster'],
    ['lanes=colour', 'lanes=colour'],
    ['refresh=1', 'refresh=1'],
  ])('is named, and the rest of the link is followed: %s', async (query, named) => {
    await renderBoard(`/statements?${query}&q=replies`)
    await screen.findByText(`Not followed in this link: ${named}`)
    screen.getByRole('button', { name: 'Remove filter “replies”' })
    await screen.findByText(/^\d of 27 statements$/)
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  test('of several ids only those that are unknown are left out', async () => {
    await renderBoard('/statements?actors=macron,nobody')
    await screen.findByText('3 of 27 statements')
    screen.getByText('Not followed in this link: actors=nobody')
  })

  test('an unknown actor in the path is explained, with a way to those there are', async () => {
    const { user } = await renderBoard('/actors/nobody')
    await screen.findByText('The file describes no actor “nobody”.')
    await user.click(screen.getByRole('link', { name: 'All actors' }))
    await screen.findByRole('link', { name: 'Vladimir Putin' })
  })

  test('an unknown measure in the path is explained, with those there are', async () => {
    const { user } = await renderBoard('/figures/tanks')
    await screen.findByText(/There is no measure “tanks” in this dataset/)
    await user.click(screen.getByRole('link', { name: /^Russian troops around Ukraine/ }))
    await screen.findByRole('heading', { name: 'Figures · Russian troops around Ukraine' })
  })

  test('an unknown view is explained, and the filters are kept on the way back', async () => {
    const { user, address } = await renderBoard('/nowhere?actors=macron')
    await screen.findByText('There is no such view.')
    await user.click(screen.getByRole('link', { name: 'To the situation' }))
    await waitFor(() => expect(address()).toBe('/?actors=macron'))
  })

  test('keys that this edition does not know are kept in the address', async () => {
    const { user, address } = await renderBoard('/?utm=x')
    await user.click(screen.getByRole('button', { name: 'One day back' }))
    await waitFor(() => expect(address()).toBe('/?asof=2022-01-27&utm=x'))
  })
})

describe('from record to record', () => {
  test('relations lead both ways', async () => {
    const { user } = await renderBoard('/?focus=statement.demand-written-answers')
    const demand = await findDrawer(/answer each of Russia’s demands/)
    within(demand).getByText('What became of it')
    within(demand).getByText('content undisclosed · 26 Jan')
    within(demand).getByRole('heading', { name: 'answered by' })
    await user.click(
      within(demand).getByRole('link', { name: 'US: A written reply was given; its content is confidential.' }),
    )
    const reply = await findDrawer(/^US: A written reply/)
    within(reply).getByRole('heading', { name: 'answers' })
    await user.click(
      within(reply).getByRole('link', { name: 'Russia: The US is to answer each of Russia’s demands in writing.' }),
    )
    await findDrawer(/answer each of Russia’s demands/)
  })

  test('a source leads to all that rests on it', async () => {
    const { user } = await renderBoard('/?focus=event.putin-macron-call')
    const drawer = await findDrawer()
    await user.click(within(drawer).getByRole('link', { name: 'What rests on it' }))
    const source = await findDrawer(/What you need to know today/)
    within(within(source).getByRole('region', { name: 'What rests on it' })).getByText('39 records')
  })

  test('j and k go through the records of the view in order of time, in one entry of the history', async () => {
    const { user, address } = await renderBoard('/?actors=macron')
    await user.keyboard('j')
    await findDrawer()
    const first = address()
    await user.keyboard('j')
    await waitFor(() => expect(address()).not.toBe(first))
    await user.keyboard('k')
    await waitFor(() => expect(address()).toBe(first))
    window.history.back()
    await noDrawer()
    expect(address()).toBe('/?actors=macron')
  })

  test('j stops at the last record and k at the first', async () => {
    const { user, address } = await renderBoard('/?actors=macron')
    await user.keyboard('jjjjjjjj')
    const last = await waitFor(() => {
      expect(address()).toContain('focus=')
      return address()
    })
    await user.keyboard('j')
    expect(address()).toBe(last)
    await user.keyboard('kkkkkkkk')
    await findDrawer('Putin–Macron call')
  })

  test('opening by the keyboard takes the reader into the drawer, closing brings them back', async () => {
    const { user, address } = await renderBoard('/')
    const link = screen.getByRole('link', { name: 'Open UN Security Council meeting on Ukraine' })
    link.focus()
    await user.keyboard('{Enter}')
    const drawer = await findDrawer()
    expect(drawer.contains(document.activeElement)).toBe(true)
    await user.keyboard('{Escape}')
    await noDrawer()
    expect(address()).toBe('/')
    expect(document.activeElement).toBe(link)
  })

  test('the drawer has a button that closes it', async () => {
    const { user } = await renderBoard('/?focus=event.putin-macron-call')
    const drawer = await findDrawer()
    await user.click(within(drawer).getByRole('button', { name: 'Close the record' }))
    await noDrawer()
  })

  test('Back closes what was opened', async () => {
    const { user } = await renderBoard('/')
    await user.click(screen.getByRole('link', { name: 'Open UN Security Council meeting on Ukraine' }))
    await findDrawer()
    window.history.back()
    await noDrawer()
  })
})

describe('taking a record along', () => {
  test('its link carries the day, so that it means the same tomorrow', async () => {
    const { user } = await renderBoard('/statements?focus=event.putin-macron-call')
    const drawer = await findDrawer()
    await user.click(within(drawer).getByRole('button', { name: 'Copy link' }))
    await within(drawer).findByText('Link copied.')
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/statements?asof=2022-01-28&focus=event.putin-macron-call`,
    )
  })

  test('its citation names who said it to whom through whom, when, in which source and edition', async () => {
    const { user } = await renderBoard('/?focus=statement.putin-concerns-ignored')
    const drawer = await findDrawer()
    await user.click(within(drawer).getByRole('button', { name: 'Copy citation' }))
    await within(drawer).findByText('Citation copied.')
    const citation = await navigator.clipboard.readText()
    expect(citation).toMatch(/^Vladimir Putin to Emmanuel Macron: .*“ignored”.*through the Kremlin, 28 Jan 2022\./i)
    expect(citation).toContain('“Jan. 28: What you need to know today (live daily digest)”')
    expect(citation).toContain('The standoff over Ukraine')
    expect(citation).toContain('2022-01-28.1')
  })

  test('stands ready to be copied by hand where the browser keeps its clipboard', async () => {
    const { user } = await renderBoard('/?focus=event.putin-macron-call')
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    const drawer = await findDrawer()
    await user.click(within(drawer).getByRole('button', { name: 'Copy link' }))
    const area = await within(drawer).findByLabelText<HTMLTextAreaElement>('Text to copy')
    expect(area.value).toContain('focus=event.putin-macron-call')
    expect(area.selectionEnd).toBe(area.value.length)
  })
})

test('a link that is opened while the record is still loading loses nothing', async () => {
  const { address } = renderApp('/timeline?asof=2022-01-27&actors=united-states&focus=event.us-reply-delivered')
  await findDrawer('US written reply delivered')
  screen.getByText('Thu 27 Jan 2022')
  screen.getByRole('button', { name: 'Remove filter US' })
  expect(address()).toBe('/timeline?asof=2022-01-27&actors=united-states&focus=event.us-reply-delivered')
})

test('? lists the keys', async () => {
  const { user } = await renderBoard('/')
  await user.keyboard('?')
  const dialog = await screen.findByRole('dialog', { name: 'Keys' })
  const listed = within(dialog)
    .getAllByRole('term')
    .map((term) => term.textContent)
  expect(listed).toEqual(expect.arrayContaining(['[', ']', 'j', 'k', '/', '?']))
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
