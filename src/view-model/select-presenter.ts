// What a briefer needs to see of a presentation, at a moment.
import { paceOf, pacing, secondsToTell } from './pacing'
import type { RunningOrder } from './running-order'
import { elapsedMs, type Timer } from './stage-timer'
import { formatDuration } from './format-duration'

export type PresenterModel = {
  readonly number: number
  readonly count: number
  readonly title: string
  /** undefined: notes are still being looked for; empty: there is none. */
  readonly note: string | undefined
  /** undefined: this is the last scene. */
  readonly next: { readonly number: number; readonly title: string } | undefined
  readonly scenes: readonly { readonly number: number; readonly title: string }[]
  readonly elapsed: string
  readonly remaining: string
  /** More time has passed than the brief was to take. */
  readonly isOver: boolean
  readonly hasBegun: boolean
  readonly isRunning: boolean
  readonly pace: 'ahead' | 'on-time' | 'behind'
  /** Seconds ahead or behind. */
  readonly lead: number
  /** How long this scene is to take, as a stopwatch has it. */
  readonly planned: string
}

/** `now` in milliseconds since 1970. */
export function selectPresenter(
  { brief, number, scene }: RunningOrder,
  notes: readonly string[] | undefined,
  timer: Timer,
  now: number,
): PresenterModel {
  const durations = brief.scenes.map((one, index) => secondsToTell(one, notes?.[index]))
  const pace = paceOf(durations, number, elapsedMs(timer, now) / 1000)
  const scenes = brief.scenes.map(({ title }, index) => ({ number: index + 1, title }))
  return {
    number,
    count: scenes.length,
    title: scene.title,
    note: notes && (notes[number - 1] ?? ''),
    next: scenes[number],
    scenes,
    elapsed: formatDuration(pace.elapsed),
    remaining: formatDuration(pace.remaining),
    isOver: pace.remaining <= -1,
    hasBegun: timer.since !== undefined || timer.passed > 0,
    isRunning: timer.since !== undefined,
    pace: pacing(pace),
    lead: Math.abs(pace.lead),
    planned: formatDuration(durations[number - 1] ?? 0),
  }
}
