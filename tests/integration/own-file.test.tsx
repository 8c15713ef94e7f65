// A reader opens a file from their own computer, reads what is wrong with it, and goes back to the host's.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { datasetText } from '../support/dataset-of'
import { readFixture, requested } from '../support/msw'
import { renderBoard } from '../support/render-app'

const HOSTED = 'The standoff over Ukraine'
const PICKER = 'Choose a JSON file from this computer'

const ferry = (): File => new File([datasetText({ events: [{ id: 'row', title: 'A row at the quay' }] })], 'ferry.json')

function drop(file: File): void {
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } })
}

const findTitle = (name: string) => screen.findByRole('heading', { level: 1, name })

test('a file dropped anywhere on the page takes the place of the board, and says that no link can carry it', async () => {
  const { address } = await renderBoard('/?asof=2022-01-27&actors=putin')
  drop(ferry())
  await findTitle('A test crisis')
  screen.getByText(/Showing ferry.json from this computer. A link cannot carry it./)
  screen.getByText('record closed 10 May 2031')
  expect(address()).toBe('/?data=file:ferry.json')
})

test('while a file is held over the page, the page says that it may be dropped', async () => {
  await renderBoard('/')
  fireEvent.dragOver(window, { dataTransfer: { types: ['Files'], files: [] } })
  await screen.findByText('Drop a dataset file to open it')
  // jsdom has no DragEvent; the page reads only what a MouseEvent has too.
  fireEvent(window, new MouseEvent('dragleave', { relatedTarget: null }))
  await waitFor(() => expect(screen.queryByText('Drop a dataset file to open it')).toBeNull())
  fireEvent.dragOver(window, { dataTransfer: { types: ['text/plain'], files: [] } })
  expect(screen.queryByText('Drop a dataset file to open it')).toBeNull()
})

test('a file picked on the Data view is described there, down to its name and its problems', async () => {
  const { user } = await renderBoard('/data')
  const faulty = datasetText({ events: [{ id: 'row' }], statements: [{ id: 'said', date: '2031-02-30' }] })
  await user.upload(await screen.findByLabelText(PICKER), new File([faulty], 'faulty.json'))
  await findTitle('A test crisis')
  const identity = screen.getByRole('region', { name: 'This dataset' })
  within(identity).getByText('faulty.json')
  within(identity).getByText('1 event, 0 statements, 0 figures, 0 actors, 1 source')
  const problems = screen.getByRole('region', { name: 'What was set aside' })
  within(problems).getByText('1 record set aside, 0 notices')
  within(problems).getByText('$.statements[0].date')
})

test('closing the file brings back what the host serves, without asking it anew', async () => {
  const { user } = await renderBoard('/')
  drop(ferry())
  await findTitle('A test crisis')
  const asked = requested.length
  await user.click(screen.getByRole('button', { name: 'Close the file' }))
  await findTitle(HOSTED)
  expect(screen.queryByText(/from this computer. A link/)).toBeNull()
  expect(requested).toHaveLength(asked)
})

test.each([HOSTED, 'The build-up around Ukraine, 2021–2022'])(
  'choosing a dataset of the host puts the own file away: %s',
  async (title) => {
    const { user } = await renderBoard('/data')
    drop(ferry())
    await findTitle('A test crisis')
    await user.click(await screen.findByRole('link', { name: `Open ${title}` }))
    await findTitle(title)
    expect(screen.queryByText(/from this computer. A link/)).toBeNull()
  },
)

test('opening an address puts the own file away', async () => {
  const { user } = await renderBoard('/data')
  drop(ferry())
  await findTitle('A test crisis')
  await user.type(await screen.findByLabelText('Address of a dataset'), 'data/build-up-2021-2022.json{Enter}')
  await findTitle('The build-up around Ukraine, 2021–2022')
})

test('Back leads from the own file to the dataset that was there, on its day', async () => {
  await renderBoard('/?data=data/build-up-2021-2022.json&asof=2022-01-10')
  drop(ferry())
  await findTitle('A test crisis')
  window.history.back()
  await findTitle('The build-up around Ukraine, 2021–2022')
  screen.getByText('Mon 10 Jan 2022')
})

test('the last file given is the one that is shown, however long the first one takes', async () => {
  await renderBoard('/')
  const slow = ferry()
  let letGo: (text: string) => void = () => undefined
  Object.defineProperty(slow, 'text', { value: () => new Promise<string>((resolve) => (letGo = resolve)) })
  drop(slow)
  drop(new File([readFixture('three-statements.json')], 'three.json'))
  await findTitle('Three statements and nothing else')
  await act(async () => letGo(datasetText({})))
  screen.getByRole('heading', { level: 1, name: 'Three statements and nothing else' })
})

test('a link to somebody’s own file says so, and leads to what there is', async () => {
  const { user } = await renderBoard('/?data=file:ferry.json&focus=event.row')
  screen.getByText('ferry.json is a file on somebody’s own computer; a link cannot carry it.')
  screen.getByLabelText(PICKER)
  await user.click(screen.getByRole('link', { name: 'Open this host’s own dataset' }))
  await findTitle(HOSTED)
})

test('a file that cannot be read any more is named, and the board stays', async () => {
  await renderBoard('/')
  const moved = ferry()
  Object.defineProperty(moved, 'text', { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
  drop(moved)
  const notice = await screen.findByText(/ferry.json could not be read/)
  expect(notice.closest('p')?.textContent).toContain('Choose it again')
  screen.getByRole('heading', { level: 1, name: HOSTED })
})
