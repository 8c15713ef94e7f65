// What a claim covers on a number axis. "More than" has a floor and no ceiling, and a chart may not
// draw it as a point.
import type { Claim } from '../domain/claim'
import type { ClaimId } from '../domain/ids'
import { statedNumbers, type Quantity } from '../domain/quantity'

/**
 * `point`: one number, exact or about. `range`: two numbers were said. `floor`: at least or more than.
 * `ceiling`: at most or less than.
 */
export type FigureGeometry = 'point' | 'range' | 'floor' | 'ceiling'

export type FigureExtent = {
  readonly geometry: FigureGeometry
  /** The lower and the higher number said; the same where there is one. */
  readonly low: number
  readonly high: number
}

/** Undefined where no number was said: such a claim stands beside the axis, never on it. */
export function extentOf(quantity: Quantity): FigureExtent | undefined {
  const numbers = statedNumbers(quantity)
  if (!numbers) return undefined
  return { geometry: geometryOf(quantity), low: numbers[0], high: numbers[1] }
}

function geometryOf({ kind }: Quantity): FigureGeometry {
  switch (kind) {
    case 'range':
      return 'range'
    case 'atLeast':
    case 'moreThan':
      return 'floor'
    case 'atMost':
    case 'lessThan':
      return 'ceiling'
    case 'exact':
    case 'about':
    case 'unstated':
      return 'point'
  }
}

/** Lowest and highest number that any of the claims said: a span of claims, not an estimate. */
export function extentOfAll(claims: readonly Claim[]): { readonly low: number; readonly high: number } | undefined {
  const numbers = claims.flatMap(({ value }) => statedNumbers(value) ?? [])
  if (numbers.length === 0) return undefined
  return { low: numbers.reduce((a, b) => Math.min(a, b)), high: numbers.reduce((a, b) => Math.max(a, b)) }
}

/** Which of the claims another one of them replaces, and by which. */
export function supersededBy(claims: readonly Claim[]): ReadonlyMap<ClaimId, Claim> {
  return new Map(
    claims.flatMap((claim) => (claim.supersedes === undefined ? [] : [[claim.supersedes, claim] as const])),
  )
}
