import type { TimelineModel } from './select-timeline'

/** How many things a timeline holds, rows of logs too. */
export function timelineTotal({ crowd, items }: Pick<TimelineModel, 'crowd' | 'items'>): number {
  return crowd?.counts.total ?? items.length
}
