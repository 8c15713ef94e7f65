// An analyst narrows what was said to who said what to whom, and shares the address.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetText } from '../support/dataset-of'
import { hostServes } from '../support/msw'
import { renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const findStatements = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Statements' })
const facets = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Narrow the statements' })
// By element, not by role: roles take seconds to find among so many.
const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main ol > li')]

async function facet(name: string): Promise<HTMLElement> {
  return within(await facets()).getByRole('group', { name })
}

/** The values of a facet as they are read: `Russia10`. */
async function valuesOf(name: string): Promise<readonly (string | null)[]> {
  return within(await facet(name))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent ?? null)
}

describe('a link', () => {
  test('with facets lists just those statements, ticks what it asks for, and names it with a way off', async () => {
    const { user, address } = await renderBoard(`/statements?${BUILD_UP}&speakers=russia&addressees=nato`)
    await screen.findByText('7 of 52 statements')
    expect(rows()).toHaveLength(7)
    for (const row of rows()) expect(row.textContent).toMatch(/Russia.*→to.*NATO/)
    expect(within(await facet('Speaker')).getByRole('checkbox', { name: /^Russia/ })).toHaveProperty('checked', true)
    const chips = screen.getByRole('group', { name: 'Statements only' })
    await user.click(within(chips).getByRole('button', { name: 'Remove filter by Russia' }))
    await screen.findByText('10 of 52 statements')
    expect(address()).toBe(`/statements?${BUILD_UP}&addressees=nato`)
  })

  test('that names an unknown speaker says so, and follows the rest', async () => {
    await renderBoard('/statements?speakers=nobody-we-know,lavrov')
    await screen.findByText('Not followed in this link: speakers=nobody-we-know')
    await screen.findByText('6 of 27 statements')
  })

  test('can ask for what the source says itself, and for what is confidential', async () => {
    await renderBoard('/statements?speakers=_source')
    await screen.findByText('2 of 27 statements')
    expect(screen.queryByText(/Not followed/)).toBeNull()
  })

  test('leaves the other views as they are, and the facets wait there until the reader comes back', async () => {
    const { user, address } = await renderBoard('/statements?speakers=lavrov')
    await screen.findByText('6 of 27 statements')
    await user.click(screen.getByRole('link', { name: 'Timeline' }))
    await screen.findByText('38 records in view')
    expect(screen.queryByRole('group', { name: 'Statements only' })).toBeNull()
    expect(address()).toBe('/timeline?speakers=lavrov')
    await user.click(screen.getByRole('link', { name: 'Statements' }))
    await screen.findByText('6 of 27 statements')
  })
})

describe('the facets', () => {
  test('count what each value would list, and follow one another but not themselves', async () => {
    const { user, address } = await renderBoard('/statements')
    expect(await valuesOf('Speaker')).toEqual(['US7', 'Lavrov6', 'Russia4', 'Putin3', 'Lukashenko3', 'NATO3'])
    await user.click(within(await facet('Content')).getByRole('checkbox', { name: /^undisclosed/ }))
    await screen.findByText('2 of 27 statements')
    expect(address()).toBe('/statements?disclosed=no')
    expect(await valuesOf('Speaker')).toEqual(['US1', 'NATO1'])
    expect(await valuesOf('Content')).toEqual(['disclosed25', 'undisclosed2'])
    window.history.back()
    await screen.findByText('27 statements')
  })

  test('show the most frequent values, and all of them when asked, with a box to find one', async () => {
    const { user } = await renderBoard(`/statements?${BUILD_UP}`)
    const speakers = await facet('Speaker')
    expect(within(speakers).getAllByRole('checkbox')).toHaveLength(6)
    await user.click(within(speakers).getByRole('button', { name: '+16 more, speaker' }))
    expect(within(speakers).getAllByRole('checkbox')).toHaveLength(22)
    await user.type(within(speakers).getByRole('searchbox', { name: 'Find in speaker' }), 'zel')
    await user.click(within(speakers).getByRole('checkbox', { name: /^Zelensky/ }))
    await user.click(within(speakers).getByRole('button', { name: 'Show fewer' }))
    // What is chosen stays in sight though it is not among the first.
    expect(within(speakers).getByRole('checkbox', { name: /^Zelensky/ })).toHaveProperty('checked', true)
  })

  test('share form, topic and source with the filters of every view', async () => {
    const { user, address } = await renderBoard('/statements')
    await user.click(within(await facet('Form')).getByRole('checkbox', { name: /^demand/ }))
    await screen.findByText('3 of 27 statements')
    expect(address()).toBe('/statements?kinds=statement.demand')
    within(screen.getByRole('group', { name: 'Filtered by' })).getByRole('button', { name: 'Remove filter demand' })
  })

  test('that together leave nothing say so, and one step clears them', async () => {
    const { user, address } = await renderBoard('/statements?speakers=lavrov&disclosed=no')
    await user.click(await screen.findByRole('link', { name: 'Clear all filters' }))
    await screen.findByText('27 statements')
    expect(address()).toBe('/statements')
  })

  test('are no part of a wall or a projector; what they leave out is said there too', async () => {
    await renderBoard('/statements?mode=projector&speakers=lavrov')
    await screen.findByText('6 of 27 statements')
    screen.getByRole('group', { name: 'Statements only' })
    expect(screen.queryByRole('region', { name: 'Narrow the statements' })).toBeNull()
  })
})

describe('the grid of speakers and addressees', () => {
  test('is opened from the view, and the address says so', async () => {
    const { user, address } = await renderBoard('/statements')
    const button = await screen.findByRole('button', { name: /Who speaks to whom/ })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.click(button)
    await screen.findByRole('table', { name: /^Who speaks to whom/ })
    expect(address()).toBe('/statements?grid=1')
  })

  test('says how often who spoke to whom in which form, and a cell narrows to its pair; Back frees it', async () => {
    const { user, address } = await renderBoard(`/statements?${BUILD_UP}&grid=1`)
    const table = await screen.findByRole<HTMLTableElement>('table', { name: /^Who speaks to whom/ })
    within(table).getByRole('rowheader', { name: 'Russia and Belarus' })
    const cell = within(table).getByRole('button', {
      name: 'Russia to NATO: 7 statements: 6 demands and 1 rejection',
    })
    await user.click(cell)
    await screen.findByText('7 of 52 statements')
    expect(rows()).toHaveLength(7)
    expect(address()).toBe(`/statements?${BUILD_UP}&speakers=russia&addressees=nato&grid=1`)
    // The grid stays whole, so that another pair is one step away.
    expect(cell.getAttribute('aria-pressed')).toBe('true')
    within(table).getByRole('button', { name: /^Russia to US: 5 statements/ })
    window.history.back()
    await screen.findByText('52 statements')
    await waitFor(() => expect(cell.getAttribute('aria-pressed')).toBe('false'))
  })

  test('obeys the other facets', async () => {
    await renderBoard(`/statements?${BUILD_UP}&grid=1&kinds=statement.rejection`)
    const table = await screen.findByRole('table', { name: /^Who speaks to whom/ })
    within(table).getByRole('button', { name: 'Russia to NATO: 1 statement: 1 rejection' })
  })
})

test('a statement that a link opens is closed again, and the list stands', async () => {
  const { user, address } = await renderBoard('/statements?focus=statement.us-written-reply')
  await screen.findByRole('complementary')
  await screen.findByText('27 statements')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(address()).toBe('/statements'))
  await screen.findByText('27 statements')
})

test('j and k go through what is listed, in its order; on another view they go by time again', async () => {
  const { user, address } = await renderBoard('/statements?speakers=lavrov')
  await screen.findByText('6 of 27 statements')
  const ids = rows().map((row) =>
    row
      .querySelector('a')
      ?.getAttribute('href')
      ?.replace(/.*focus=/, ''),
  )
  await user.keyboard('j')
  await waitFor(() => expect(address()).toBe(`/statements?speakers=lavrov&focus=${ids[0]}`))
  await user.keyboard('j')
  await waitFor(() => expect(address()).toBe(`/statements?speakers=lavrov&focus=${ids[1]}`))
  await user.keyboard('k')
  await waitFor(() => expect(address()).toBe(`/statements?speakers=lavrov&focus=${ids[0]}`))
  await user.click(screen.getByRole('link', { name: 'Timeline' }))
  await screen.findByText('38 records in view')
  await user.keyboard('j')
  await waitFor(() => expect(address()).toMatch(/^\/timeline\?speakers=lavrov&focus=/))
  expect(ids).not.toContain(address().replace(/.*focus=/, ''))
})

describe('a row', () => {
  const parts = {
    actors: [{ id: 'ferrymen' }, { id: 'town' }],
    events: [{ id: 'fair', title: 'The fair' }],
    statements: [
      {
        id: 'ask',
        form: 'demand',
        speaker: 'ferrymen',
        to: ['town'],
        text: 'The toll must fall.',
        quotes: ['The toll is robbery'],
        original: { language: 'de', quotes: ['Der Zoll ist Raub'] },
        event: 'fair',
      },
      {
        id: 'no',
        form: 'rejection',
        date: '2031-05-02',
        speaker: 'town',
        attribution: 'a clerk',
        text: 'The toll stays.',
        condition: 'as long as the bridge stands',
        likelihood: 'likely',
        disclosed: false,
        relations: [{ type: 'answers', target: 'ask' }],
      },
      {
        id: 'echo',
        text: 'The ferrymen are said to ask for less.',
        relations: [{ type: 'repeats', target: 'ask' }],
        updates: [{ known: '2031-05-03', withdrawn: true, citations: [{ source: 'gazette' }] }],
      },
    ],
  }

  async function open(): Promise<(text: string) => HTMLElement> {
    hostServes('/data/standoff-2022-01-28.json', { body: datasetText(parts) })
    await renderBoard('/statements')
    const statements = await findStatements()
    return (text) => {
      const row = within(statements).getByText(text).closest<HTMLElement>('li[class]')
      if (!row) throw new Error(`No row says ${text}`)
      return row
    }
  }

  test('has the original beside the translation, marked with its language', async () => {
    const row = (await open())('The toll is robbery')
    within(row).getByText('In the original, German')
    expect(within(row).getByText('Der Zoll ist Raub').closest('[lang]')?.getAttribute('lang')).toBe('de')
  })

  test('says its relations from both ends, each a link to the other record', async () => {
    const rowOf = await open()
    const ask = rowOf('The toll is robbery')
    expect(ask.textContent).toMatch(/answered by.*The toll stays/)
    expect(ask.textContent).toMatch(/said at.*The fair/)
    const answer = within(ask).getByRole('link', { name: 'The town: The toll stays.' })
    expect(answer.getAttribute('href')).toBe('/statements?focus=statement.no')
    // What was withdrawn stays findable, as that; it is no row of its own.
    expect(ask.textContent).toMatch(/repeated by \(1 May 2031, withdrawn\).*are said to ask for less/)
    expect(screen.getAllByRole('link', { name: /open record/ })).toHaveLength(2)
    expect(rowOf('The toll stays.').textContent).toMatch(/answers.*The ferrymen: The toll must fall/)
  })

  test('says every hedge in full', async () => {
    const row = (await open())('The toll stays.')
    for (const hedge of [
      'a clerk',
      'as long as the bridge stands',
      'likely (55–80 %)',
      /what it says is confidential/,
    ]) {
      within(row).getByText(hedge)
    }
  })
})
