// The board knows no crisis by name: four hundred records, years before the common era, or three
// statements and nothing else all make a board, and what is empty says why.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetText } from '../support/dataset-of'
import { hostServes, readFixture } from '../support/msw'
import { renderBoard, type RenderedApp } from '../support/render-app'

const VIEWS = ['/timeline', '/statements', '/figures', '/actors', '/changes', '/data'] as const

function openCrisis(body: string, address = '/'): Promise<RenderedApp> {
  hostServes('/data/standoff-2022-01-28.json', { body })
  return renderBoard(address)
}

const region = (name: string): HTMLElement => screen.getByRole('region', { name })

const CRISES = ['july-1914', 'rubicon', 'three-statements'] as const

describe.each(CRISES)('%s', (crisis) => {
  test('gives a board with the four regions, each with something in it', async () => {
    await openCrisis(readFixture(`${crisis}.json`))
    for (const name of ['Timeline', 'Figures', 'Actors', 'Statements']) {
      // More than its own heading and the link beside it.
      await waitFor(() => expect(region(name).textContent?.length).toBeGreaterThan(40))
    }
    expect(screen.queryByText(/set aside|remark on the file/)).toBeNull()
  })

  test.each(VIEWS)('fills or explains %s', async (path) => {
    await openCrisis(readFixture(`${crisis}.json`), path)
    const main = screen.getByRole('main')
    await within(main).findAllByRole('heading')
    expect(main.textContent?.length).toBeGreaterThan(40)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('four hundred records of 1914', () => {
  test('are counted where they cannot be shown', async () => {
    await openCrisis(readFixture('july-1914.json'))
    screen.getByText('Tue 4 Aug 1914')
    expect(within(region('Demands')).getAllByRole('listitem')).toHaveLength(3)
    within(region('Demands')).getByText(/\+\d+ more/)
    within(region('Actors')).getByText(/\+\d+ more/)
  })

  test('are all in the lists', async () => {
    await openCrisis(readFixture('july-1914.json'), '/statements')
    // Seven of the 196 came to be known after the record was closed.
    await screen.findByText('189 statements')
    expect(screen.getAllByText(/^\d+ sources?$/)).toHaveLength(189)
  })
})

describe('years before the common era', () => {
  test('are said as such, hedges kept', async () => {
    const { user } = await openCrisis(readFixture('rubicon.json'))
    screen.getByText('Thu 17 Jan 49 BCE', { selector: 'time' })
    screen.getByText('record closed 17 Jan 49 BCE')
    await user.click(screen.getByRole('link', { name: 'Statements' }))
    await screen.findByRole('heading', { name: 'about 10 Jan 49 BCE' })
  })

  test('can be stepped through, and stand in the address', async () => {
    const { user, address } = await openCrisis(readFixture('rubicon.json'))
    await user.keyboard('[[')
    await screen.findByText('Wed 16 Jan 49 BCE')
    expect(address()).toBe('/?asof=-0048-01-16')
  })
})

describe('three statements and nothing else', () => {
  test('explain every region that stays empty', async () => {
    await openCrisis(readFixture('three-statements.json'))
    within(region('Figures')).getByText('No figure is known on this day.')
    within(region('Next')).getByText('Nothing is scheduled.')
    within(region('Actors')).getByText('No actor is named on this day.')
    expect(within(region('Statements')).getAllByRole('listitem')).toHaveLength(3)
  })

  test('are spoken by their source, which nobody else is made out to be', async () => {
    await openCrisis(readFixture('three-statements.json'))
    const [first] = within(region('Statements')).getAllByRole('listitem')
    expect(first?.textContent).toContain('Harbour bulletin')
    expect(within(region('Demands')).getByRole('listitem').textContent).toContain('Open')
  })

  test.each([
    ['/figures', 'This dataset names no measures, so there are no figures to show.'],
    ['/actors', 'The record names no actors.'],
  ])('leave %s explained', async (path, text) => {
    await openCrisis(readFixture('three-statements.json'), path)
    await screen.findByText(text)
  })
})

describe('a record of nothing', () => {
  test('is a board that says so', async () => {
    await openCrisis(datasetText({}))
    screen.getByText('This dataset holds no records.')
    for (const name of ['Timeline', 'Figures', 'Actors', 'Statements']) region(name)
    expect(screen.queryByRole('slider')).toBeNull()
  })

  test.each(VIEWS)('explains %s', async (path) => {
    await openCrisis(datasetText({}), path)
    await within(screen.getByRole('main')).findAllByRole('heading')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('has no record to step to', async () => {
    const { user, address } = await openCrisis(datasetText({}))
    await user.keyboard('jk')
    expect(address()).toBe('/')
  })
})

test('one record is a board too', async () => {
  await openCrisis(datasetText({ asOf: '2031-05-01', events: [{ id: 'row', title: 'A row at the quay' }] }))
  await within(region('Timeline')).findByRole('link', { name: /A row at the quay/ })
})
