// A part of the page that is fetched on demand does not come, or breaks: the rest of the board stays, and
// the part comes when it is asked for again.
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { expectComplaint } from '../support/complaints'
import { renderBoard } from '../support/render-app'

// A part that has come once is there for good: each test misses another one, and no other test draws it.
const PARTS = {
  figures: '../../src/features/figures/figures-view',
  actors: '../../src/features/actors/actors-view',
  filters: '../../src/features/filters/filter-panel',
} as const

async function partIsMissing(path: string): Promise<void> {
  // React tells of every error that ends in a boundary.
  expectComplaint(/The above error occurred in/)
  vi.doMock(path, () => {
    throw new Error('not to be had')
  })
  // On a busy machine the first import may be under way before the mock is known.
  await expect(import(/* @vite-ignore */ path)).rejects.toThrow()
}

afterEach(() => {
  for (const path of Object.values(PARTS)) vi.doUnmock(path)
})

test('a view that does not come says so, and comes when it is asked for again', async () => {
  await partIsMissing(PARTS.figures)
  const { user } = await renderBoard('/data')
  await user.click(screen.getByRole('link', { name: 'Figures' }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('This view has stopped')
  screen.getByRole('heading', { level: 1, name: 'The standoff over Ukraine' })
  vi.doUnmock(PARTS.figures)
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  await screen.findByRole('heading', { name: 'Figures · Russian troops around Ukraine' })
})

test('a view that does not come does not bar the way to the others', async () => {
  await partIsMissing(PARTS.actors)
  const { user } = await renderBoard('/data')
  await user.click(screen.getByRole('link', { name: 'Actors' }))
  await screen.findByRole('alert')
  await user.click(screen.getByRole('link', { name: 'Statements' }))
  await screen.findByText('27 statements')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a timeline that breaks costs the first screen only its timeline', async () => {
  expectComplaint(/The above error occurred in/)
  const canvas = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
    throw new Error('no canvas is to be had')
  })
  const { user } = await renderBoard('/')
  const region = screen.getByRole('region', { name: 'Timeline' })
  await within(region).findByText('The timeline has stopped on a fault of its own.')
  within(screen.getByRole('region', { name: 'Figures' })).getByRole('link', { name: /^about 100,000/ })
  canvas.mockRestore()
  await user.click(within(region).getByRole('button', { name: 'Try again' }))
  await within(region).findByRole('link', { name: /Putin–Macron call/ })
})

test('filters that do not come leave the board as it is', async () => {
  await partIsMissing(PARTS.filters)
  const { user } = await renderBoard('/data')
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  const alert = await screen.findByRole('alert')
  screen.getByRole('region', { name: 'This dataset' })
  vi.doUnmock(PARTS.filters)
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  await screen.findByLabelText('Words in the record')
})
