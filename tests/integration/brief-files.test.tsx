// A brief leaves the browser as a file, alone or in its dataset, and comes back; what is wrong with a file is said.
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bringViewAt } from '../../src/app/views'
import { forAudience, type NotedBrief } from '../../src/domain/brief'
import type { BriefId } from '../../src/domain/ids'
import { writeBriefFile } from '../../src/ingest/brief-file'
import { ingest } from '../../src/ingest/ingest'
import { briefsInMemory } from '../support/briefs-in-memory'
import { datasetText } from '../support/dataset-of'
import { hostServes } from '../support/msw'
import { renderBoard } from '../support/render-app'
import { catchSavedFiles, type SavedFile } from '../support/saved-files'

const STANDOFF = 'standoff-2022-01-28'
const NOTE = 'Begin slowly'
const MORNING: NotedBrief = {
  id: 'morning' as BriefId,
  title: 'Morning',
  scenes: [
    { title: 'All of it', view: '/', note: NOTE },
    { title: 'The figures', view: '/figures/russian-troops', seconds: 20 },
  ],
}

beforeAll(async () => {
  await Promise.all([bringViewAt('/brief'), import('../../src/app/share-part')])
})

const textOf = async (saved: readonly SavedFile[]): Promise<string> => (await saved.at(-1)?.content.text()) ?? ''

describe('a brief is saved', () => {
  async function openSaving() {
    const saved = catchSavedFiles()
    const app = await renderBoard('/brief/morning', undefined, briefsInMemory({ [STANDOFF]: [MORNING] }).open)
    await app.user.click(await screen.findByRole('button', { name: 'Save…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Save this brief' }))
    const [brief, dataset] = dialog.getAllByRole('checkbox', { name: 'with my notes' })
    return { ...app, saved, dialog, brief, dataset }
  }

  test('with its notes, or without a word of them', async () => {
    const { user, saved, dialog, brief } = await openSaving()
    await user.click(dialog.getByRole('button', { name: 'The brief as a file' }))
    expect(saved.at(-1)?.name).toBe(`${STANDOFF}-brief-morning.json`)
    expect(await textOf(saved)).toBe(writeBriefFile(STANDOFF, MORNING, true))
    if (brief) await user.click(brief)
    await user.click(dialog.getByRole('button', { name: 'The brief as a file' }))
    expect(await textOf(saved)).not.toMatch(/slowly|note/)
  })

  test('with the mark of the board that it was made on', async () => {
    const saved = catchSavedFiles()
    hostServes('/data/marked.json', { body: JSON.stringify({ ...JSON.parse(datasetText({})), marking: 'TLP:AMBER' }) })
    const { open } = briefsInMemory({ 'test-crisis': [MORNING] })
    const { user } = await renderBoard('/brief/morning?data=data/marked.json', undefined, open)
    await user.click(await screen.findByRole('button', { name: 'Save…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Save this brief' }))
    for (const name of ['The brief as a file', 'The dataset with this brief in it']) {
      await user.click(dialog.getByRole('button', { name }))
      expect(JSON.parse(await textOf(saved))).toMatchObject({ marking: 'TLP:AMBER' })
    }
  })

  test('and opens as it was, beside the one that there is', async () => {
    const { user } = await renderBoard('/brief', undefined, briefsInMemory({ [STANDOFF]: [MORNING] }).open)
    const file = new File([writeBriefFile(STANDOFF, MORNING, true)], 'morning.json')
    await user.upload(await screen.findByLabelText('Open a brief from a file'), file)
    await screen.findByText('Opened: Morning.')
    const copies = screen.getAllByRole('link', { name: 'Morning' })
    expect(copies.map((link) => link.getAttribute('href'))).toEqual(['/brief/morning', '/brief/morning-2'])
    if (copies[1]) await user.click(copies[1])
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your note on scene 1' })).value).toBe(NOTE)
  })

  test('in its dataset without notes, unless they are asked for; and the file is a dataset as any other', async () => {
    const { user, saved, dialog, dataset } = await openSaving()
    await user.click(dialog.getByRole('button', { name: 'The dataset with this brief in it' }))
    const text = await textOf(saved)
    expect(text).not.toContain('slowly')
    const again = ingest(text)
    expect(again.ok && again.problems).toEqual([])
    expect(again.ok && again.dataset.briefs).toEqual([forAudience(MORNING)])
    if (dataset) await user.click(dataset)
    await user.click(dialog.getByRole('button', { name: 'The dataset with this brief in it' }))
    expect(await textOf(saved)).toContain(NOTE)
  })
})

describe('a dataset’s own brief', () => {
  const dataset = JSON.stringify({ ...JSON.parse(datasetText({})), briefs: [MORNING] })
  beforeEach(() => hostServes('/data/briefed.json', { body: dataset }))

  test('is listed, and read with its notes in the briefer’s window alone', async () => {
    const { user } = await renderBoard('/brief?data=data/briefed.json', undefined, briefsInMemory().open)
    await user.click(await screen.findByRole('link', { name: 'Morning' }))
    const scenes = within(await screen.findByRole('list', { name: 'Running order' }))
    scenes.getByText(NOTE)
    screen.getByText('This brief belongs to the dataset and cannot be changed.', { exact: false })
    await user.click(screen.getByRole('button', { name: 'Make it mine' }))
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your note on scene 1' })).value).toBe(NOTE)
  })

  test.each(['projector', 'kiosk'])('shows no note where others see it (%s)', async (mode) => {
    const kept = briefsInMemory()
    const { address } = await renderBoard(`/?data=data/briefed.json&mode=${mode}&brief=morning`, undefined, kept.open)
    await waitFor(() => expect(address()).toContain('scene=1'))
    expect(`${document.documentElement.outerHTML}${address()}${JSON.stringify(history.state)}`).not.toContain('slowly')
    const watchfloor = await window.watchfloor
    expect(JSON.stringify([watchfloor.dataset.briefs, watchfloor.board.dataset.briefs])).toMatch(/All of it/)
    expect(JSON.stringify([watchfloor.dataset.briefs, watchfloor.board.dataset.briefs])).not.toContain('slowly')
  })

  test('leaves with nothing that is exported for others', async () => {
    const saved = catchSavedFiles()
    const { user } = await renderBoard('/statements?data=data/briefed.json', undefined, briefsInMemory().open)
    await user.click(screen.getByRole('button', { name: 'Share' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Share this view' }))
    await user.click(dialog.getByRole('button', { name: 'JSON dataset' }))
    await user.click(dialog.getByRole('button', { name: 'CSV table' }))
    expect(saved).toHaveLength(2)
    for (const { content } of saved) expect(await content.text()).not.toMatch(/slowly|note/)
    expect(screen.getByRole('dialog').textContent).not.toContain('slowly')
  })
})

test('no window for others asks for a note of the reader’s own', async () => {
  const kept = briefsInMemory({ [STANDOFF]: [MORNING] })
  const { address } = await renderBoard('/?mode=projector&brief=morning', undefined, kept.open)
  await waitFor(() => expect(address()).toContain('scene=1'))
  await screen.findByRole('heading', { level: 1 })
  expect(kept.reads.filter((read) => read.startsWith('notes'))).toEqual([])
  expect(document.documentElement.outerHTML).not.toContain('slowly')
})

describe('a file that is no brief', () => {
  const file = (brief: object, rest: object = {}): string =>
    JSON.stringify({ watchfloorBrief: 1, dataset: STANDOFF, brief, ...rest })

  test.each([
    ['no JSON', '{"watchfloorBrief": 1,', /was not opened: line 1, column \d+: from here on this is no longer JSON/],
    ['a web page', '<html>', /was not opened: this is a web page/],
    ['empty', '', /was not opened: the file is empty/],
    ['a dataset', datasetText({}), /was not opened: it is a dataset. Open it under Data/],
    ['something else', '{"a": 1}', /was not opened: it is JSON, and no brief/],
    ['of a version to come', file(MORNING, { watchfloorBrief: 2 }), /was not opened: it is a brief of version 2/],
  ])('(%s) is refused, and says why', async (_, text, said) => {
    const kept = briefsInMemory()
    const { user } = await renderBoard('/brief', undefined, kept.open)
    await user.upload(await screen.findByLabelText('Open a brief from a file'), new File([text], 'morning.json'))
    await screen.findByText(said)
    expect(kept.briefs.size).toBe(0)
  })

  test('in every part is opened without those parts, which are named; that it is another dataset’s is said', async () => {
    const scenes = [{ title: 'No view' }, { title: 'Elsewhere', view: 'https://example.org/' }, MORNING.scenes[0]]
    const { user } = await renderBoard('/brief', undefined, briefsInMemory().open)
    const text = file({ title: 'Morning', scenes }, { dataset: 'harbour' })
    await user.upload(await screen.findByLabelText('Open a brief from a file'), new File([text], 'morning.json'))
    await screen.findByText('Opened: Morning.')
    screen.getByText(`It was made for another dataset, harbour; this is ${STANDOFF}.`, { exact: false })
    screen.getByText('Scene 1 could not be read and was left out.')
    screen.getByText('Left out, because the address leads out of the app: Elsewhere.')
    screen.getByText('1 scene')
  })

  test('that cannot be read at all says so', async () => {
    const { user } = await renderBoard('/brief', undefined, briefsInMemory().open)
    const gone = new File(['{}'], 'gone.json')
    vi.spyOn(gone, 'text').mockRejectedValue(new Error('gone'))
    await user.upload(await screen.findByLabelText('Open a brief from a file'), gone)
    await screen.findByText(/gone.json was not opened: it could not be read/)
  })
})
