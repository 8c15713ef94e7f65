import { render, screen, type RenderResult } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { vi } from 'vitest'
import { App } from '../../src/app/app'
import { createQueryClient } from '../../src/app/query-client'
import type { OpenVisits } from '../../src/app/visits'

export type RenderedApp = RenderResult & {
  readonly user: UserEvent
  /** Path and query of the address bar. */
  readonly address: () => string
}

/**
 * Opens the real app at an address, as a browser would: `renderApp('/?asof=2022-01-27')`; `client` where it was primed,
 * `openVisits` where the test keeps the reader's visits.
 */
export function renderApp(address = '/', client = createQueryClient(), openVisits?: OpenVisits): RenderedApp {
  // A new entry, so that nothing lies ahead of it that an earlier test left.
  window.history.pushState(null, '', address)
  const rendered = render(
    <StrictMode>
      <App client={client} {...(openVisits && { openVisits })} />
    </StrictMode>,
  )
  return {
    ...rendered,
    user: userEvent.setup(vi.isFakeTimers() ? { advanceTimers: (ms) => vi.advanceTimersByTime(ms) } : {}),
    address: () => `${window.location.pathname}${window.location.search}`,
  }
}

/** The same, once a board stands: its title is on screen. */
export async function renderBoard(address = '/', openVisits?: OpenVisits): Promise<RenderedApp> {
  const app = renderApp(address, createQueryClient(), openVisits)
  await screen.findByRole('heading', { level: 1 })
  return app
}
