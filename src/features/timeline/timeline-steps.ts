// From one mark to the next by arrow key, as the eye would go: along the lane, or to the nearest mark of
// the lane above or below.
import type { PlacedMark, PlacedTimeline } from './placed-timeline'

export type StepKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies StepKey[]

export function isStepKey(key: string): key is StepKey {
  return KEYS.includes(key)
}

/** The mark that a key leads to; the same mark at an edge, undefined where there is none at all. */
export function stepMark({ marks }: PlacedTimeline, from: string | undefined, key: StepKey): PlacedMark | undefined {
  const current = marks.find((mark) => mark.key === from) ?? marks[0]
  if (!current) return undefined
  const lane = marks.filter((mark) => mark.lane === current.lane)
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
      return nearestIn(lanesBeyond(marks, current.lane, -1), current)
    case 'ArrowDown':
      return nearestIn(lanesBeyond(marks, current.lane, 1), current)
  }
}

/** The marks of the next lane in a direction that has any. */
function lanesBeyond(marks: readonly PlacedMark[], lane: number, direction: -1 | 1): readonly PlacedMark[] {
  const lanes = marks.map((mark) => mark.lane).filter((other) => Math.sign(other - lane) === direction)
  if (lanes.length === 0) return []
  const next = direction === 1 ? Math.min(...lanes) : Math.max(...lanes)
  return marks.filter((mark) => mark.lane === next)
}

function nearestIn(marks: readonly PlacedMark[], current: PlacedMark): PlacedMark {
  return marks.reduce(
    (best, mark) => (best === current || Math.abs(mark.x - current.x) < Math.abs(best.x - current.x) ? mark : best),
    current,
  )
}

/** The mark that shows a record: its own, or the cluster that counts it. */
export function markOfRecord({ marks }: PlacedTimeline, key: string | undefined): PlacedMark | undefined {
  return key === undefined ? undefined : marks.find(({ items }) => items.some((item) => item.key === key))
}
