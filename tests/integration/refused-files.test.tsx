// A file that is no dataset is refused in words: what it is instead, where, and what helps. One that
// the reader brings along never costs the board that was there.
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { hostServes, type Answer } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'
import { datasetText } from '../support/dataset-of'

const FIRST = '/data/standoff-2022-01-28.json'

/** What a host may send instead of a dataset, and what the reader is told of it. */
const REFUSED: readonly (readonly [string, Answer['body'], RegExp, RegExp])[] = [
  ['is empty', '', /the file is empty/, /Choose the file again/],
  ['is only blank space', ' \n\t ', /the file is empty/, /Choose the file again/],
  [
    'is truncated',
    '{\n  "formatVersion": 1,\n  "title": "Brok',
    /line 3, column 17/,
    /missing comma, quotation mark or bracket/,
  ],
  ['has a comma too many', '{\n  "formatVersion": 1,\n}', /line 3, column 1/, /a comma too many/],
  ['is no JSON at all', 'id;title\n1;Crisis', /line 1, column 1/, /missing comma/],
  [
    'is a web page',
    '<!doctype html><title>Sign in</title>',
    /a web page.*“<!doctype html><title>Sign in/,
    /often a login/,
  ],
  ['is UTF-16', utf16('{"formatVersion": 1}'), /not UTF-8/, /Save the file as UTF-8/],
  ['is a list', '[1, 2]', /the file holds (a list|an array)/, /begins with \{/],
  ['has no formatVersion', withVersion(undefined), /formatVersion is missing/, /"formatVersion": 1/],
  ['says its version in words', withVersion('one'), /formatVersion is .*one/, /as a number/],
  [
    'is of a newer format',
    withVersion(7),
    /formatVersion is 7; this edition of Watchfloor reads up to 1/,
    /older version/,
  ],
  [
    'lacks a list',
    '{"formatVersion": 1, "sources": [], "actors": [], "events": []}',
    /'statements' is missing/,
    /Add 'statements'/,
  ],
]

function withVersion(formatVersion: unknown): string {
  return JSON.stringify({ ...(JSON.parse(datasetText({})) as object), formatVersion })
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)])
}

function drop(file: File): void {
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } })
}

describe('a file of the host', () => {
  test.each(REFUSED)('that %s is refused with its reason and a remedy', async (_, body, reason, remedy) => {
    hostServes(FIRST, { body })
    renderApp('/')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(reason)
    expect(alert.textContent).toContain('standoff-2022-01-28.json was not opened')
    screen.getByText(remedy)
    screen.getByRole('button', { name: 'Ask again' })
    screen.getByLabelText('Choose a JSON file from this computer')
  })

  test('is opened as soon as it has been mended and is asked for again', async () => {
    hostServes(FIRST, { body: '{' })
    const { user } = renderApp('/')
    await screen.findByRole('alert')
    hostServes(FIRST, { body: datasetText({}) })
    await user.click(screen.getByRole('button', { name: 'Ask again' }))
    await screen.findByRole('heading', { level: 1, name: 'A test crisis' })
  })

  test('that is too large is refused unread, with its size and the limit', async () => {
    hostServes(FIRST, { body: datasetText({}), headers: { 'Content-Length': '70000000' } })
    renderApp('/')
    expect((await screen.findByRole('alert')).textContent).toBe('The file is 70.0 MB; at most 67.1 MB can be opened.')
  })

  test('that turns out too large while it comes is not read to its end', async () => {
    hostServes(FIRST, { body: new Uint8Array(70_000_000) })
    renderApp('/')
    expect((await screen.findByRole('alert')).textContent).toContain('at most 67.1 MB can be opened')
  })

  test.each([
    [404, 'Check its spelling'],
    [403, 'wants a login'],
  ])('that is answered with %i is explained', async (status, remedy) => {
    hostServes(FIRST, { body: 'no', status })
    renderApp('/')
    expect((await screen.findByRole('alert')).textContent).toContain(`answered with HTTP ${status}`)
    screen.getByText(new RegExp(remedy))
  })
})

describe('a file from the reader’s own computer', () => {
  test.each(REFUSED)('that %s is refused, and the board that was there stays', async (_, body, reason, remedy) => {
    hostServes(FIRST, { body: datasetText({}) })
    await renderBoard('/')
    drop(new File([body], 'own.json', { type: 'application/json' }))
    const notice = await screen.findByText(/own.json was not opened/)
    expect(notice.textContent).toMatch(reason)
    expect(notice.closest('p')?.textContent).toMatch(remedy)
    screen.getByRole('heading', { level: 1, name: 'A test crisis' })
    screen.getByRole('region', { name: 'Statements' })
  })

  test('that is too large is refused before it is read', async () => {
    await renderBoard('/')
    const file = new File(['{}'], 'huge.json')
    Object.defineProperty(file, 'size', { value: 90_000_000 })
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('it was read')) })
    drop(file)
    await screen.findByText(/The file is 90.0 MB; at most 67.1 MB can be opened/)
  })

  test('picked on the Data view is refused in the same words, which can be put away', async () => {
    const { user } = await renderBoard('/data')
    await user.upload(
      await screen.findByLabelText('Choose a JSON file from this computer'),
      new File(['{'], 'own.json'),
    )
    const notice = (await screen.findByText(/own.json was not opened/)).closest('p')
    expect(notice).not.toBeNull()
    if (notice) await user.click(within(notice).getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/was not opened/)).toBeNull()
  })

  test('that is refused where another refusal stands hides neither of the two', async () => {
    hostServes(FIRST, { body: '{' })
    renderApp('/')
    await screen.findByRole('alert')
    drop(new File([''], 'own.json'))
    await screen.findByText(/own.json was not opened: the file is empty/)
    screen.getByText(/standoff-2022-01-28.json was not opened: line 1, column 2/)
  })

  test('may be dropped where a refusal stands, and opens', async () => {
    hostServes(FIRST, { body: '{' })
    renderApp('/')
    await screen.findByRole('alert')
    drop(new File([datasetText({})], 'own.json'))
    await screen.findByRole('heading', { level: 1, name: 'A test crisis' })
  })
})
