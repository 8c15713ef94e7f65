import { useEffect } from 'react'
import type { Board } from '../../view-model/board'
import type { PlacedTimeline } from './placed-timeline'

/** Asks for the words of the rows that stand as marks in the window, once it has come to rest. */
export function useAwaitedRows(rested: PlacedTimeline | undefined, { log }: Board): void {
  const ask = log?.questions.ask
  useEffect(() => {
    const rows = rested?.marks.flatMap(({ items }) => items.flatMap(({ row }) => row ?? [])) ?? []
    if (rows.length > 0) ask?.(rows)
  }, [rested, ask])
}
