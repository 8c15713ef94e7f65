// The record is asked for before the app is there to read it, and what is opened later has come while nobody waited.
import { screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bringPartsWhenIdle } from '../../src/app/on-demand'
import { createQueryClient } from '../../src/app/query-client'
import { primeDataset } from '../../src/load/dataset-query'
import { askEarly, earlyAnswers } from '../../src/load/early-answers'
import { datasetText } from '../support/dataset-of'
import { hostHesitates, hostIsGone, hostServes, readShipped, requested } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'
import { saveData } from '../support/save-data'

const FIRST = '/data/standoff-2022-01-28.json'
const LONG = 10_000

/** What the page does in a browser: asks, waits a moment for the answers, and draws. */
async function openPage(address: string, patience = LONG, likely?: string): Promise<ReturnType<typeof renderApp>> {
  askEarly(new URL(address, location.origin).search, likely)
  await earlyAnswers(patience)
  const client = createQueryClient()
  await primeDataset(client, {})
  return renderApp(address, client)
}

describe('the record that was asked for early', () => {
  test('is drawn at once where it has come, without a word of waiting', async () => {
    await openPage('/')
    screen.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' })
    expect(requested).toEqual(['/data/index.json', FIRST])
  })

  test('is asked for beside the catalogue where the build knows which it is likely to be', async () => {
    const letGo = hostHesitates('/data/index.json', { body: readShipped('index.json') ?? '' })
    const opened = openPage('/', LONG, 'data/standoff-2022-01-28.json')
    await vi.waitFor(() => expect(requested).toEqual(['/data/index.json', FIRST]))
    letGo()
    await opened
    screen.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' })
  })

  test('is the one that the catalogue names, whatever the build took to be the first', async () => {
    await openPage('/', LONG, 'data/build-up-2021-2022.json')
    screen.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' })
  })

  test('is the one that the address names, and the catalogue is not asked for', async () => {
    hostServes('/elsewhere/crisis.json', { body: datasetText({}) })
    await openPage('/?data=https://example.org/elsewhere/crisis.json')
    screen.getByRole('heading', { level: 1, name: 'A test crisis' })
    expect(requested).toEqual(['/elsewhere/crisis.json'])
  })

  test('is waited for where it has not come, and not asked for again', async () => {
    const letGo = hostHesitates(FIRST, { body: readShipped('standoff-2022-01-28.json') ?? '' })
    await openPage('/', 1)
    await screen.findByText('Loading the record…')
    letGo()
    await screen.findByRole('heading', { level: 1, name: 'The standoff over Ukraine' })
    expect(requested).toEqual(['/data/index.json', FIRST])
  })

  test('is a file of the reader’s own: no host is asked', async () => {
    await openPage('/?data=file:crisis.json')
    expect((await screen.findByRole('alert')).textContent).toContain('crisis.json')
    expect(requested).toEqual([])
  })

  test('is explained where it is none, and asked for anew when the reader says so', async () => {
    hostServes('/data/broken.json', { body: '<!doctype html>' })
    const { user } = await openPage('/?data=data/broken.json')
    await screen.findByRole('alert')
    expect(requested).toEqual(['/data/broken.json'])
    hostServes('/data/broken.json', { body: datasetText({}) })
    await user.click(screen.getByRole('button', { name: /again/i }))
    await screen.findByRole('heading', { level: 1, name: 'A test crisis' })
  })

  test.each([
    ['whose catalogue cannot be read', () => hostServes('/data/index.json', { body: '{"datasets": [null' })],
    ['whose catalogue is of another shape', () => hostServes('/data/index.json', { body: '{"datasets": 7}' })],
    ['that is gone', () => hostIsGone('/data/index.json')],
  ])('is nothing on a host %s, and the app says so', async (_, prepare) => {
    prepare()
    await openPage('/')
    await screen.findByRole('alert')
  })

  test('is nothing at an address that is none', async () => {
    askEarly('?data=http://')
    await earlyAnswers(LONG)
    expect(requested).toEqual([])
  })
})

describe('what is opened later', () => {
  afterEach(() => saveData(true))

  const allParts = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      bringPartsWhenIdle(resolve)
    })
  }

  test('has come while nobody waited, so that the filters take the first letter typed', async () => {
    saveData(false)
    const { user } = await renderBoard('/')
    await allParts()
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    // No waiting: the next key is the reader's first letter, and not a key of the board.
    screen.getByLabelText('Words in the record')
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
