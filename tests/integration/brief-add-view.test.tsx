// The view on screen becomes a scene: `b`, a title, a note, and where it belongs.
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { bringViewAt } from '../../src/app/views'
import type { BriefId } from '../../src/domain/ids'
import { briefsInMemory, noBriefs } from '../support/briefs-in-memory'
import { renderBoard } from '../support/render-app'

const STANDOFF = 'standoff-2022-01-28'
const dialog = async () => within(await screen.findByRole('dialog', { name: 'Add this view to a brief' }))
const scenesOf = (kept: ReturnType<typeof briefsInMemory>) => kept.briefs.get(STANDOFF)?.map(({ scenes }) => scenes)

beforeAll(async () => {
  await Promise.all([
    bringViewAt('/brief'),
    bringViewAt('/figures'),
    import('../../src/app/add-view-part'),
    import('../../src/app/search-dialog'),
    import('../../src/app/share-part'),
    import('../../src/app/stage-frame'),
    import('../../src/app/stage-help'),
    import('../../src/app/desk-help'),
  ])
})

test('with a title that says what it is, into a brief that is made for it', async () => {
  const kept = briefsInMemory()
  const { user, address } = await renderBoard(
    '/figures/russian-troops?asof=2022-01-27&kinds=claim.observed&refresh=60',
    undefined,
    kept.open,
  )
  await user.keyboard('b')
  const form = await dialog()
  form.getByText('Figures: Russian troops around Ukraine · as of 27 Jan 2022 · Kinds: figure, observed')
  expect(form.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Russian troops around Ukraine')
  await user.type(form.getByRole('textbox', { name: 'Note' }), 'Say who counts')
  await user.click(form.getByRole('button', { name: 'Add' }))
  await screen.findByText('Added to Brief of 27 Jan 2022 as scene 1: Russian troops around Ukraine')
  expect(scenesOf(kept)).toEqual([
    [
      {
        title: 'Russian troops around Ukraine',
        view: '/figures/russian-troops?asof=2022-01-27&kinds=claim.observed',
      },
    ],
  ])
  expect([...kept.notes]).toEqual([[`${STANDOFF} brief-of-27-jan-2022`, ['Say who counts']]])
  expect(JSON.stringify([address(), document.title, history.state])).not.toContain('counts')
  await user.click(screen.getByRole('link', { name: 'Open the brief' }))
  expect(address()).toBe('/brief/brief-of-27-jan-2022?asof=2022-01-27')
})

test('into the brief that was used last, and any other that is chosen', async () => {
  const brief = (id: string, title: string) => ({ id: id as BriefId, title, scenes: [] })
  const kept = briefsInMemory({ [STANDOFF]: [brief('noon', 'Noon'), brief('night', 'Night')] })
  const { user } = await renderBoard('/timeline?from=2022-01-10&to=2022-01-28', undefined, kept.open)
  await user.keyboard('b')
  await user.selectOptions((await dialog()).getByRole('combobox', { name: 'Brief' }), 'Noon')
  await user.click((await dialog()).getByRole('button', { name: 'Add' }))
  await screen.findByText('Added to Noon as scene 1: Timeline, 10–28 Jan 2022')
  await user.keyboard('b')
  expect((await dialog()).getByRole<HTMLSelectElement>('combobox', { name: 'Brief' }).value).toBe('noon')
  await user.keyboard('Again{Enter}')
  await screen.findByText('Added to Noon as scene 2: Again')
  expect(scenesOf(kept)?.map((scenes) => scenes.length)).toEqual([2, 0])
})

test('from the commands and from Share, too; not where it was thought better of', async () => {
  const kept = briefsInMemory()
  const { user } = await renderBoard('/', undefined, kept.open)
  await user.click(screen.getByRole('button', { name: 'Share' }))
  await user.click(await screen.findByRole('button', { name: 'Add this view to a brief' }))
  await user.click((await dialog()).getByRole('button', { name: 'Cancel' }))
  await user.keyboard('{Control>}k{/Control}')
  await user.click(await screen.findByRole('option', { name: /^Add this view to a brief/ }))
  await dialog()
  await user.keyboard('{Escape}')
  expect(kept.briefs.size).toBe(0)
})

test.each([
  ['/brief', 'b?'],
  // A clicker's key for a black screen; the next lifts it.
  ['/?mode=projector', 'bb?'],
])('not at %s', async (address, typed) => {
  const { user } = await renderBoard(address, undefined, briefsInMemory().open)
  await user.keyboard(typed)
  await screen.findByRole('dialog')
  expect(screen.queryByRole('dialog', { name: 'Add this view to a brief' })).toBeNull()
})

test('and where the browser keeps nothing that is said, with what helps', async () => {
  const { user } = await renderBoard('/', undefined, noBriefs('refused'))
  await user.keyboard('b')
  await user.click((await dialog()).getByRole('button', { name: 'Add' }))
  await screen.findByText(/refuses to keep anything for this page.*Save what you need to a file/)
})
