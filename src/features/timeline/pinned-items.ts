import type { TimelineModel } from '../../view-model/select-timeline'
import type { TimelineItem } from '../../view-model/timeline-item'

const NONE: ReadonlyMap<string, readonly TimelineItem[]> = new Map()

/**
 * The records that are to be seen over any crowd, by the key of their lane. Goes through the crowded lanes, so it is
 * asked when the reader picks another record and not in every frame. The same empty map where there is none.
 */
export function pinnedItems(
  { lanes }: Pick<TimelineModel, 'lanes'>,
  ...keys: readonly (string | undefined)[]
): ReadonlyMap<string, readonly TimelineItem[]> {
  const wanted = new Set(keys.filter((key) => key !== undefined))
  if (wanted.size === 0) return NONE
  const found = lanes
    .filter(({ crowd }) => crowd !== undefined)
    .map(({ key, items }) => [key, items.filter((item) => wanted.has(item.key))] as const)
    .filter(([, items]) => items.length > 0)
  return found.length === 0 ? NONE : new Map(found)
}
