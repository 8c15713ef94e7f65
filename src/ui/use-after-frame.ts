import { useEffect, useState } from 'react'

/**
 * A value that follows a frame later: what nobody can see or use before that frame is not made while the frame waits.
 * (A deferred value may come before it, and delay it.)
 */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(() => value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(() => value))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return shown
}
