import type { ReactNode } from 'react'
import { BrowserRouter } from 'react-router-dom'

/** The address is the store of every control, so a change of it is drawn at once (app/app.tsx). */
export function Router({ children }: { readonly children: ReactNode }) {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
      {children}
    </BrowserRouter>
  )
}
