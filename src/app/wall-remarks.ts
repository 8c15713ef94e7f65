import type { LoadError } from '../domain/load-error'
import { IS_ONE_FILE } from '../edition/here'
import type { Board } from '../view-model/board'
import { formatDay } from '../view-model/format-day'
import { failureWords } from '../words/en/failures'
import { kiosk as text } from '../words/en/kiosk'
import type { HeldBoard } from './use-held-board'
import type { Withheld } from './use-within-level'
import type { Presentation } from './use-running-order'
import { withheldLines } from './withheld-lines'

type Known = {
  readonly board: Board
  readonly held: HeldBoard
  readonly failure: LoadError | undefined
  /** The brief that the address names. */
  readonly brief: string | undefined
  readonly presentation: Presentation | undefined
  readonly withheld: Withheld | undefined
}

/** What stands at the foot beside the age: when the record was closed, and what is wrong with what came since. */
export function wallRemarks({ board, held, failure, brief, presentation, withheld }: Known): readonly string[] {
  const { broken } = held
  const parts = [
    text.closed(formatDay(board.dataset.asOf)),
    IS_ONE_FILE && text.noHost,
    ...withheldLines(withheld, board),
    broken && text.notShown(broken.revision, broken.setAside, broken.records),
    failure && failureWords(failure).what,
    brief !== undefined && !presentation && text.noBrief(brief),
  ]
  return parts.filter((part) => part !== undefined && part !== false)
}
