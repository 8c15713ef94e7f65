import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { createQueryClient } from './app/query-client'
import './styles/fonts.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/modes.css'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')

createRoot(container).render(
  <StrictMode>
    <App client={createQueryClient()} />
  </StrictMode>,
)
