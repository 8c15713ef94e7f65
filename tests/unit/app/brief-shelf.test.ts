import { describe, expect, test } from 'vitest'
import { shelfOf, type BriefShelf } from '../../../src/app/brief-shelf'
import { holdBriefs } from '../../../src/app/held-briefs'
import { countBriefs, forgetBriefs } from '../../../src/app/stored-briefs'
import type { NotedBrief } from '../../../src/domain/brief'
import type { BriefId } from '../../../src/domain/ids'
import { briefsInMemory, noBriefs, type KeptBriefs } from '../../support/briefs-in-memory'

const MORNING = 'morning' as BriefId
const morning: NotedBrief = {
  id: MORNING,
  title: 'Morning',
  scenes: [{ title: 'All of it', view: '/', note: 'Begin slowly' }],
}

/** A window with the shelf of the harbour open, once what was asked of it has been done. */
async function openWindow(kept: Pick<KeptBriefs, 'open'>): Promise<BriefShelf> {
  const shelf = shelfOf(holdBriefs(kept.open), 'harbour')
  shelf.subscribe(() => undefined)
  await settled()
  return shelf
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve()
}
const titles = (shelf: BriefShelf): readonly string[] | undefined => shelf.get().own?.map(({ title }) => title)

describe('the shelf of a dataset’s own briefs', () => {
  test('is one in a page, whoever asks', () => {
    const held = holdBriefs(briefsInMemory().open)
    expect(shelfOf(held, 'harbour')).toBe(shelfOf(held, 'harbour'))
    expect(shelfOf(held, 'harbour')).not.toBe(shelfOf(held, 'river'))
  })

  test('opens nothing before somebody listens', async () => {
    let opened = 0
    const kept = briefsInMemory()
    const held = holdBriefs(() => {
      opened += 1
      return kept.open()
    })
    const shelf = shelfOf(held, 'harbour')
    await settled()
    expect(opened).toBe(0)
    shelf.subscribe(() => undefined)
    await settled()
    expect(opened).toBe(1)
  })

  test('reads no note until one is asked for', async () => {
    const kept = briefsInMemory({ harbour: [morning] })
    const shelf = await openWindow(kept)
    expect(titles(shelf)).toEqual(['Morning'])
    expect(JSON.stringify([shelf.get().own, kept.reads])).not.toMatch(/Begin|notes/)
    shelf.wantNotes(MORNING)
    await settled()
    expect(shelf.get().notes.get(MORNING)).toEqual(['Begin slowly'])
  })

  test('shows what is written at once, and the other window after it is kept', async () => {
    const kept = briefsInMemory()
    const [here, there] = [await openWindow(kept), await openWindow(kept)]
    void here.write(morning)
    expect(titles(here)).toEqual(['Morning'])
    await settled()
    expect(titles(there)).toEqual(['Morning'])
    void here.write({ ...morning, title: 'Evening' })
    await settled()
    expect(titles(there)).toEqual(['Evening'])
    here.remove(MORNING)
    await settled()
    expect(titles(there)).toEqual([])
    expect(kept.notes.size).toBe(0)
  })

  test('keeps the last of many changes', async () => {
    const kept = briefsInMemory()
    const shelf = await openWindow(kept)
    for (const title of ['M', 'Mo', 'Mor']) void shelf.write({ ...morning, title })
    await settled()
    expect(kept.briefs.get('harbour')?.map(({ title }) => title)).toEqual(['Mor'])
    expect(shelf.get().unkept.size).toBe(0)
  })

  test.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)(
    'writes over nothing that another window has changed, until told which is meant (%s)',
    async (by, title) => {
      const kept = briefsInMemory({ harbour: [morning] })
      const shelf = await openWindow(kept)
      shelf.wantNotes(MORNING)
      // A window that does not announce what it writes.
      kept.briefs.set('harbour', [{ ...morning, title: 'Theirs' }])
      for (const typed of ['Min', 'Mine']) {
        void shelf.write({ ...morning, title: typed })
        await settled()
      }
      expect(kept.briefs.get('harbour')?.map((brief) => brief.title)).toEqual(['Theirs'])
      expect(shelf.get().unkept.get(MORNING)).toBe('changed')
      expect(titles(shelf)).toEqual(['Mine'])
      shelf.settle(MORNING, by)
      await settled()
      expect(kept.briefs.get('harbour')?.map((brief) => brief.title)).toEqual([title])
      expect(titles(shelf)).toEqual([title])
      expect(shelf.get().notes.get(MORNING)).toEqual(['Begin slowly'])
      expect(shelf.get().unkept.size).toBe(0)
    },
  )
})

describe('where the browser keeps nothing', () => {
  test.each(['no-storage', 'refused', 'full'] as const)(
    '(%s) what was written stays on the page, marked',
    async (why) => {
      const shelf = await openWindow({ open: noBriefs(why) })
      expect(shelf.get()).toMatchObject({ own: [], failure: why })
      void shelf.write(morning)
      await settled()
      expect(titles(shelf)).toEqual(['Morning'])
      expect(shelf.get().unkept.get(MORNING)).toBe(why)
      expect(shelf.get().notes.get(MORNING)).toEqual(['Begin slowly'])
    },
  )

  test('a store that cannot be fetched counts as one that refuses', async () => {
    const shelf = await openWindow({ open: () => Promise.reject(new Error('gone')) })
    expect(shelf.get()).toMatchObject({ own: [], failure: 'refused' })
    void shelf.write(morning)
    await settled()
    expect(shelf.get().unkept.get(MORNING)).toBe('refused')
  })

  test('a later change that is kept takes the mark away', async () => {
    const kept = briefsInMemory()
    const shelf = await openWindow(kept)
    kept.refuse('full')
    void shelf.write(morning)
    await settled()
    expect(shelf.get().unkept.get(MORNING)).toBe('full')
    kept.refuse(undefined)
    void shelf.write({ ...morning, title: 'Shorter' })
    await settled()
    expect(shelf.get().unkept.size).toBe(0)
    expect(kept.briefs.get('harbour')).toHaveLength(1)
  })

  test('news from another window takes nothing away that is not kept', async () => {
    const kept = briefsInMemory()
    const [here, there] = [await openWindow(kept), await openWindow(kept)]
    kept.refuse('full')
    void here.write(morning)
    await settled()
    kept.refuse(undefined)
    void there.write({ ...morning, id: 'other' as BriefId, title: 'Other' })
    await settled()
    expect(titles(here)).toEqual(['Other', 'Morning'])
  })
})

test('what is stored is counted over all datasets, and forgotten everywhere', async () => {
  const kept = briefsInMemory({ harbour: [morning], river: [morning] })
  const held = holdBriefs(kept.open)
  const shelf = shelfOf(held, 'harbour')
  shelf.subscribe(() => undefined)
  shelf.wantNotes(MORNING)
  const other = await openWindow(kept)
  expect(await countBriefs(held)).toEqual({ ok: true, value: 2 })
  await forgetBriefs(held)
  await settled()
  expect(titles(shelf)).toEqual([])
  expect(titles(other)).toEqual([])
  expect(JSON.stringify([...shelf.get().notes])).not.toMatch(/Begin/)
  expect(kept.notes.size).toBe(0)
})
