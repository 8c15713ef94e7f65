import { render, screen, type RenderResult } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { vi } from 'vitest'
import { App } from '../../src/app/app'
import { createQueryClient } from '../../src/app/query-client'
import type { OpenBriefs } from '../../src/app/held-briefs'
import type { OpenVisits } from '../../src/app/visits'

export type RenderedApp = RenderResult & {
  readonly user: UserEvent
  /** Path and query of the address bar. */
  readonly address: () => string
}

/**
 * Opens the real app at an address, as a browser would: `renderApp('/?asof=2022-01-27')`; `client` where it was primed,
 * `openVisits` and `openBriefs` where the test keeps the reader's visits and briefs.
 */
export function renderApp(
  address = '/',
  client = createQueryClient(),
  openVisits?: OpenVisits,
  openBriefs?: OpenBriefs,
): RenderedApp {
  // A new entry, so that nothing lies ahead of it that an earlier test left.
  window.history.pushState(null, '', address)
  const rendered = render(
    <StrictMode>
      <App client={client} {...(openVisits && { openVisits })} {...(openBriefs && { openBriefs })} />
    </StrictMode>,
  )
  return {
    ...rendered,
    user: userEvent.setup(vi.isFakeTimers() ? { advanceTimers: (ms) => vi.advanceTimersByTime(ms) } : {}),
    address: () => `${window.location.pathname}${window.location.search}`,
  }
}

/** The same, once a board stands: its title is on screen. */
export async function renderBoard(
  address = '/',
  openVisits?: OpenVisits,
  openBriefs?: OpenBriefs,
): Promise<RenderedApp> {
  const app = renderApp(address, createQueryClient(), openVisits, openBriefs)
  await screen.findByRole('heading', { level: 1 })
  return app
}
