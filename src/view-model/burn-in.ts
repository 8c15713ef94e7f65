// What keeps a picture that stands for weeks from burning into a screen: all of it moves by a hair each minute, and what
// never changes its words changes its place each hour.

/** Steps to each side of the middle; what a step measures is the frame's business. */
export const MOST_STEPS = 4

export type Shift = { readonly x: number; readonly y: number }

const ACROSS = 2 * MOST_STEPS + 1

/** Where the frame stands after so many minutes: a step to the side or down at a time, until it has stood everywhere. */
export function shiftAt(minute: number): Shift {
  const row = Math.floor(minute / ACROSS)
  const column = minute - row * ACROSS
  return { x: isEven(row) ? column - MOST_STEPS : MOST_STEPS - column, y: swing(row) }
}

/** From the top to the foot and back. */
function swing(row: number): number {
  const period = 4 * MOST_STEPS
  const at = ((row % period) + period) % period
  return at <= 2 * MOST_STEPS ? at - MOST_STEPS : 3 * MOST_STEPS - at
}

function isEven(count: number): boolean {
  return count % 2 === 0
}

/** Which way round the furniture stands: what is at its left and what at its right, and whether the foot is at the foot. */
export type Furniture = { readonly isMirrored: boolean; readonly isFootAtTop: boolean }

export function furnitureAt(hour: number): Furniture {
  const turn = ((hour % 4) + 4) % 4
  return { isMirrored: turn === 1 || turn === 2, isFootAtTop: turn >= 2 }
}
