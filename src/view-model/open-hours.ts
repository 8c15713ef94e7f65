import type { OpenHours } from './view-state'

/** Whether a wall shows its board at this minute of the day (from midnight, in the room's own zone). */
export function isOpenAt({ from, to }: OpenHours, minute: number): boolean {
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

/** `07:00`, of minutes since midnight. */
export function minuteText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
