// A reader takes a view along: as a link, pinned to the data or not; as files, each with its receipt; and opens the file.
import { screen, within } from '@testing-library/react'
import { createHash } from 'node:crypto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { hostServes, readFixture, readShipped } from '../support/msw'
import { renderBoard, type RenderedApp } from '../support/render-app'
import { catchSavedFiles } from '../support/saved-files'

const PICKER = 'Choose a JSON file from this computer'
const STANDOFF = 'standoff-2022-01-28.json'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

async function openShare({ user }: RenderedApp) {
  await user.click(screen.getByRole('button', { name: 'Share' }))
  return within(await screen.findByRole('dialog', { name: 'Share this view' }))
}

/** What the receipt in the dialog says, by its labels; waits until the hash is made. */
async function receiptIn(dialog: Awaited<ReturnType<typeof openShare>>): Promise<Readonly<Record<string, string>>> {
  const receipt = within(dialog.getByRole('region', { name: 'Every output carries this receipt' }))
  await receipt.findByText(/^[0-9a-f]{64}$/)
  return Object.fromEntries(
    receipt.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent ?? '']),
  )
}

test('the link holds the view, the day and the filters, and is pinned to the data where that is wished', async () => {
  const app = await renderBoard('/statements?actors=putin')
  const dialog = await openShare(app)
  const link = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' })
  expect(link.value).toBe('http://localhost:3000/statements?asof=2022-01-28&actors=putin')
  dialog.getByRole('img', { name: 'The link as a QR code' })
  await receiptIn(dialog)
  await app.user.click(dialog.getByRole('checkbox', { name: /^Pin to this edition of the data/ }))
  expect(link.value).toBe(
    `http://localhost:3000/statements?asof=2022-01-28&actors=putin&rev=${sha256(readShipped(STANDOFF) ?? '')}`,
  )
  await app.user.click(dialog.getByRole('button', { name: 'Copy link' }))
  await dialog.findByText('Link copied.')
  expect(await navigator.clipboard.readText()).toBe(link.value)
})

test('the receipt says which data, which edition, which bytes, as of when and how filtered', async () => {
  const app = await renderBoard('/timeline?asof=2022-01-27&from=2022-01-20&topics=eastern-flank')
  const dialog = await openShare(app)
  expect(await receiptIn(dialog)).toMatchObject({
    Dataset: 'The standoff over Ukraine',
    'Dataset id': 'standoff-2022-01-28',
    Revision: '2022-01-28.1',
    'SHA-256 of its file': sha256(readShipped(STANDOFF) ?? ''),
    'As of': '27 Jan 2022',
    'Days in view': 'from 20 Jan 2022',
  })
})

test.each([
  ['/statements?actors=putin', /^\d+ of \d+ statements$/, STANDOFF],
  [
    '/statements?data=data/build-up-2021-2022.json&asof=2022-01-20&kinds=statement.demand,statement.reply',
    /^\d+ of \d+ statements$/,
    'build-up-2021-2022.json',
  ],
  ['/timeline?actors=nato&from=2022-01-20&to=2022-01-27', /in view/, STANDOFF],
  [
    '/timeline?data=data/build-up-2021-2022.json&topics=sanctions&asof=2022-02-01',
    /in view/,
    'build-up-2021-2022.json',
  ],
])('the JSON of %s opens as a dataset with the same view and the same counts', async (address, counts, file) => {
  const saved = catchSavedFiles()
  const app = await renderBoard(address)
  const main = screen.getByRole('main')
  const title = screen.getByRole('heading', { level: 1 }).textContent
  await within(main).findAllByText(counts)
  const before = listed(main)
  const dialog = await openShare(app)
  await receiptIn(dialog)
  await app.user.click(dialog.getByRole('button', { name: 'JSON dataset' }))
  await dialog.findByText(/^Saved as .*\.json\.$/)
  const text = await (saved[0]?.content ?? new Blob()).text()
  expect(JSON.parse(text)).toMatchObject({ receipt: { sha256: sha256(readShipped(file) ?? '') } })
  await app.user.click(dialog.getByRole('button', { name: 'Close' }))
  const path = address.split('?')[0] ?? ''
  await drop(new File([text], saved[0]?.name ?? ''))
  await screen.findByText(/from this computer. A link cannot carry it/)
  await screen.findByText(/^An excerpt of a dataset, as of /)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
  expect(app.address().startsWith(`${path}?data=file:`)).toBe(true)
  expect(screen.queryByText(/set aside/)).toBeNull()
  await vi.waitFor(() => expect(listed(screen.getByRole('main'))).toEqual(before))
})

/** Every record that is listed and every heading over them, in words. Facets also count what is not on screen. */
function listed(main: HTMLElement): readonly string[] {
  const rows = [...main.querySelectorAll('tbody tr, ol > li, header h3, section section h3')]
  return rows.map((row) => row.textContent)
}

async function drop(file: File): Promise<void> {
  const { fireEvent } = await import('@testing-library/react')
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } })
}

test('the CSV holds the rows that are listed, and the receipt under them', async () => {
  const saved = catchSavedFiles()
  const app = await renderBoard('/statements?kinds=statement.demand')
  const dialog = await openShare(app)
  await receiptIn(dialog)
  await app.user.click(dialog.getByRole('button', { name: 'CSV table' }))
  expect(saved[0]?.name).toBe('standoff-2022-01-28-statements-2022-01-28.csv')
  const text = await (saved[0]?.content ?? new Blob()).text()
  const [head = '', ...rest] = text.split('\r\n')
  expect(head).toMatch(/^id,date,known,form,/)
  const end = rest.indexOf('')
  dialog.getByText(`${end} rows, as listed here`)
  expect(rest.slice(end).join('\n')).toContain('\nDataset,The standoff over Ukraine\n')
  expect(rest.slice(end).join('\n')).toContain(sha256(readShipped(STANDOFF) ?? ''))
})

test('a link pinned to these very data is followed without a word', async () => {
  const app = await renderBoard(`/?rev=${sha256(readShipped(STANDOFF) ?? '')}`)
  const dialog = await openShare(app)
  await dialog.findByText('This link was pinned to exactly these data.')
  expect(screen.queryByText(/^The data have moved on/)).toBeNull()
})

test('a link pinned to other data says that they have moved on, shows the board, and can be pinned anew', async () => {
  const app = await renderBoard(`/?rev=${'0'.repeat(64)}`)
  await screen.findByText('The data have moved on since this link was made.')
  screen.getByText(/This is revision 2022-01-28.1 as it is now/)
  screen.getByRole('region', { name: 'Demands' })
  await app.user.click(screen.getByRole('button', { name: 'Pin the link to these data' }))
  expect(app.address()).toBe(`/?rev=${sha256(readShipped(STANDOFF) ?? '')}`)
  expect(screen.queryByText(/^The data have moved on/)).toBeNull()
})

test('Data names the SHA-256 of exactly the bytes that came, a byte order mark included', async () => {
  const body = `\uFEFF${readFixture('rubicon.json')}`
  hostServes('/data/marked.json', { body })
  await renderBoard('/data?data=data/marked.json')
  const identity = within(await screen.findByRole('region', { name: 'This dataset' }))
  await identity.findByText(sha256(body))
})

test.each([
  [true, /^The SHA-256 is the one that this host’s list of datasets gives/],
  [false, /^The host’s list of datasets gives another SHA-256, 0{64}: the file has changed/],
])('Data compares it with what the host’s list gives: same %s', async (isSame, said) => {
  const text = readShipped(STANDOFF) ?? ''
  const index = JSON.parse(readShipped('index.json') ?? '{}') as { datasets: object[] }
  const listing = { ...index.datasets[0], sha256: isSame ? sha256(text) : '0'.repeat(64) }
  hostServes('/data/index.json', { body: JSON.stringify({ formatVersion: 1, datasets: [listing] }) })
  await renderBoard('/data')
  await within(await screen.findByRole('region', { name: 'This dataset' })).findByText(said)
})

test('without a secure context, where the browser makes no hash, it is the same one all the same', async () => {
  const whole = crypto
  vi.stubGlobal('crypto', { getRandomValues: whole.getRandomValues.bind(whole) })
  onTestFinished(() => void vi.stubGlobal('crypto', whole))
  await renderBoard('/data')
  const identity = within(await screen.findByRole('region', { name: 'This dataset' }))
  await identity.findByText(new RegExp(sha256(readShipped('standoff-2022-01-28.json') ?? '')))
})

test('where the bytes can not be read once more nothing is verified, and nothing breaks', async () => {
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('no'))
  await renderBoard(`/data?rev=${'0'.repeat(64)}`)
  const identity = within(await screen.findByRole('region', { name: 'This dataset' }))
  await identity.findByText(/^not verified/)
  await screen.findByText(/This browser cannot check it/)
})

test('an own file has no link for others, and says so', async () => {
  const app = await renderBoard('/data')
  await app.user.upload(await screen.findByLabelText(PICKER), new File([readFixture('rubicon.json')], 'rubicon.json'))
  await screen.findByText(/Showing rubicon.json from this computer/)
  const dialog = await openShare(app)
  dialog.getByText(/only this browser can follow the link/)
  const receipt = await receiptIn(dialog)
  expect(receipt['Address']).toBeUndefined()
  expect(receipt['View']).toMatch(/^\/data\?data=file:rubicon.json/)
})

test('a record is cited in the form that a reference list takes, with the hash of its file', async () => {
  const { user } = await renderBoard('/?focus=statement.putin-concerns-ignored')
  const forms = within(await screen.findByRole('region', { name: 'Cite as' }))
  await user.click(forms.getByRole('button', { name: 'BibTeX' }))
  await forms.findByText('Citation copied: BibTeX.')
  const bibtex = await navigator.clipboard.readText()
  expect(bibtex).toMatch(/^@misc\{standoff-2022-01-28:putin-concerns-ignored,/)
  expect(bibtex).toContain(sha256(readShipped(STANDOFF) ?? ''))
  await user.click(forms.getByRole('button', { name: 'CSL-JSON' }))
  await forms.findByText('Citation copied: CSL-JSON.')
  expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject([
    { type: 'dataset' },
    { id: expect.any(String) },
  ])
})
