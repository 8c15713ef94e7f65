// Which lanes a row of a log stands in.
import type { LogRows } from '../domain/log-rows'

/** Which lane a row stands in, by its kind or by each of its tags. */
export type LanePlan = {
  /** Says the same for equal plans, so that what is made for one serves the other. */
  readonly key: string
  readonly laneCount: number
  /** By position in EVENT_KINDS; -1 for none. */
  readonly laneOfKind?: Int8Array
  /** By tag; -1 for none. */
  readonly laneOfTag?: Int16Array
  /** The lane of rows that no tag gives one; -1 for none. */
  readonly otherwise: number
}

/** The lanes of a row, in an array that is used again for the next row. */
export class LaneOf {
  readonly found: number[] = []
  readonly #rows: LogRows
  readonly #plan: LanePlan

  constructor(rows: LogRows, plan: LanePlan) {
    this.#rows = rows
    this.#plan = plan
  }

  /** How many lanes a row stands in; which ones, {@link found} says. */
  of(row: number): number {
    const { laneOfKind, laneOfTag, otherwise } = this.#plan
    const { kind, tags, tagsEnd } = this.#rows.columns
    if (laneOfKind) {
      const lane = laneOfKind[kind[row] ?? 0] ?? -1
      this.found[0] = lane
      return lane < 0 ? 0 : 1
    }
    let many = 0
    const end = laneOfTag ? (tagsEnd[row] ?? 0) : 0
    for (let at = row === 0 ? 0 : (tagsEnd[row - 1] ?? 0); at < end; at++) {
      const lane = laneOfTag?.[tags[at] ?? 0] ?? -1
      if (lane < 0 || this.#has(lane, many)) continue
      this.found[many++] = lane
    }
    if (many > 0 || otherwise < 0) return many
    this.found[0] = otherwise
    return 1
  }

  /** Whether a row stands in a lane. */
  isIn(row: number, lane: number): boolean {
    const { laneOfKind } = this.#plan
    if (laneOfKind) return laneOfKind[this.#rows.columns.kind[row] ?? 0] === lane
    return this.#has(lane, this.of(row))
  }

  #has(lane: number, many: number): boolean {
    for (let index = 0; index < many; index++) if (this.found[index] === lane) return true
    return false
  }
}
