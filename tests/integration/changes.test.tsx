// A reader asks what changed: between two days, and between two files.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetText, type DatasetParts } from '../support/dataset-of'
import { hostServes, readFixture, requested } from '../support/msw'
import { renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const section = async (name: string) => within(await screen.findByRole('region', { name }))
const summary = () => within(screen.getByRole('navigation', { name: 'What changed, in short' }))

describe('between two days', () => {
  test('without another day the board is held against the last day before on which something became known', async () => {
    await renderBoard('/changes')
    await section('Added')
    screen.getByText('27 Jan 2022 is the last day before on which something became known.')
    summary().getByText('22 records came')
    summary().getByText('2 new figures')
    expect(screen.queryByRole('region', { name: 'Withdrawn' })).toBeNull()
  })

  test('demands are shown as they stood and as they stand, with the reply that decided it', async () => {
    await renderBoard(`/changes?${BUILD_UP}&asof=2022-01-28&asof2=2022-01-20`)
    const positions = await section('Positions that changed')
    const demand = positions.getByText(/NATO should take in no further members/).closest('li')
    if (!demand) throw new Error('no such line')
    within(demand).getByText('Open')
    within(demand).getByText('no answer for 34 days')
    within(demand).getByText('Answered')
    within(demand).getByText('content undisclosed · 26 Jan')
    within(demand).getByRole('link', { name: /^NATO: A written reply was given/ })
  })

  test('a new figure stands beside the one its claimant gave before, and nobody works out a difference', async () => {
    await renderBoard(`/changes?${BUILD_UP}&asof2=2022-02-20`)
    const figures = await section('Figures that moved')
    const pair = figures.getByRole('link', { name: 'Reznikov: 147,000' }).closest('li')
    if (!pair) throw new Error('no such line')
    within(pair).getByRole('link', { name: 'Reznikov: about 149,000' })
    expect(pair.textContent).not.toContain('2,000')
    expect(figures.getByRole('link', { name: 'Russian troops near Ukraine' }).getAttribute('href')).toContain(
      '/figures/russian-troops',
    )
  })

  test('a scheduled date that came to pass, a text that was told otherwise and a correction are told apart', async () => {
    await renderBoard(`/changes?${BUILD_UP}&asof2=2022-01-20`)
    const dates = await section('Dates that came due')
    dates.getByText('came to pass')
    const changed = await section('Changed')
    changed.getByRole('link', { name: /NATO’s forces should return to where they stood in 1997/ })
    changed.getAllByText('text')
    const corrections = await section('Corrections of the dataset')
    corrections.getByText(/The digest gives no day; the request is placed on 27 January/)
  })

  test('what was withdrawn is named with its reason', async () => {
    await renderBoard(`/changes?${BUILD_UP}&asof=2021-04-20&asof2=2021-03-01`)
    const withdrawn = await section('Withdrawn')
    withdrawn.getByText(/corrected the transcript/)
    const figures = await section('Figures that moved')
    const pair = figures.getByRole('link', { name: 'EU: more than 100,000' }).closest('li')
    expect(pair?.textContent).toMatch(/said to be replaced>\u202F150,000Borrellwithdrawn · observed/)
  })

  test('an item leads to its record, and Back leads to the changes', async () => {
    const { user, address } = await renderBoard('/changes?asof2=2022-01-20')
    const added = await section('Added')
    await user.click(added.getByRole('link', { name: 'Putin–Macron call' }))
    await screen.findByRole('complementary')
    expect(address()).toBe('/changes?asof2=2022-01-20&focus=event.putin-macron-call')
    window.history.back()
    await waitFor(() => expect(address()).toBe('/changes?asof2=2022-01-20'))
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  })

  test('both days can be chosen by keyboard and swapped; what lies between them stays the same', async () => {
    const { user, address } = await renderBoard('/changes?asof2=2022-01-20')
    const added = await section('Added')
    const count = added.getAllByRole('listitem').length
    await user.click(screen.getByRole('button', { name: 'Swap the days' }))
    expect(address()).toBe('/changes?asof=2022-01-20&asof2=2022-01-28')
    expect((await section('Added')).getAllByRole('listitem')).toHaveLength(count)
    fireEvent.change(screen.getByLabelText('The other day'), { target: { value: '2022-01-26' } })
    expect(address()).toBe('/changes?asof=2022-01-20&asof2=2022-01-26')
    fireEvent.change(screen.getByLabelText('The board’s day'), { target: { value: '2022-01-25' } })
    expect(address()).toBe('/changes?asof=2022-01-25&asof2=2022-01-26')
  })

  test('a week, a day and the whole record are one link away', async () => {
    const { user, address } = await renderBoard('/changes')
    await section('Added')
    await user.click(screen.getByRole('link', { name: 'a week before' }))
    expect(address()).toBe('/changes?asof2=2022-01-21')
    await user.click(screen.getByRole('link', { name: 'the day before' }))
    expect(address()).toBe('/changes?asof2=2022-01-27')
    await user.click(screen.getByRole('link', { name: 'the beginning' }))
    summary().getByText('39 records came')
    await user.click(screen.getByRole('link', { name: 'the last news before' }))
    expect(address()).toBe('/changes')
  })

  test('the same day twice is explained, and so is a time in which nothing came', async () => {
    const { user } = await renderBoard('/changes?asof2=2022-01-28')
    await screen.findByText('Both days are the same, so nothing lies between them.')
    await user.click(screen.getByRole('link', { name: 'Compare with the last news before' }))
    await section('Added')
    fireEvent.change(screen.getByLabelText('The board’s day'), { target: { value: '2022-01-12' } })
    fireEvent.change(screen.getByLabelText('The other day'), { target: { value: '2022-01-11' } })
    await screen.findByText(/Nothing came, changed or was withdrawn after 11 Jan 2022 and up to 12 Jan 2022/)
    screen.getByRole('link', { name: 'Show the whole record' })
  })

  test('before the common era, where no calendar reaches, the days are written', async () => {
    hostServes('/data/rubicon.json', { body: readFixture('rubicon.json') })
    const { user, address } = await renderBoard('/changes?data=data/rubicon.json')
    const other = await screen.findByLabelText('The other day')
    await user.clear(other)
    await user.type(other, 'the ides{Enter}')
    expect(other.getAttribute('aria-invalid')).toBe('true')
    screen.getByText('Write the day as year-month-day, such as 2022-01-28.')
    await user.clear(other)
    await user.type(other, '-0048-01-10{Enter}')
    expect(address()).toBe('/changes?data=data/rubicon.json&asof2=-0048-01-10')
  })

  test('filters narrow what is listed and never what had become of a demand', async () => {
    const { user } = await renderBoard('/changes?asof2=2022-01-20&kinds=statement.demand')
    const positions = await section('Positions that changed')
    expect(positions.getAllByText('Answered').length).toBeGreaterThan(0)
    expect(screen.queryByRole('region', { name: 'Figures that moved' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'a week before' }))
  })

  test('filters that let nothing through are named as the reason', async () => {
    const { user } = await renderBoard('/changes?q=nosuchword')
    await screen.findByText('The filters let nothing of what changed through.')
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Clear all filters' }))
    await section('Added')
  })
})

const FERRY: DatasetParts = {
  actors: [{ id: 'north' }],
  events: [
    { id: 'row', title: 'A row at the quay' },
    { id: 'fog', title: 'Fog on the river' },
  ],
  statements: [{ id: 'said', speaker: 'north', text: 'The ferry sails at nine.' }],
}

const FERRY_LATER: DatasetParts = {
  ...FERRY,
  actors: [{ id: 'north', role: 'harbour master' }],
  events: [
    { id: 'row', title: 'A row at the quay' },
    { id: 'calm', title: 'A calm day' },
  ],
  statements: [{ id: 'said', speaker: 'north', text: 'The ferry sails at ten.' }],
}

function edition(parts: DatasetParts, revision: string): string {
  return datasetText(parts).replace('"revision":"1"', `"revision":"${revision}"`)
}

const fileOf = (text: string, name = 'ferry.json'): File => new File([text], name)

describe('between two files', () => {
  test('a second file is compared field by field with the board’s, the earlier edition first', async () => {
    hostServes('/data/ferry.json', { body: edition(FERRY, '9') })
    const { user, address } = await renderBoard('/changes?data=data/ferry.json')
    await user.upload(await screen.findByLabelText('Compare with another file'), fileOf(edition(FERRY_LATER, '10')))
    const panel = await section('Two files compared')
    panel.getByText('revision 9, closed 10 May 2031')
    panel.getByText('revision 10, closed 10 May 2031')
    const records = within(panel.getByRole('region', { name: 'Records' }))
    records.getByText('1 added, 1 removed, 1 changed, 1 the same')
    expect(records.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringContaining('added A calm day'),
      expect.stringContaining('removed Fog on the river'),
      expect.stringContaining('changed The north: The ferry sails at ten.'),
    ])
    const changed = records.getAllByRole('listitem')[2]
    expect(changed?.textContent).toContain('was: The ferry sails at nine.')
    expect(changed?.textContent).toContain('is now: The ferry sails at ten.')
    const actors = within(panel.getByRole('region', { name: 'Actors' }))
    actors.getByText('harbour master')
    expect(address()).toBe('/changes?data=data/ferry.json&data2=file:ferry.json')
  })

  test('the other file can be dropped beside the board, which then stays', async () => {
    hostServes('/data/ferry.json', { body: edition(FERRY, '1') })
    await renderBoard('/changes?data=data/ferry.json')
    const zone = await screen.findByRole('group', { name: 'Another file to compare with' })
    fireEvent.drop(zone, { dataTransfer: { types: ['Files'], files: [fileOf(edition(FERRY_LATER, '2'))] } })
    const panel = await section('Two files compared')
    panel.getByText('revision 2, closed 10 May 2031')
    screen.getByText('rev 1')
  })

  test('two files of one name are two files', async () => {
    const { user, address } = await renderBoard('/changes')
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [fileOf(edition(FERRY, '1'))] } })
    await screen.findByRole('heading', { level: 1, name: 'A test crisis' })
    await user.upload(await screen.findByLabelText('Compare with another file'), fileOf(edition(FERRY_LATER, '2')))
    const panel = await section('Two files compared')
    panel.getByText('1 added, 1 removed, 1 changed, 1 the same')
    expect(address()).toContain('data=file:ferry.json&data2=file:ferry.json')
  })

  test('a dataset of the host is compared by its address, and one that is no other edition is called so', async () => {
    const { user } = await renderBoard('/changes')
    await user.type(await screen.findByLabelText('Address of the other dataset'), 'data/build-up-2021-2022.json{Enter}')
    const panel = await section('Two files compared')
    await panel.findByText(/These are two datasets \(standoff-2022-01-28 and build-up-2021-2022\)/)
    await user.click(panel.getByRole('link', { name: 'Close the other file' }))
    expect(screen.queryByRole('region', { name: 'Two files compared' })).toBeNull()
  })

  test('a file beside itself says that both say the same', async () => {
    await renderBoard('/changes?data2=data/standoff-2022-01-28.json')
    const panel = await section('Two files compared')
    await panel.findByText(/Both files say the same/)
  })

  test('a broken other file is refused with the reason, and the board and the days stay', async () => {
    const { user, address } = await renderBoard('/changes')
    await user.upload(
      await screen.findByLabelText('Compare with another file'),
      fileOf('{"formatVersion": 1, "id": ', 'half.json'),
    )
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/The other file cannot be compared. half.json was not opened/)
    await section('Added')
    expect(address()).toBe('/changes')
  })

  test('an address that nobody answers is named, and another can be given', async () => {
    hostServes('/data/none.json', { body: 'not here', status: 404 })
    await renderBoard('/changes?data2=data/none.json')
    expect((await screen.findByRole('alert')).textContent).toContain('answered with HTTP 404')
    screen.getByLabelText('Compare with another file')
    await section('Added')
  })

  test('a link that names a file of somebody’s own says so', async () => {
    await renderBoard('/changes?data2=file:ferry.json')
    expect((await screen.findByRole('alert')).textContent).toContain('ferry.json is a file on somebody’s own computer')
    expect(requested.some((path) => path.includes('ferry'))).toBe(false)
  })
})
