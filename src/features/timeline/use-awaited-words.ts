import { useEffect } from 'react'
import type { PlacedTimeline } from './placed-timeline'

/** Asks for the words of the rows that stand alone in view, where the chart has come to rest. */
export function useAwaitedWords(
  rested: PlacedTimeline | undefined,
  ask: ((rows: readonly number[]) => void) | undefined,
): void {
  useEffect(() => {
    if (!rested || !ask) return
    const rows = rested.marks.flatMap(({ items, count }) => {
      const [item] = items
      return !count && item?.isAwaited && item.row !== undefined ? [item.row] : []
    })
    if (rows.length > 0) ask(rows)
  }, [rested, ask])
}
