// First, and in a file of its own: it asks for the record while the rest is on its way.
import './app/begin'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { firstScreen } from './app/first-screen'
import { createQueryClient } from './app/query-client'
import './styles/fonts.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/modes.css'
import './styles/whole-items.css'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')

void start(container)

// Not awaited at the top level: chunks that are fetched meanwhile import this one, and would wait for it as it for them.
async function start(root: HTMLElement): Promise<void> {
  const client = createQueryClient()
  await firstScreen(client)
  // As a transition, so that the browser gets its turn every few milliseconds while the first board is drawn.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App client={client} />
      </StrictMode>,
    ),
  )
}
