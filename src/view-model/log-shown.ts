// How many rows the filters let through as of a day, by kind: all that most views need of a million rows.
import type { LogNames } from '../domain/event-log'
import { EVENT_KINDS } from '../domain/vocabulary'
import { knownBetween } from './log-known'
import { isShownRow, PASSED_ALL, type LogSelection } from './log-selection'

export type ShownRows = {
  readonly asOf: number
  readonly total: number
  /** By position in EVENT_KINDS. */
  readonly kinds: Uint32Array
}

const kept = new WeakMap<LogSelection, ShownRows>()

export function shownRowsAsOf(selection: LogSelection, asOf: number): ShownRows {
  const before = kept.get(selection)
  if (before?.asOf === asOf) return before
  const made = before ? moved(before, selection, asOf) : counted(selection, asOf)
  kept.set(selection, made)
  return made
}

/** What was counted last of rows that are not filtered: while they are read, only those that came since are new. */
let grown: { readonly names: LogNames; readonly count: number; readonly shown: ShownRows } | undefined

function counted(selection: LogSelection, asOf: number): ShownRows {
  const { passed, rows } = selection
  const { count, known, kind } = rows.columns
  const isPrefix = !passed && grown?.names === rows.names && grown.shown.asOf === asOf && grown.count <= count
  const before = isPrefix ? grown : undefined
  const kinds = before ? before.shown.kinds.slice() : new Uint32Array(EVENT_KINDS.length)
  let total = before?.shown.total ?? 0
  for (let row = before?.count ?? 0; row < count; row++) {
    if ((known[row] ?? 0) > asOf || (passed && passed[row] !== PASSED_ALL)) continue
    const kindOfRow = kind[row] ?? 0
    kinds[kindOfRow] = (kinds[kindOfRow] ?? 0) + 1
    total++
  }
  const shown = { asOf, total, kinds }
  if (!passed) grown = { names: rows.names, count, shown }
  return shown
}

function moved(before: ShownRows, selection: LogSelection, asOf: number): ShownRows {
  const { rows, by } = knownBetween(selection.rows, before.asOf, asOf)
  if (rows.length > selection.rows.columns.count / 2) return counted(selection, asOf)
  const kinds = before.kinds.slice()
  let { total } = before
  for (const row of rows) {
    if (!isShownRow(selection, row)) continue
    const kindOfRow = selection.rows.columns.kind[row] ?? 0
    kinds[kindOfRow] = (kinds[kindOfRow] ?? 0) + by
    total += by
  }
  return { asOf, total, kinds }
}
