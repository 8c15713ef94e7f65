import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * One function for as long as the component lives, that does what its newest version does: what is memoised need not
 * be drawn anew because a frame made a new closure. For handlers of events, not to be called while rendering.
 */
export function useStable<Args extends readonly unknown[], Result>(
  handler: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
