import { startTransition, useEffect, useState } from 'react'

/**
 * The value as it was when the screen was last drawn: what is made of it never keeps a frame waiting. React's own deferred
 * value would be worked on as soon as the hand is free, which may be before that frame.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(value)), 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}
