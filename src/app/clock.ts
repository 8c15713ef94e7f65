// The only clock of the app. Everything that needs the time of day gets it from here as a value.
import { useEffect, useEffectEvent, useState } from 'react'
import { dayOfInstant, type Day } from '../base/day'
import type { Instant } from '../view-model/data-age'

/** Milliseconds since 1970 (UTC), renewed every `everySeconds`. */
export function useNow(everySeconds: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [everySeconds])
  return now
}

/** The moment by both clocks, renewed once a second. What shows it is drawn by React, so it stands still when the page hangs. */
export function useBeat(): Instant {
  const [beat, setBeat] = useState(instantNow)
  useEverySecond(setBeat)
  return beat
}

/** Calls once a second, with the moment by both clocks. */
export function useEverySecond(onBeat: (at: Instant) => void): void {
  const beat = useEffectEvent(onBeat)
  useEffect(() => {
    const timer = setInterval(() => beat(instantNow()), 1000)
    return () => clearInterval(timer)
  }, [])
}

function instantNow(): Instant {
  return { wall: Date.now(), steady: performance.now() }
}

/** Milliseconds since 1970 (UTC), for what happens once. */
export function timeNow(): number {
  return Date.now()
}

/** The day of an instant in the reader's own zone. */
export function dayHere(epochMs: number): Day {
  return dayOfInstant(epochMs, -new Date(epochMs).getTimezoneOffset())
}

/** Minutes since midnight at an instant, in the reader's own zone. */
export function minuteHere(epochMs: number): number {
  const here = new Date(epochMs)
  return 60 * here.getHours() + here.getMinutes()
}

/** The reader's own zone, as IANA names it. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
