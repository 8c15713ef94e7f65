import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { BrowserRouter } from 'react-router-dom'
import { ErrorBoundary } from './error-boundary'
import { Shell } from './shell'

/**
 * The whole app; the client comes from outside so that a test can start with an empty one. The address is
 * the store of every control, so a change of it is drawn at once: as a transition it would come too late for
 * the next letter in a field, the next press of a key and the tick of a box.
 */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
          <Shell />
        </BrowserRouter>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
