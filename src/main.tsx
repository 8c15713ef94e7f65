// First, and in a file of its own: it asks for the record while the rest is on its way.
import './app/begin'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { firstScreen } from './app/first-screen'
import { createQueryClient } from './app/query-client'
import './styles/fonts.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/modes.css'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')

await firstScreen()
createRoot(container).render(
  <StrictMode>
    <App client={createQueryClient()} />
  </StrictMode>,
)
