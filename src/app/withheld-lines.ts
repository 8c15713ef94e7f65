import { rowsWithheld } from '../domain/log-state'
import type { Board } from '../view-model/board'
import { handling } from '../words/en/handling'
import type { Withheld } from './use-within-level'

/** How much is not shown because it is above a level: records, and rows of logs. */
export function withheldLines(withheld: Withheld | undefined, { log }: Board): readonly string[] {
  const level = log?.state.rows.level
  const rows = log ? rowsWithheld(log.state) : 0
  return [
    ...(withheld ? [handling.withheld(withheld.count, withheld.level)] : []),
    ...(level !== undefined && rows > 0 ? [handling.rowsWithheld(rows, level)] : []),
  ]
}
