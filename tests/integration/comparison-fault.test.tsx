// A fault in one pane is that pane's alone.
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Board } from '../../src/view-model/board'
import { expectComplaint } from '../support/complaints'
import { renderBoard } from '../support/render-app'

vi.mock('../../src/features/actors/actors-view', () => ({
  ActorsView: ({ board }: { readonly board: Board }) => {
    if (board.view.actors.length === 1) throw new Error('Two is company')
    return `All ${board.shown.statements.length} statements`
  },
}))

test('a fault in one pane leaves the other, the headings and the way out', async () => {
  // React tells of every error that ends in a boundary.
  expectComplaint(/The above error occurred in/)
  await renderBoard('/actors?actors2=united-states')
  const faulty = await screen.findByRole('region', { name: 'US' })
  within(faulty).getByText('US has stopped on a fault of its own.')
  within(await screen.findByRole('region', { name: 'All actors' })).getByText(/^All \d+ statements$/)
  expect(screen.getByRole('button', { name: 'Close the comparison' })).toBeDefined()
})
