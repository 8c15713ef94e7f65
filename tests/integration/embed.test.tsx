// A view in somebody else's page: what of the app is not there, and what the reader of that page is told instead.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hostIsGone } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'

test('the view stands alone, with whose record it is, as of when, and what it leaves out', async () => {
  await renderBoard('/statements?embed=1&actors=putin&asof=2022-01-27&mode=kiosk&focus=actor.putin')
  const foot = await screen.findByRole('contentinfo', { name: 'Source of this view' })
  expect(foot.textContent).toMatch(/^The standoff over Ukraine · as of 27 Jan 2022 · only Actors: .*rev 2022-01-28\.1/)
  expect(within(foot).getByRole('link', { name: 'Open in full' }).getAttribute('href')).toMatch(
    /^\/statements\?asof=2022-01-27&actors=putin/,
  )
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(screen.queryByRole('button', { name: /^Filters/ })).toBeNull()
  expect(screen.queryByRole('contentinfo', { name: 'State of this display' })).toBeNull()
})

test('what the record says is set aside is told here too', async () => {
  await renderBoard('/?embed=1&actors=nobody-at-all')
  await screen.findByText('Not followed in this link: actors=nobody-at-all')
})

test('where the data do not come, the frame says why and offers no file of the reader’s own', async () => {
  hostIsGone('/data/gone.json')
  renderApp('/?embed=1&data=data/gone.json')
  await screen.findByRole('heading', { name: 'The board could not be opened' }, { timeout: 15_000 })
  screen.getByRole('button', { name: 'Ask again' })
  expect(screen.queryByText('Open another file')).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})
