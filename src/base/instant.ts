import { dayOfInstant, formatIsoDay } from './day'

const MS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1440

/** `2026-11-25T21:05Z`: an instant to the minute, in UTC; `epochMs` since 1970. */
export function formatIsoMinute(epochMs: number): string {
  const minute = Math.floor(epochMs / MS_PER_MINUTE)
  const ofDay = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${formatIsoDay(dayOfInstant(epochMs, 0))}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}Z`
}
