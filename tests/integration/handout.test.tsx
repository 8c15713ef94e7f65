// A brief becomes paper: what its audience gets is on the pages, and what was noted for the briefer is not.
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetText } from '../support/dataset-of'
import { hostServes } from '../support/msw'
import { renderApp } from '../support/render-app'

const FIRST = '/data/standoff-2022-01-28.json'

function hostHas(parts: Readonly<Record<string, unknown>>): void {
  hostServes(FIRST, {
    body: datasetText({
      actors: [{ id: 'town' }],
      statements: [{ id: 'word', text: 'The ferry sails.', speaker: 'town', quotes: ['sails'] }],
      ...parts,
    }),
  })
}

const morning = {
  id: 'morning',
  title: 'Morning brief',
  scenes: [
    { title: 'What was said', view: '/statements?asof=2031-05-09', note: 'Pause here' },
    { title: 'Lost', view: '/no-such-view', note: 'Never mind' },
  ],
}

const findSheet = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the handout of a brief', () => {
  test('has a cover that says which record this is, and its scenes by name', async () => {
    hostHas({ briefs: [morning], marking: 'TLP:GREEN' })
    renderApp('/brief/morning/handout')
    const cover = await findSheet('Morning brief')
    cover.getByRole('heading', { level: 1, name: 'Morning brief' })
    const facts = Object.fromEntries(
      cover.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]),
    )
    expect(facts).toMatchObject({ Revision: '1', Licence: 'CC0-1.0', Scenes: '2', Handling: 'TLP:GREEN' })
    expect(cover.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['What was said', 'Lost'])
  })

  test('shows each scene with its table, the sources of it, its day and its mark', async () => {
    hostHas({ briefs: [morning], marking: 'TLP:GREEN' })
    renderApp('/brief/morning/handout')
    const sheet = await findSheet('What was said')
    const row = within(sheet.getByRole('table')).getAllByRole('row').at(-1)
    expect(row?.textContent).toContain('The ferry sails.')
    expect(row?.textContent).toContain('[1]')
    expect(sheet.getByRole('list', { name: 'Sources of what is shown' }).textContent).toContain(
      'The Gazette of the day',
    )
    sheet.getByText('As of Fri 9 May 2031')
    expect(sheet.getAllByText('TLP:GREEN')).toHaveLength(2)
  })

  test('says on its page that a scene leads nowhere', async () => {
    hostHas({ briefs: [morning] })
    renderApp('/brief/morning/handout')
    const sheet = await findSheet('Lost')
    sheet.getByText('The address of this scene leads to no view: /no-such-view')
  })

  test('holds no note', async () => {
    hostHas({ briefs: [morning] })
    renderApp('/brief/morning/handout')
    await findSheet('Lost')
    expect(document.documentElement.textContent).not.toMatch(/Pause here|Never mind/)
  })

  test('is there for another paper, and leads back to the brief', async () => {
    hostHas({ briefs: [morning] })
    const { user } = renderApp('/brief/morning/handout')
    await findSheet('Lost')
    const letter = screen.getByRole<HTMLInputElement>('radio', { name: 'Letter' })
    await user.click(letter)
    expect(letter.checked).toBe(true)
    await findSheet('What was said')
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Back to the brief' }).pathname).toBe('/brief/morning')
  })

  test('of a brief that there is not says so, and leads to those that there are', async () => {
    hostHas({})
    renderApp('/brief/evening/handout')
    await screen.findByText('There is no brief called evening here.')
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'To the briefs' }).pathname).toBe('/brief')
  })
})
