// A reader at a host takes the whole board along as one HTML file, or is told why not.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { policyOf, writePage } from '../../src/edition/write-page'
import { hostServes, readFixture } from '../support/msw'
import { renderBoard } from '../support/render-app'
import { catchSavedFiles } from '../support/saved-files'

const TEMPLATE = writePage({ script: 'H4sI', style: '', icon: 'data:,', policy: policyOf(['a', 'b'], 'c') })
const FILE = JSON.parse(readFixture('three-statements.json')) as Record<string, unknown>
const ADDRESS = '/data/small.json'

const serves = (more: object, etag = '"1"'): void =>
  hostServes(ADDRESS, { body: JSON.stringify({ ...FILE, ...more }), headers: { ETag: etag } })

const hasTemplate = (): void => hostServes('/one-file.html', { body: TEMPLATE, contentType: 'text/html' })

async function save(path = '/statements') {
  const app = await renderBoard(`${path}?data=data/small.json`)
  await app.user.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share this view' }))
  await app.user.click(await dialog.findByRole('button', { name: 'One HTML file' }))
  return dialog
}

test('the file holds the dataset and opens on the view that is on screen, without the notes of its briefs', async () => {
  const scene = { title: 'All', view: '/', note: 'For my eyes.' }
  serves({ briefs: [{ id: 'b', title: 'B', scenes: [scene] }] })
  hasTemplate()
  const saved = catchSavedFiles()
  const dialog = await save()
  await dialog.findByText(/^Saved as three-statements-.*\.html, \d+ kB\. 1 note of its briefs left out\.$/)
  const page = (await saved[0]?.content.text()) ?? ''
  expect(page).not.toContain('For my eyes.')
  const { document } = { document: new DOMParser().parseFromString(page, 'text/html') }
  const list = JSON.parse(document.getElementById('packed')?.textContent ?? '') as Record<string, unknown>
  expect(list).toMatchObject({
    opensAt: expect.stringMatching(/^\/statements\?asof=/),
    datasets: [{ notesLeftOut: 1 }],
  })
  expect(document.title).toBe(`${String(FILE['title'])} · Watchfloor`)
})

test('a host that has not the page for it is named as the reason', async () => {
  serves({})
  hostServes('/one-file.html', {
    body: '<!doctype html><title>The app, as for every path</title>',
    contentType: 'text/html',
  })
  const saved = catchSavedFiles()
  const dialog = await save()
  await dialog.findByText(/^This host has not the file that the board would be put in\./)
  expect(saved).toEqual([])
})

test('a board with records above its own mark is not saved', async () => {
  const [first, ...others] = FILE['statements'] as readonly object[]
  serves({ marking: 'TLP:GREEN', statements: [{ ...first, marking: 'TLP:RED' }, ...others] })
  hasTemplate()
  const saved = catchSavedFiles()
  const dialog = await save()
  await dialog.findByText(/^1 entry bears a mark above TLP:GREEN, the dataset’s own\./)
  expect(saved).toEqual([])
})

test('a file of one’s own is saved as it is', async () => {
  hasTemplate()
  const saved = catchSavedFiles()
  const app = await renderBoard('/data')
  const text = readFixture('july-1914.json')
  await app.user.upload(
    await screen.findByLabelText('Choose a JSON file from this computer'),
    new File([text], 'july.json'),
  )
  await screen.findByRole('heading', { level: 1, name: 'The July crisis of 1914' })
  await app.user.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share this view' }))
  await app.user.click(await dialog.findByRole('button', { name: 'One HTML file' }))
  await dialog.findByText(/^Saved as july-1914-/)
  const page = (await saved[0]?.content.text()) ?? ''
  const part = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-name="data/july.json"]')
  expect(JSON.parse(part?.textContent ?? '')).toBe(text)
})
