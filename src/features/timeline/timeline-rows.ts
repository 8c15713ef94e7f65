// Rows of one lane, and what is taken in them. Bodies may never overlap; reservations for labels only
// steer which row a mark takes, and yield when a body needs the place.
import type { Range } from './placed-timeline'

type Row = { readonly bodies: Range[]; readonly reserved: Range[] }
export type Rows = readonly Row[]

export function emptyRows(count: number): Rows {
  return Array.from({ length: Math.max(1, count) }, () => ({ bodies: [], reserved: [] }))
}

export function overlaps(a: Range, b: Range): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1
}

export function isFree(taken: readonly Range[], range: Range): boolean {
  return !taken.some((other) => overlaps(other, range))
}

/**
 * Takes the first row with room for the body and one of the reaches wished for (body and label), else
 * the first with room for the body beside reservations, else the first with room for the body alone.
 * Undefined where every row has a body in the way.
 */
export function takeRow(rows: Rows, body: Range, reaches: readonly Range[]): number | undefined {
  for (const reach of reaches) {
    const row = rows.findIndex(({ bodies, reserved }) => isFree(bodies, reach) && isFree(reserved, reach))
    if (row >= 0) return put(rows, row, body, reach)
  }
  const clear = rows.findIndex(({ bodies, reserved }) => isFree(bodies, body) && isFree(reserved, body))
  if (clear >= 0) return put(rows, clear, body, body)
  const tight = rows.findIndex(({ bodies }) => isFree(bodies, body))
  return tight >= 0 ? put(rows, tight, body, body) : undefined
}

/** The same from below, for the mark that counts a crowd: those that stand apart are read first. */
export function takeLastRow(rows: Rows, body: Range): number | undefined {
  const clear = rows.findLastIndex(({ bodies, reserved }) => isFree(bodies, body) && isFree(reserved, body))
  const row = clear >= 0 ? clear : rows.findLastIndex(({ bodies }) => isFree(bodies, body))
  return row >= 0 ? put(rows, row, body, body) : undefined
}

function put(rows: Rows, row: number, body: Range, reach: Range): number {
  rows[row]?.bodies.push(body)
  rows[row]?.reserved.push(reach)
  return row
}

/** Undoes the last taking of a row. */
export function giveBack(rows: Rows, row: number): void {
  rows[row]?.bodies.pop()
  rows[row]?.reserved.pop()
}
