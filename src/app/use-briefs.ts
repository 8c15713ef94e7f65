import { useMemo } from 'react'
import type { Board } from '../view-model/board'
import { briefsOf, type ListedBrief } from '../view-model/briefs'

/** The briefs that can be shown for this board, without their notes. */
export function useBriefs({ dataset }: Board): readonly ListedBrief[] {
  return useMemo(() => briefsOf(dataset, []), [dataset])
}
