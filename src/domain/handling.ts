// How far a thing may be passed on: the marks of the Traffic Light Protocol, version 2.0 (FIRST), from the one that
// anybody may read to the one that only those present may.
import { TLP_MARKS, type TlpMark } from './vocabulary'

/** Whether a mark lets fewer people read than another one does. */
export function isAbove(mark: TlpMark, level: TlpMark): boolean {
  return TLP_MARKS.indexOf(mark) > TLP_MARKS.indexOf(level)
}

/** The mark that holds for several things together; undefined where none of them is marked. */
export function highestMark(marks: Iterable<TlpMark | undefined>): TlpMark | undefined {
  let highest: TlpMark | undefined
  for (const mark of marks) {
    if (mark !== undefined && (highest === undefined || isAbove(mark, highest))) highest = mark
  }
  return highest
}

/** The level of a display that was told none: what it was started with, and where that bears no mark, what anybody may read. */
export function ownLevel({ marking }: { readonly marking?: TlpMark }): TlpMark {
  return marking ?? 'TLP:CLEAR'
}

/**
 * The highest mark of the rows of logs that are read. A display that was told none reads what its dataset's own mark covers,
 * so that a file beside it never raises it unasked; undefined: any row.
 */
export function levelOfRows(
  dataset: { readonly marking?: TlpMark },
  { level, isWall = false }: { readonly level?: TlpMark; readonly isWall?: boolean },
): TlpMark | undefined {
  return level ?? (isWall ? ownLevel(dataset) : dataset.marking)
}
