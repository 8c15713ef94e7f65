// A briefer makes a brief: from the one that the app brings, or view by view; puts it in order; keeps it, or saves it.
import { cleanup, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringViewAt } from '../../src/app/views'
import type { NotedBrief } from '../../src/domain/brief'
import type { BriefId } from '../../src/domain/ids'
import { briefsInMemory, noBriefs } from '../support/briefs-in-memory'
import { renderBoard, type RenderedApp } from '../support/render-app'

const STANDOFF = 'standoff-2022-01-28'
const NOTE = 'Begin slowly; the minister is new'
const MORNING: NotedBrief = {
  id: 'morning' as BriefId,
  title: 'Morning',
  scenes: [
    { title: 'All of it', view: '/', note: NOTE },
    { title: 'The figures', view: '/figures/russian-troops', seconds: 20 },
    { title: 'The map of demands', view: '/positions', note: 'Last' },
  ],
}
const morningKept = () => briefsInMemory({ [STANDOFF]: [MORNING] })

const order = async () => within(await screen.findByRole('list', { name: 'Running order' }))
const titles = async (): Promise<readonly string[]> =>
  (await order()).getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Title of scene/ }).map(({ value }) => value)
const notes = async (): Promise<readonly string[]> =>
  (await order()).getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Your note/ }).map(({ value }) => value)

// What comes on demand takes its time the first time.
beforeAll(() => bringViewAt('/brief'))

describe('the list of briefs', () => {
  test('begins with the one that the app makes, whose scenes can be read and not changed', async () => {
    const { user, address } = await renderBoard('/brief?asof=2022-01-27', undefined, briefsInMemory().open)
    await user.click(await screen.findByRole('link', { name: 'Standing brief' }))
    expect(address()).toBe('/brief/default?asof=2022-01-27')
    const scenes = await order()
    scenes.getByText('As of 27 Jan 2022')
    scenes.getByRole('link', { name: 'Open What became known after 26 Jan 2022' })
    expect(scenes.queryAllByRole('textbox')).toEqual([])
    screen.getByText(/cannot be changed/)
    expect(screen.getByRole('link', { name: 'Present' }).getAttribute('href')).toBe(
      '/?asof=2022-01-27&mode=projector&brief=default&scene=1',
    )
    expect(screen.getByRole('link', { name: 'Wall' }).getAttribute('href')).toBe(
      '/?asof=2022-01-27&mode=kiosk&brief=default',
    )
  })

  test('takes a copy of it that is the reader’s own', async () => {
    const kept = briefsInMemory()
    const { user, address } = await renderBoard('/brief/default', undefined, kept.open)
    await user.click(await screen.findByRole('button', { name: 'Make it mine' }))
    expect(address()).toBe('/brief/standing-brief-copy')
    expect((await titles())[0]).toBe('As of 28 Jan 2022')
    expect(kept.briefs.get(STANDOFF)?.map(({ id }) => id)).toEqual(['standing-brief-copy'])
  })

  test('makes a new one, which says how to fill it', async () => {
    const { user, address } = await renderBoard('/brief', undefined, briefsInMemory().open)
    await user.type(await screen.findByRole('textbox', { name: 'Title of a new brief' }), 'Tomorrow’s brief{Enter}')
    expect(address()).toBe('/brief/tomorrow-s-brief')
    await screen.findByText('No scene yet.')
    expect(screen.queryByRole('link', { name: 'Present' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a view' }), 'Russian troops around Ukraine')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(await titles()).toEqual(['Russian troops around Ukraine'])
    screen.getByRole('link', { name: 'Present' })
  })

  test('deletes one and puts it back with its notes', async () => {
    const kept = morningKept()
    const { user } = await renderBoard('/brief', undefined, kept.open)
    await user.click(await screen.findByRole('button', { name: 'Delete Morning' }))
    await screen.findByText(/Deleted: Morning/)
    expect(screen.queryByRole('link', { name: 'Morning' })).toBeNull()
    expect(kept.notes.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(await screen.findByRole('link', { name: 'Morning' }))
    expect(await notes()).toEqual([NOTE, '', 'Last'])
  })

  test('duplicates one, notes and all, under an id of its own', async () => {
    const kept = morningKept()
    const { user } = await renderBoard('/brief', undefined, kept.open)
    await user.click(await screen.findByRole('button', { name: 'Duplicate Morning' }))
    await user.click(await screen.findByRole('link', { name: 'Morning, copy' }))
    expect(await notes()).toEqual([NOTE, '', 'Last'])
    expect(kept.briefs.get(STANDOFF)?.map(({ id }) => id)).toEqual(['morning', 'morning-copy'])
  })

  test('reads no note of any brief', async () => {
    const kept = morningKept()
    await renderBoard('/brief', undefined, kept.open)
    await screen.findByRole('link', { name: 'Morning' })
    expect(kept.reads).toEqual([`list ${STANDOFF}`])
  })

  test('names a brief that there is not, and leads back', async () => {
    const { user, address } = await renderBoard('/brief/evening', undefined, briefsInMemory().open)
    await screen.findByText('There is no brief “evening” for this dataset in this browser.')
    await user.click(screen.getByRole('link', { name: 'All briefs' }))
    expect(address()).toBe('/brief')
  })
})

describe('the running order', () => {
  const open = async (kept = morningKept()): Promise<RenderedApp> => {
    const app = await renderBoard('/brief/morning', undefined, kept.open)
    await order()
    return app
  }

  test('is changed from the keyboard, which stays on the scene that moves', async () => {
    const { user } = await open()
    const down = (await order()).getByRole('button', { name: 'Move scene 1 down' })
    down.focus()
    await user.keyboard('{Enter}')
    expect(await titles()).toEqual(['The figures', 'All of it', 'The map of demands'])
    expect(await notes()).toEqual(['', NOTE, 'Last'])
    screen.getByText('All of it is now 2 of 3.')
    expect(document.activeElement).toBe((await order()).getByRole('button', { name: 'Move scene 2 down' }))
    await user.keyboard('{Enter}{Enter}')
    expect(await titles()).toEqual(['The figures', 'The map of demands', 'All of it'])
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
  })

  test('keeps titles, notes and seconds as they are typed', async () => {
    const kept = morningKept()
    const { user } = await open(kept)
    const scenes = await order()
    await user.clear(scenes.getByRole('textbox', { name: 'Title of scene 2' }))
    await user.type(scenes.getByRole('textbox', { name: 'Title of scene 2' }), 'Troops{Enter}')
    await user.type(scenes.getByRole('textbox', { name: 'Your note on scene 2' }), 'One{Enter}two')
    await user.clear(scenes.getByRole('textbox', { name: 'Seconds of scene 2' }))
    await user.type(scenes.getByRole('textbox', { name: 'Seconds of scene 3' }), '4x')
    await user.tab()
    await user.type(screen.getByRole('textbox', { name: 'Title of the brief' }), ' and noon')
    cleanup()
    await open(kept)
    expect(await titles()).toEqual(['All of it', 'Troops', 'The map of demands'])
    expect(await notes()).toEqual([NOTE, 'One\ntwo', 'Last'])
    expect(kept.briefs.get(STANDOFF)).toMatchObject([
      { id: 'morning', title: 'Morning and noon', scenes: [{}, { title: 'Troops' }, { seconds: 4 }] },
    ])
    expect(kept.briefs.get(STANDOFF)?.[0]?.scenes[1]?.seconds).toBeUndefined()
  })

  test('gives back what was removed', async () => {
    const { user } = await open()
    await user.click((await order()).getByRole('button', { name: 'Remove scene 1' }))
    expect(await titles()).toEqual(['The figures', 'The map of demands'])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
    await user.keyboard('{Enter}')
    expect(await titles()).toEqual(['All of it', 'The figures', 'The map of demands'])
    expect(await notes()).toEqual([NOTE, '', 'Last'])
  })

  test('opens a scene on the desk, and says in words what it shows', async () => {
    const { user, address } = await open()
    const scenes = await order()
    scenes.getByText('Figures: Russian troops around Ukraine')
    await user.click(scenes.getByRole('link', { name: 'Open The figures' }))
    expect(address()).toBe('/figures/russian-troops')
  })

  test('follows another window of the browser', async () => {
    const kept = morningKept()
    await open(kept)
    const other = await kept.open()
    await other.write(STANDOFF, { ...MORNING, scenes: MORNING.scenes.slice(1) }, (await listOf(other))[0])
    await screen.findByDisplayValue('The figures')
    expect(await titles()).toEqual(['The figures', 'The map of demands'])
    expect(await notes()).toEqual(['', 'Last'])
  })

  const listOf = async (store: Awaited<ReturnType<ReturnType<typeof briefsInMemory>['open']>>) => {
    const list = await store.list(STANDOFF)
    return list.ok ? list.value : []
  }
})

describe('a browser that keeps nothing', () => {
  test.each([
    ['no-storage', /This browser keeps nothing for this page/],
    ['refused', /This browser refuses to keep anything for this page/],
  ] as const)('(%s) says so at once, and the brief stands on the page', async (why, words) => {
    const { user } = await renderBoard('/brief', undefined, noBriefs(why))
    await screen.findByText(words)
    screen.getByText(/Save what you need to a file/)
    await user.type(screen.getByRole('textbox', { name: 'Title of a new brief' }), 'Noon{Enter}')
    await screen.findByText('No scene yet.')
    screen.getByText(words)
  })

  test('because it is full says so where the change stands, until there is room again', async () => {
    const kept = morningKept()
    const { user } = await renderBoard('/brief/morning', undefined, kept.open)
    const note = (await order()).getByRole('textbox', { name: 'Your note on scene 2' })
    kept.refuse('full')
    await user.type(note, 'A')
    await screen.findByText(/no room left, so your last changes stand on this page only/)
    expect((await notes())[1]).toBe('A')
    kept.refuse(undefined)
    await user.type(note, 'B')
    await expect.poll(() => screen.queryByText(/no room left/)).toBeNull()
    expect(kept.notes.get(`${STANDOFF} morning`)?.[1]).toBe('AB')
  })
})
