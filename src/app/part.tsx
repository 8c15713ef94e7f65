import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from './error-boundary'

type Props = {
  /** What stopped, should it stop, in words. */
  readonly region: string
  /** What it shows: when that changes, a part that stopped is tried again. */
  readonly shows?: string
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/** A part of the page that comes when it is wanted, and whose faults are its own. */
export function Part({ region, shows, fallback, children }: Props) {
  return (
    <ErrorBoundary region={region} shows={shows}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  )
}
