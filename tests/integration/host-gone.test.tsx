// The host is asked again and again; it answers, fails, lies, comes back. The board never goes blank.
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { createQueryClient } from '../../src/app/query-client'
import { datasetQuery } from '../../src/load/dataset-query'
import { resolveAddress } from '../../src/load/resolve-address'
import { datasetText } from '../support/dataset-of'
import { pass, stopClock } from '../support/fake-clock'
import { hostHesitates, hostIsGone, hostRedirects, hostServes, requested, statuses, type Answer } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'
import '../support/wall-parts'

const FIRST = '/data/standoff-2022-01-28.json'

const edition = (revision: string, title: string): Answer => ({
  body: datasetText({ events: [{ id: 'talks', title }] }).replace('"revision":"1"', `"revision":"${revision}"`),
})

const asked = (): number => requested.filter((path) => path === FIRST).length

beforeEach(() => {
  stopClock()
  hostServes(FIRST, edition('1', 'Talks at the quay'))
})

describe('while the host answers', () => {
  test('it is asked as often as the address says, and only for what is new', async () => {
    await renderBoard('/?refresh=15')
    expect(statuses).toEqual([200, 200])
    await pass(14)
    expect(asked()).toBe(1)
    await pass(1)
    await pass(15)
    expect(asked()).toBe(3)
    expect(statuses).toEqual([200, 200, 304, 304])
  })

  test('it is not asked again at a desk that did not wish so', async () => {
    await renderBoard('/')
    await pass(3600)
    expect(asked()).toBe(1)
  })

  test('a wall asks every minute by itself', async () => {
    await renderBoard('/?mode=kiosk')
    await pass(60)
    expect(asked()).toBe(2)
  })

  test('an answer that nothing is new is a good answer: the board stays fresh', async () => {
    await renderBoard('/?mode=kiosk&refresh=15')
    await pass(300)
    const foot = screen.getByRole('contentinfo', { name: 'State of this display' })
    within(foot).getByText('Fresh')
    within(foot).getByText(/last answer 0 s ago/)
  })

  test('without a mark to ask by, the same text sent again is no new edition, and another is', async () => {
    hostServes(FIRST, { ...edition('1', 'Talks at the quay'), isUnmarked: true })
    const client = createQueryClient()
    const ask = async () =>
      client.fetchQuery({ ...datasetQuery(resolveAddress(FIRST.slice(1)), client, 15), staleTime: 0 })
    await ask()
    const second = await ask()
    expect(await ask()).toBe(second)
    hostServes(FIRST, { ...edition('2', 'Talks at sea'), isUnmarked: true })
    expect((await ask()).dataset.revision).toBe('2')
    expect(statuses).toEqual([200, 200, 200, 200])
  })

  test('a new edition takes the place of the old one without a moment of nothing', async () => {
    await renderBoard('/?refresh=15')
    const title = screen.getByRole('heading', { level: 1 })
    screen.getByText('rev 1')
    hostServes(FIRST, edition('2', 'Talks at sea'))
    await pass(15)
    await screen.findByText('rev 2')
    expect(title.isConnected).toBe(true)
    expect(screen.queryByText('Loading the record…')).toBeNull()
  })
})

describe('while it does not', () => {
  test.each<[string, () => void, RegExp]>([
    ['is gone', () => hostIsGone(FIRST), /No answer from .*standoff/],
    ['has trouble of its own', () => hostServes(FIRST, { body: 'oops', status: 503 }), /answered with HTTP 503/],
    ['is asked too often', () => hostServes(FIRST, { body: 'slow down', status: 429 }), /answered with HTTP 429/],
    [
      'wants a login',
      () => hostRedirects(FIRST, '/login', '<!doctype html><title>Sign in</title>'),
      /web page, not JSON/,
    ],
    ['serves half a file', () => hostServes(FIRST, { body: '{"formatVersion": 1,' }), /line 1, column 21/],
  ])('that %s, the last good board stays, with its age and the reason', async (_, fail, reason) => {
    await renderBoard('/?refresh=15')
    fail()
    await pass(15)
    const notice = await screen.findByText(reason)
    expect(notice.textContent).toContain('this is the last good board, 15 s old')
    screen.getByRole('heading', { level: 1, name: 'A test crisis' })
    screen.getByRole('region', { name: 'Statements' })
  })

  test('a host that takes a question and never answers is as good as gone, and is asked again', async () => {
    await renderBoard('/?refresh=15')
    hostHesitates(FIRST, edition('2', 'Talks at sea'))
    await pass(15 + 30)
    await screen.findByText(/No answer from .*standoff/)
    hostServes(FIRST, edition('3', 'Talks on land'))
    await pass(60)
    await screen.findByText('rev 3')
  })

  test('the age of the board grows until the host comes back, and then the notice goes', async () => {
    await renderBoard('/?refresh=15')
    hostIsGone(FIRST)
    await pass(180)
    await screen.findByText(/last good board, 3 min old/)
    hostServes(FIRST, edition('2', 'Talks at sea'))
    await pass(60)
    await screen.findByText('rev 2')
    expect(screen.queryByText(/last good board/)).toBeNull()
  })

  test('it is asked ever more seldom, but at least every four times the interval', async () => {
    await renderBoard('/?refresh=15')
    hostIsGone(FIRST)
    const gaps: number[] = []
    for (let seconds = 0, last = 0, count = asked(); gaps.length < 6;) {
      await pass(5)
      seconds += 5
      if (asked() === count) continue
      gaps.push(seconds - last)
      last = seconds
      count = asked()
    }
    expect(gaps).toEqual([15, 30, 60, 60, 60, 60])
  })

  test('a wall says in one word how old it is, and why', async () => {
    await renderBoard('/?mode=kiosk&refresh=15')
    hostServes(FIRST, { body: 'oops', status: 503 })
    const foot = screen.getByRole('contentinfo', { name: 'State of this display' })
    for (const [seconds, word, age] of [
      [44, 'Fresh', '44 s'],
      [1, 'Ageing', '45 s'],
      [105, 'Stale', '2 min'],
      [300, 'Cut off', '7 min'],
    ] as const) {
      await pass(seconds)
      within(foot).getByText(word)
      within(foot).getByText(new RegExp(`last answer ${age} ago`))
    }
    within(foot).getByText(/answered with HTTP 503/)
    within(foot).getByText(/record closed 10 May 2031/)
    hostServes(FIRST, edition('2', 'Talks at sea'))
    await pass(60)
    await within(foot).findByText('Fresh')
    expect(within(foot).queryByText(/503/)).toBeNull()
  })

  test('the limits of a wall can be set in its address', async () => {
    await renderBoard('/?mode=kiosk&refresh=15&ageing=20&stale=30&cutoff=40')
    hostIsGone(FIRST)
    const foot = screen.getByRole('contentinfo', { name: 'State of this display' })
    for (const [seconds, word] of [
      [20, 'Ageing'],
      [10, 'Stale'],
      [10, 'Cut off'],
    ] as const) {
      await pass(seconds)
      within(foot).getByText(word)
    }
  })
})

describe('before there is a board', () => {
  test('a desk asks twice more and then says what happened', async () => {
    hostServes(FIRST, { body: 'oops', status: 503 })
    renderApp('/')
    await pass(60)
    expect((await screen.findByRole('alert')).textContent).toContain('answered with HTTP 503')
    expect(asked()).toBe(3)
  })

  test('a file that was answered and is wrong is not asked for again', async () => {
    hostServes(FIRST, { body: '{' })
    renderApp('/')
    await pass(60)
    await screen.findByRole('alert')
    expect(asked()).toBe(1)
  })

  test.each(['/data/index.json', FIRST])('a wall finds its host when it comes back: %s', async (path) => {
    hostIsGone(path)
    renderApp('/?mode=kiosk&refresh=15')
    await pass(45)
    screen.getByRole('heading', { name: 'The board could not be opened' })
    const body = path === FIRST ? edition('1', 'Talks').body : JSON.stringify(CATALOGUE)
    hostServes(path, { body })
    await pass(60)
    await screen.findByRole('heading', { level: 1, name: 'A test crisis' })
  })
})

describe('a wall that was told no dataset', () => {
  const OTHER = '/data/other.json'
  const names = (href: string): Answer => ({
    body: JSON.stringify({ ...CATALOGUE, datasets: [{ ...CATALOGUE.datasets[0], href: href.slice(1) }] }),
  })

  test('follows the catalogue to another file, and keeps its board until that has come and is good', async () => {
    hostServes('/data/index.json', names(FIRST))
    await renderBoard('/?mode=kiosk&refresh=15')
    hostServes(OTHER, { body: '{"formatVersion": 1,' })
    hostServes('/data/index.json', names(OTHER))
    await pass(16)
    await pass(16)
    screen.getByText('rev 1')
    const foot = screen.getByRole('contentinfo', { name: 'State of this display' })
    await within(foot).findByText(/line 1, column 21/)
    hostServes(OTHER, edition('7', 'Talks at sea'))
    await pass(60)
    await screen.findByText('rev 7')
  })
})

const CATALOGUE = {
  formatVersion: 1,
  datasets: [{ id: 'x', title: 'x', href: FIRST.slice(1), asOf: '2031-05-10', revision: '1' }],
}
