import type { LoadError } from '../domain/load-error'

/** The one thing that is thrown: React Query keeps the last good board only when a refetch throws. */
export class LoadFailure extends Error {
  readonly reason: LoadError

  constructor(reason: LoadError) {
    super(reason.code)
    this.name = 'LoadFailure'
    this.reason = reason
  }
}

/** Why a query failed. A failure that is no LoadFailure is a bug, and a bug belongs to the error boundary. */
export function loadErrorOf(error: Error | null): LoadError | undefined {
  if (error === null) return undefined
  if (error instanceof LoadFailure) return error.reason
  throw error
}

/** Whether asking again may help. A file that was answered and is wrong stays wrong until it changes. */
export function isWorthRetrying(error: LoadError): boolean {
  return error.code === 'unreachable' || (error.code === 'http' && (error.status >= 500 || error.status === 429))
}
