import { useState } from 'react'

/**
 * A value that stays as it was while it is held. Days in view that follow the as-of would run away under
 * the pointer that drags the as-of.
 */
export function useHeld<T>(value: T, isHeld: boolean): T {
  const [kept, setKept] = useState(value)
  if (!isHeld && kept !== value) setKept(value)
  return isHeld ? kept : value
}
