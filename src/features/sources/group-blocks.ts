import type { SourceId } from '../../domain/ids'
import type { OriginGroup } from '../../view-model/select-sources'

export type GroupBlock = {
  readonly key: string
  /** In rem. */
  readonly guess: number
  readonly isWanted: boolean
  readonly groups: readonly OriginGroup[]
}

const GROUPS_TOGETHER = 40
/** In rem: what a source of three lines takes. */
const ROW_GUESS = 4.5

/** A long list of sources in blocks; the one with the open source is drawn wherever it is. */
export function groupBlocks(groups: readonly OriginGroup[], open: SourceId | undefined): readonly GroupBlock[] {
  return Array.from({ length: Math.ceil(groups.length / GROUPS_TOGETHER) }, (_, index) => {
    const own = groups.slice(index * GROUPS_TOGETHER, (index + 1) * GROUPS_TOGETHER)
    const rows = own.flatMap((group) => group.rows)
    return {
      key: `${index}`,
      guess: rows.length * ROW_GUESS,
      isWanted: rows.some(({ card }) => card.source.id === open),
      groups: own,
    }
  })
}
