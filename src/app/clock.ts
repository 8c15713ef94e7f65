// The only clock of the app. Everything that needs the time of day gets it from here as a value.
import { useEffect, useState } from 'react'

/** Milliseconds since 1970 (UTC), renewed every `everySeconds`. */
export function useNow(everySeconds: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [everySeconds])
  return now
}
