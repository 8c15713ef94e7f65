import { useEffect, useState } from 'react'
import { afterFrame } from './after-frame'

/**
 * A value that follows a frame later: what nobody can see or use before that frame is not made while the frame waits.
 * (A deferred value may come before it, and delay it.)
 */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(() => value)
  useEffect(() => afterFrame(() => setShown(() => value)), [value])
  return shown
}
