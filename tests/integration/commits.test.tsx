// One step of the board is one drawing of it, and what has to be measured before the reader sees it. Counted in
// React's commits, which no machine makes more or fewer.
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { App } from '../../src/app/app'
import { createQueryClient } from '../../src/app/query-client'
import { bringViewAt } from '../../src/app/views'

// The second commit of two: a part measures itself before the reader sees it, and is drawn as it fits.
test.each([
  ['Situation', '/', 'main section[aria-label="Demands"] li', 2],
  ['Statements', '/statements', 'main section section li', 1],
  ['Actors', '/actors', 'main section section a[href*="/actors/"]', 1],
  ['Figures', '/figures', 'main figure svg', 2],
])('a step to the day before draws %s no more often than it must', async (_, path, whole, most) => {
  let commits = 0
  window.history.pushState(null, '', path)
  await bringViewAt(path)
  render(
    <Profiler id="app" onRender={() => (commits += 1)}>
      <App client={createQueryClient()} />
    </Profiler>,
  )
  await waitFor(() => expect(document.querySelector(whole)).not.toBeNull())
  // The calendar of the as-of comes after the first frame.
  await screen.findByLabelText('Choose a day')
  const user = userEvent.setup()
  commits = 0
  // Written twice, the bracket is the key and not the name of one.
  await user.keyboard('[[')
  expect(window.location.search).toContain('asof=2022-01-27')
  expect(commits).toBeGreaterThan(0)
  expect(commits).toBeLessThanOrEqual(most)
})
