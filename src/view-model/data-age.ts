// How old the wall's data is: the time since the host last gave a good answer, which an answer that nothing is new is
// too. It is counted by the clock that nobody can set, so setting the time of day makes nothing older or younger. That
// clock may stand still while the computer sleeps. So where the time of day has run ahead of it the age is in doubt until
// the host is heard again: nobody can tell a night's sleep from a clock put right, and the wall does not pretend to.
import { freshnessOf, type Freshness } from './freshness'

/** One moment by two clocks, in milliseconds. */
export type Instant = {
  /** The time of day: since 1970 (UTC), and set anew at will. */
  readonly wall: number
  /** Since the page began: never set, never backwards. */
  readonly steady: number
}

/** What has been heard of the host; milliseconds since 1970 (UTC) by the time of day that was then. */
export type Heard = {
  /** What is asked for: the age of one dataset says nothing of another. */
  readonly address: string
  readonly answeredAt: number | undefined
  /** Whether the last question was answered well. */
  readonly isFailing: boolean
}

export type DataAge = {
  readonly seconds: number
  readonly at: Instant
  readonly heard: Heard
  /** Seconds by which the time of day has run ahead of the steady clock since the last good answer; below 0: fallen behind. */
  readonly drift: number
}

/** A clock that is kept right by small steps is not set anew. */
const LEAST_JUMP_SECONDS = 5

/** The age at a moment, from the age at the one before; undefined: there was none. */
export function stepAge(age: DataAge | undefined, at: Instant, heard: Heard): DataAge {
  if (!age || age.heard.address !== heard.address) return { seconds: secondsSince(heard, at), at, heard, drift: 0 }
  if (age.heard.answeredAt !== heard.answeredAt) return { seconds: secondsHeard(heard, at), at, heard, drift: 0 }
  const passed = Math.max(0, at.steady - age.at.steady) / 1000
  return { seconds: age.seconds + passed, at, heard, drift: age.drift + jumpBetween(age.at, at) }
}

/** Seconds by which the time of day jumped between two moments; 0 where it went with the steady clock. */
export function jumpBetween(before: Instant, after: Instant): number {
  const jump = (after.wall - before.wall - (after.steady - before.steady)) / 1000
  return Math.abs(jump) < LEAST_JUMP_SECONDS ? 0 : jump
}

/** Seconds that may have to be added to the age: the clock went ahead, and the host has not answered since it was asked. */
export function doubtOf({ drift, heard }: DataAge): number {
  return drift >= LEAST_JUMP_SECONDS && heard.isFailing ? drift : 0
}

/** The word for an age. One that is in doubt is never fresh, and no older than what is known of it. */
export function freshnessOfAge(age: DataAge, view: Parameters<typeof freshnessOf>[1]): Freshness {
  const word = freshnessOf(age.seconds, view)
  return word === 'fresh' && doubtOf(age) > 0 ? 'ageing' : word
}

/** An answer is heard between two beats: a second before the last one, or a second after it, whatever the time of day was. */
function secondsHeard({ answeredAt = 0 }: Heard, { wall }: Instant): number {
  return Math.min(1, Math.max(-1, (wall - answeredAt) / 1000))
}

/** Before anything was counted there is only the time of day to go by. */
function secondsSince({ answeredAt }: Heard, { wall }: Instant): number {
  return answeredAt === undefined ? 0 : Math.max(0, wall - answeredAt) / 1000
}

/** Whether the wall calls out across the room. */
export function isAlarming(freshness: Freshness): boolean {
  return freshness === 'stale' || freshness === 'cut-off'
}
