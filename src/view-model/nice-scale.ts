// Round numbers for a number axis. Zero is always on it: a count that starts elsewhere lies by drawing.

export type NiceScale = {
  readonly min: number
  readonly max: number
  /** Round numbers from `min` to `max`, both among them, ascending. */
  readonly ticks: readonly number[]
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10]
// Below this the powers of ten run out of floating-point numbers.
const NOTHING = 1e-300

/** The smallest round scale that holds zero, `low` and `high` in at most `steps` steps per side of zero. */
export function niceScale(low: number, high: number, steps: number): NiceScale {
  const bottom = Math.min(0, low)
  const top = Math.max(0, high)
  const step = roundStep(Math.max(top, -bottom) / steps)
  // An empty scale still needs two ends to be drawn between.
  const last = Math.max(Math.ceil(top / step), bottom < 0 ? 0 : 1)
  const first = Math.floor(bottom / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
  return { min: tidy(first * step), max: tidy(last * step), ticks }
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least `raw`; 1 for nothing at all. */
function roundStep(raw: number): number {
  if (raw < NOTHING) return 1
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = ROUND_STEPS.find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10
  return tidy(factor * power)
}

/** Takes off what binary fractions add: 0.30000000000000004 is 0.3, and minus zero is zero. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0
}
