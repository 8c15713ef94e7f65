import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Router } from '../edition/router'
import { timeNow } from './clock'
import { ErrorBoundary } from './error-boundary'
import { BriefsContext, holdBriefs, openBriefsHere, type OpenBriefs } from './held-briefs'
import { Shell } from './shell'
import { holdVisits, openVisitsHere, VisitsContext, type OpenVisits } from './visits'

type Props = {
  readonly client: QueryClient
  /** Where the reader's visits are kept; in this browser unless said. */
  readonly openVisits?: OpenVisits
  /** Where the reader's own briefs are kept; in this browser unless said. */
  readonly openBriefs?: OpenBriefs
}

/**
 * The whole app; the client comes from outside so that a test can start with an empty one. The address is
 * the store of every control, so a change of it is drawn at once: as a transition it would come too late for
 * the next letter in a field, the next press of a key and the tick of a box.
 */
export function App({ client, openVisits = openVisitsHere, openBriefs = openBriefsHere }: Props) {
  const [visits] = useState(() => holdVisits(openVisits, timeNow()))
  const [briefs] = useState(() => holdBriefs(openBriefs))
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <Router>
          <VisitsContext value={visits}>
            <BriefsContext value={briefs}>
              <Shell />
            </BriefsContext>
          </VisitsContext>
        </Router>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
