// A board of an earlier visit stands in while the host is away; a new version is offered; what is stored is told and forgotten.
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellUpdate } from '../../src/app/use-update'
import type { CopyNote } from '../../src/domain/kept-copy'
import { keepCopiesIn } from '../../src/load/kept-copy'
import { copiesInMemory, type KeptCopies } from '../support/copies-in-memory'
import { datasetText } from '../support/dataset-of'
import { pass, stopClock } from '../support/fake-clock'
import { hostHesitates, hostIsGone, hostServes } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'
import { noVisits, visitsInMemory } from '../support/visits-in-memory'

const FIRST = '/data/standoff-2022-01-28.json'
const HOUR_MS = 3_600_000
const edition = (revision: string): string =>
  datasetText({ events: [{ id: 'talks', title: 'Talks at the quay' }] }).replace(
    '"revision":"1"',
    `"revision":"${revision}"`,
  )

let copies: KeptCopies

beforeEach(() => {
  copies = copiesInMemory()
  keepCopiesIn(copies.store)
})

afterEach(() => {
  keepCopiesIn(undefined)
  act(() => tellUpdate(undefined))
})

function keep(path: string, kind: CopyNote['kind'], text: string): void {
  const address = new URL(path, location.origin).href
  const { buffer } = new TextEncoder().encode(text)
  const note = {
    address,
    kind,
    title: 'A test crisis',
    revision: '1',
    asOf: undefined,
    marking: undefined,
    etag: '"kept"',
  }
  copies.kept.set(address, {
    note: { ...note, bytes: buffer.byteLength, answeredAt: Date.now() - HOUR_MS },
    bytes: buffer,
  })
}

const CATALOGUE = JSON.stringify({
  formatVersion: 1,
  datasets: [{ id: 'x', title: 'x', href: FIRST.slice(1), asOf: '2031-05-10', revision: '1' }],
})

describe('a host that is away when the page is opened', () => {
  beforeEach(() => {
    stopClock()
    keep('/data/index.json', 'catalogue', CATALOGUE)
    keep(FIRST, 'dataset', edition('1'))
  })

  test('leaves the last good board of an earlier visit, with its age and the reason', async () => {
    hostIsGone('/data/index.json')
    hostIsGone(FIRST)
    await renderBoard('/')
    const notice = await screen.findByText(/this is the last good board, 60 min old|1 h old/)
    expect(notice.closest('p')?.textContent).toMatch(/No answer from .*standoff/)
  })

  test.each<[string, () => void, RegExp]>([
    [
      'shows a login page',
      () => hostServes(FIRST, { body: '<!doctype html><title>Sign in</title>' }),
      /web page, not JSON/,
    ],
    ['serves half a file', () => hostServes(FIRST, { body: '{"formatVersion": 1,' }), /line 1, column 21/],
    ['has trouble of its own', () => hostServes(FIRST, { body: 'oops', status: 503 }), /HTTP 503/],
  ])('and so does one that %s', async (_, fail, reason) => {
    fail()
    await renderBoard('/')
    await screen.findByText(reason)
    screen.getByText('rev 1')
  })

  test('and one that says nothing for a while; what it then says takes the place of the copy', async () => {
    const answer = hostHesitates(FIRST, { body: edition('2') })
    renderApp('/')
    await pass(3)
    expect(screen.queryByText('rev 1')).toBeNull()
    await pass(2)
    await screen.findByText('rev 1')
    await screen.findByText(/The host has not answered yet; this is the copy that this browser kept, 1 h old/)
    answer()
    await screen.findByText('rev 2')
    expect(screen.queryByText(/this browser kept/)).toBeNull()
  })

  test('is asked again when the reader says so, and the notice goes', async () => {
    hostIsGone(FIRST)
    const { user } = await renderBoard('/')
    const again = await screen.findByRole('button', { name: 'Ask again' })
    hostServes(FIRST, { body: edition('2') })
    await user.click(again)
    await screen.findByText('rev 2')
    expect(screen.queryByText(/last good board/)).toBeNull()
  })

  test('is a wall’s that is cut off, and fresh again within a poll of the host’s return', async () => {
    // Under a stopped clock nothing waits as long as a frame takes to come.
    await import('../../src/app/wall-frame')
    hostIsGone(FIRST)
    await renderBoard('/?mode=kiosk&refresh=15')
    const foot = await screen.findByRole('contentinfo')
    await within(foot).findByText('Cut off')
    hostServes(FIRST, { body: edition('2') })
    await pass(60)
    await within(foot).findByText('Fresh')
  })
})

describe('a new version', () => {
  test('is offered, and used only when the reader says so', async () => {
    const apply = vi.fn<() => void>()
    const { user } = await renderBoard('/')
    act(() => tellUpdate({ isReady: false, apply }))
    expect(screen.queryByText('A new version is here.')).toBeNull()
    act(() => tellUpdate({ isReady: true, apply }))
    await screen.findByText('A new version is here.')
    expect(apply).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Use it now' }))
    expect(apply).toHaveBeenCalledOnce()
  })

  test('can wait, and is not offered to an audience', async () => {
    act(() => tellUpdate({ isReady: true, apply: () => undefined }))
    const { user, unmount } = await renderBoard('/')
    await user.click(await screen.findByRole('button', { name: 'Later' }))
    expect(screen.queryByText('A new version is here.')).toBeNull()
    unmount()
    await renderBoard('/?mode=projector')
    expect(screen.queryByText('A new version is here.')).toBeNull()
  })
})

describe('the page of what is stored', () => {
  test('lists copies and visits, and forgets one of them', async () => {
    keep('/data/ferry.json', 'dataset', edition('1'))
    const { user } = await renderBoard('/data/stored', visitsInMemory().open)
    const part = await screen.findByRole('region', { name: 'Copies of datasets' })
    expect(part.textContent).toMatch(/A test crisis.*rev 1.*host last answered 1 h ago/)
    await user.click(within(part).getByRole('button', { name: 'Forget A test crisis' }))
    await screen.findByText(/^Forgotten: .*ferry\.json/)
    expect(copies.kept.size).toBe(0)
  })

  test('asks once more before everything is forgotten', async () => {
    keep('/data/ferry.json', 'dataset', edition('1'))
    const { user } = await renderBoard('/data/stored', visitsInMemory().open)
    await user.click(await screen.findByRole('button', { name: 'Forget everything' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }))
    expect(copies.kept.size).toBe(1)
    await user.click(screen.getByRole('button', { name: 'Yes, forget everything' }))
    await screen.findByText(/^Everything is forgotten/)
    expect(copies.kept.size).toBe(0)
  })

  test('says why where the browser stores nothing', async () => {
    keepCopiesIn(undefined)
    await renderBoard('/data/stored', noVisits('refused'))
    const visits = await screen.findByRole('region', { name: 'Your visits' })
    expect(visits.textContent).toContain('does not let the page store anything')
    expect(screen.getByRole('region', { name: 'Copies of datasets' }).textContent).toContain('no place to store it')
  })

  test('is reached from Data', async () => {
    const { user, address } = await renderBoard('/data')
    await user.click(await screen.findByRole('link', { name: 'What this browser stores' }))
    await screen.findByRole('region', { name: 'What is stored' })
    expect(address()).toBe('/data/stored')
  })
})
