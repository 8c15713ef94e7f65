// The only clock of the app. Everything that needs the time of day gets it from here as a value.
import { useEffect, useState } from 'react'
import { dayOfInstant, type Day } from '../base/day'

/** Milliseconds since 1970 (UTC), renewed every `everySeconds`. */
export function useNow(everySeconds: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [everySeconds])
  return now
}

/** Milliseconds since 1970 (UTC), for what happens once. */
export function timeNow(): number {
  return Date.now()
}

/** The day of an instant in the reader's own zone. */
export function dayHere(epochMs: number): Day {
  return dayOfInstant(epochMs, -new Date(epochMs).getTimezoneOffset())
}

/** The reader's own zone, as IANA names it. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
