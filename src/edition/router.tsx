import { useEffect, type ReactNode } from 'react'
import { BrowserRouter } from 'react-router-dom'
import { lateAddress } from './late-address'

const address = lateAddress(window)

/** The address is the store of every control, so a change of it is drawn at once (app/app.tsx), and written then. */
export function Router({ children }: { readonly children: ReactNode }) {
  useEffect(() => address.write, [])
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false} window={address.window}>
      {children}
    </BrowserRouter>
  )
}
