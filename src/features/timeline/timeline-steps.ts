// From one mark, or one stretch of a crowd, to the next by arrow key, as the eye would go: along the lane, or to the
// nearest of the lane above or below.
import type { Spot } from './placed-timeline'

export type StepKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies StepKey[]

export function isStepKey(key: string): key is StepKey {
  return KEYS.includes(key)
}

/** The spot that a key leads to; the same one at an edge, undefined where there is none at all. By lane, in order. */
export function stepSpot(spots: readonly Spot[], from: string | undefined, key: StepKey): Spot | undefined {
  const current = spots.find((spot) => spot.key === from) ?? spots[0]
  if (!current) return undefined
  const lane = spots.filter((spot) => spot.lane === current.lane)
  const index = lane.indexOf(current)
  switch (key) {
    case 'ArrowLeft':
      return lane[index - 1] ?? current
    case 'ArrowRight':
      return lane[index + 1] ?? current
    case 'Home':
      return lane[0]
    case 'End':
      return lane.at(-1)
    case 'ArrowUp':
      return nearestIn(laneBeyond(spots, current.lane, -1), current)
    case 'ArrowDown':
      return nearestIn(laneBeyond(spots, current.lane, 1), current)
  }
}

/** The spots of the next lane in a direction that has any. */
function laneBeyond(spots: readonly Spot[], lane: number, direction: -1 | 1): readonly Spot[] {
  const lanes = spots.map((spot) => spot.lane).filter((other) => Math.sign(other - lane) === direction)
  if (lanes.length === 0) return []
  const next = direction === 1 ? Math.min(...lanes) : Math.max(...lanes)
  return spots.filter((spot) => spot.lane === next)
}

function nearestIn(spots: readonly Spot[], current: Spot): Spot {
  return spots.reduce(
    (best, spot) => (best === current || Math.abs(spot.x - current.x) < Math.abs(best.x - current.x) ? spot : best),
    current,
  )
}

/** The mark that shows a record: its own, or the cluster that counts it. */
export function spotOfRecord(spots: readonly Spot[], key: string | undefined): Spot | undefined {
  if (key === undefined) return undefined
  return spots.find((spot) => spot.form === 'mark' && spot.items.some((item) => item.key === key))
}
