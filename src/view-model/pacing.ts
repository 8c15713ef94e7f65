// How long a scene is likely to take, and whether a briefer is ahead of that or behind. All times are seconds.
import type { NotedScene, Scene } from '../domain/brief'

/** Words a minute, aloud in front of people. */
const SPOKEN = 130
/** The shortest that a scene takes, however little there is to say, and what a scene without a note is given. */
const LEAST = 10
const UNNOTED = 60

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}

/** How long a scene takes with its note; as its brief says, or by what there is to say. */
export function secondsToTell({ seconds }: Pick<Scene, 'seconds'>, note: NotedScene['note'] = ''): number {
  if (seconds !== undefined) return seconds
  const words = wordsIn(note)
  return words === 0 ? UNNOTED : Math.max(LEAST, Math.ceil((words / SPOKEN) * 60))
}

export type Pace = {
  readonly elapsed: number
  /** Of the whole brief; less than nothing: so much over it. */
  readonly remaining: number
  /** Of this scene, by the plan: when it should have begun and when it should end. */
  readonly begins: number
  readonly ends: number
  /** More than nothing: so much ahead of the plan; less: behind it. Nothing while this scene's own time runs. */
  readonly lead: number
}

/** `durations` in the order of the scenes; `number` from 1. */
export function paceOf(durations: readonly number[], number: number, elapsed: number): Pace {
  const begins = sum(durations.slice(0, number - 1))
  const ends = begins + (durations[number - 1] ?? 0)
  const lead = elapsed < begins ? begins - elapsed : elapsed > ends ? ends - elapsed : 0
  return { elapsed, remaining: sum(durations) - elapsed, begins, ends, lead }
}

/** Less than this nobody calls ahead or behind. */
const TOLERANCE = 15

export function pacing({ lead }: Pick<Pace, 'lead'>): 'ahead' | 'on-time' | 'behind' {
  return Math.abs(lead) < TOLERANCE ? 'on-time' : lead > 0 ? 'ahead' : 'behind'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
