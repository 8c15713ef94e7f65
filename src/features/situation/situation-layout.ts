// How much of a day stands on one screen. What does not fit is left out whole and counted, never cut.
import type { Statement } from '../../domain/statement'
import type { SituationLimits, SituationModel } from '../../view-model/select-situation'

export type SharedStatements = {
  readonly fresh: readonly Statement[]
  readonly earlier: readonly Statement[]
  /** New statements that are not shown. */
  readonly rest: number
}

/** The statements for `places` places, at least one: new ones first, earlier ones only where all new ones stand. */
export function shareStatements(
  { newStatements, earlierStatements }: Pick<SituationModel, 'newStatements' | 'earlierStatements'>,
  places: number,
): SharedStatements {
  const fresh = newStatements.slice(0, places)
  const rest = newStatements.length - fresh.length
  return { fresh, earlier: rest > 0 ? [] : earlierStatements.slice(0, places - fresh.length), rest }
}

/** Where the content of the two columns that make the screen as tall as it is ends, in pixels. */
export type ColumnEnds = { readonly left: number; readonly right: number }

/** So many stay on the screen even where it must scroll for them. */
const LEAST = { demands: 1, actors: 2 }

/**
 * The limits of a screen that is too tall, lowered by one item of the column that makes it so; undefined
 * where nothing more can be spared.
 */
export function leaveOneOut(limits: SituationLimits, { left, right }: ColumnEnds): SituationLimits | undefined {
  const canSpareDemand = limits.demands > LEAST.demands
  if (canSpareDemand && left >= right) return { ...limits, demands: limits.demands - 1 }
  if (limits.actors > LEAST.actors && right >= left) return { ...limits, actors: limits.actors - 1 }
  return undefined
}
