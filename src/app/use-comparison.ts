import { useLocation } from 'react-router-dom'
import type { Board } from '../view-model/board'
import { standsBeside } from '../view-model/difference'

export type Comparison = {
  /** Two boards side by side. */
  readonly isCompared: boolean
  /** The second of another dataset. */
  readonly hasOtherData: boolean
  /** Whether the frame tells the board's day; where each pane has a day of its own, each has the control for it. */
  readonly hasDay: boolean
}

export function useComparison({ view }: Board): Comparison {
  const isCompared = standsBeside(useLocation().pathname, view)
  const hasOtherData = isCompared && view.data2 !== undefined
  return { isCompared, hasOtherData, hasDay: !hasOtherData && !(isCompared && view.asOf2 !== undefined) }
}
