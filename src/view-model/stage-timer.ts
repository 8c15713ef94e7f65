/** How long a presentation has been going on. Times are milliseconds; instants, since 1970. */
export type Timer = {
  /** What had passed when it was last paused. */
  readonly passed: number
  /** When it was last started; undefined: it stands. */
  readonly since: number | undefined
}

export const IDLE_TIMER: Timer = { passed: 0, since: undefined }

export function startTimer(timer: Timer, now: number): Timer {
  return timer.since === undefined ? { passed: timer.passed, since: now } : timer
}

export function pauseTimer(timer: Timer, now: number): Timer {
  return timer.since === undefined ? timer : { passed: elapsedMs(timer, now), since: undefined }
}

/** Never less than nothing, though a clock be set back meanwhile. */
export function elapsedMs({ passed, since }: Timer, now: number): number {
  return passed + (since === undefined ? 0 : Math.max(0, now - since))
}

const FORGOTTEN_AFTER_MS = 6 * 60 * 60 * 1000

/** A timer that was kept; one that has run on since another day's briefing begins anew. */
export function resumedTimer(kept: Timer | undefined, now: number): Timer {
  return kept === undefined || elapsedMs(kept, now) > FORGOTTEN_AFTER_MS ? IDLE_TIMER : kept
}
