// Groups of demands in parts that are drawn together: a group of hundreds is more than a screen can show.
import type { LedgerGroup } from '../../view-model/select-positions'

export type GroupBlock = { readonly key: string; readonly guess: number; readonly group: LedgerGroup }

const MOST_ROWS = 25
/** In rem: what a demand with two answers takes on a desk screen. */
const ROW_GUESS = 5

export function groupBlocks(groups: readonly LedgerGroup[]): readonly GroupBlock[] {
  return groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.rows.length / MOST_ROWS) }, (_, part) => {
      const rows = group.rows.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS)
      return { key: `${group.key} ${part}`, guess: rows.length * ROW_GUESS, group: { ...group, rows } }
    }),
  )
}
