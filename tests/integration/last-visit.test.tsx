// A reader comes back: what came since the last visit, kept in this browser and nowhere else.
import { cleanup, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bringViewAt } from '../../src/app/views'
import { datasetText, type DatasetParts } from '../support/dataset-of'
import { pass, stopClock } from '../support/fake-clock'
import { hostServes } from '../support/msw'
import { renderBoard } from '../support/render-app'
import { noVisits, visitsInMemory } from '../support/visits-in-memory'

const NOVEMBER = '2026-11-12T12:00:00Z'
const A_DAY_S = 86_400
const LONG_ENOUGH_S = 25

const FIRST: DatasetParts = {
  actors: [{ id: 'north' }, { id: 'south' }],
  events: [
    { id: 'row', title: 'A row at the quay' },
    { id: 'fog', title: 'Fog on the river' },
  ],
  statements: [{ id: 'pay', form: 'demand', speaker: 'north', to: ['south'], text: 'Pay the fare.' }],
}

const SECOND: DatasetParts = {
  ...FIRST,
  events: [
    { id: 'row', title: 'A row at the old quay' },
    { id: 'calm', title: 'A calm day' },
  ],
  statements: [
    { id: 'pay', form: 'demand', speaker: 'north', to: ['south'], text: 'Pay the fare.' },
    {
      id: 'no',
      form: 'rejection',
      speaker: 'south',
      text: 'Not a penny.',
      relations: [{ type: 'answers', target: 'pay' }],
    },
  ],
}

const ferry = '/changes?data=data/ferry.json'
const serve = (parts: DatasetParts, revision: string): void =>
  hostServes('/data/ferry.json', { body: datasetText(parts).replace('"revision":"1"', `"revision":"${revision}"`) })
const findVisit = async () => within(await screen.findByRole('region', { name: 'Since your last visit' }))

// What comes on demand comes in real time, which is not the time of these tests.
beforeAll(async () => {
  await Promise.all([
    bringViewAt('/changes'),
    import('../../src/app/remember-visit'),
    import('../../src/app/wall-frame'),
  ])
})
beforeEach(() => stopClock(NOVEMBER))

describe('the second visit', () => {
  test('says what the new edition brought, changed and left out, and which demands stand otherwise', async () => {
    const { open } = visitsInMemory()
    serve(FIRST, 'one')
    await renderBoard(ferry, open)
    ;(await findVisit()).getByText(/No earlier visit to this dataset is remembered here/)
    await pass(LONG_ENOUGH_S)
    cleanup()
    await pass(A_DAY_S)
    serve(SECOND, 'two')
    await renderBoard(ferry, open)
    const visit = await findVisit()
    await visit.findByText(/You last had this board open on 12 Nov 2026, in revision one, and saw it as of 10 May 2031/)
    visit.getByText(/The dataset is another edition since: revision two/)
    const list = (name: string) => within(visit.getByRole('region', { name }))
    expect(
      list('New in this edition')
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['The south: Not a penny.', 'A calm day'])
    list('Changed in this edition').getByRole('link', { name: 'A row at the old quay' })
    list('No longer in this edition').getByText('fog')
    const demands = list('Demands that stood otherwise')
    demands.getByText('Open')
    demands.getByText('Rejected')
  })

  test('still finds the visit before while it lasts, and after a reload', async () => {
    const { open } = visitsInMemory()
    await renderBoard('/', open)
    await pass(LONG_ENOUGH_S)
    cleanup()
    await pass(A_DAY_S)
    await renderBoard('/', open)
    await pass(LONG_ENOUGH_S)
    cleanup()
    await pass(60)
    await renderBoard('/changes', open)
    const visit = await findVisit()
    await visit.findByText(/You last had this board open on 12 Nov 2026/)
    visit.getByText(/The dataset is the same edition since/)
    visit.getByText(/Nothing became known after 28 Jan 2022/)
  })

  test('counts what became known after the furthest day that was seen, and shows those days', async () => {
    const { open } = visitsInMemory()
    await renderBoard('/?asof=2022-01-26', open)
    await pass(LONG_ENOUGH_S)
    cleanup()
    await pass(A_DAY_S)
    const { user, address } = await renderBoard('/changes', open)
    const visit = await findVisit()
    await visit.findByText(/25 records became known after 26 Jan 2022/)
    await user.click(visit.getByRole('link', { name: 'Show what changed since that day' }))
    expect(address()).toBe('/changes?asof2=2022-01-26')
  })
})

describe('no visit is remembered', () => {
  test('of a board that was only glanced at, or that hung on a wall', async () => {
    const { open, kept } = visitsInMemory()
    await renderBoard('/', open)
    await pass(5)
    cleanup()
    await pass(A_DAY_S)
    await renderBoard('/?mode=kiosk', open)
    await pass(LONG_ENOUGH_S)
    expect(kept.size).toBe(0)
  })

  test('once the reader wants it forgotten, this one included', async () => {
    const { open, kept } = visitsInMemory()
    const { user } = await renderBoard('/changes', open)
    await pass(LONG_ENOUGH_S)
    expect(kept.size).toBe(1)
    const visit = await findVisit()
    await user.click(visit.getByRole('button', { name: 'Forget my visits' }))
    await visit.findByText('Forgotten. This visit is not remembered either.')
    expect(kept.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'One day back' }))
    await pass(LONG_ENOUGH_S)
    expect(kept.size).toBe(0)
  })

  test.each([
    ['no-storage', /This browser keeps nothing for this page/],
    ['refused', /This browser refuses to keep anything for this page/],
    ['full', /This browser has no room left/],
  ] as const)('where the browser does not (%s), and the view says so and works', async (failure, words) => {
    await renderBoard('/changes', noVisits(failure))
    ;(await findVisit()).getByText(words)
    await pass(LONG_ENOUGH_S)
    screen.getByRole('region', { name: 'Added' })
  })

  test('in a browser without a database', async () => {
    await renderBoard('/changes')
    await screen.findByText(/This browser keeps nothing for this page/)
  })
})
