// Whether the address puts a second view beside the first, and in what the two differ. All that a page of one view needs
// to know of comparisons (compare.ts).
import type { ViewState } from './view-state'

/** What of two views is not the same; all false: one view, and nothing beside it. */
export type Difference = { readonly days: boolean; readonly actors: boolean; readonly datasets: boolean }

/** Changes reads the second keys in its own way: there they are the two ends of one change. A brief is one, whatever the day. */
const ALONE = /^\/(changes|brief)(\/|$)/

export function differenceOf({ asOf2, actors2, data2 }: ViewState): Difference {
  return { days: asOf2 !== undefined, actors: actors2.length > 0, datasets: data2 !== undefined }
}

export function isCompared(view: ViewState): boolean {
  const { days, actors, datasets } = differenceOf(view)
  return days || actors || datasets
}

/** Whether this path shows two panes for this view. */
export function standsBeside(path: string, view: ViewState): boolean {
  return isCompared(view) && !ALONE.test(path)
}
