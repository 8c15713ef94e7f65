import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { wholeRecord, type ChangesDays } from '../../view-model/changes-days'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { ChangesModel } from '../../view-model/select-changes'
import { clearFilters, setOtherDay } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'

type Props = {
  readonly reason: NonNullable<ChangesModel['empty']>
  readonly days: ChangesDays
  readonly board: Board
  readonly navigation: Navigation
}

/** Why nothing stands there, and the one way on. */
export function NoChanges({ reason, days, board, navigation }: Props) {
  switch (reason) {
    case 'filtered':
      return (
        <EmptyState action={<ViewLink href={navigation.hrefOf(clearFilters)}>{text.empty.clearFilters}</ViewLink>}>
          {text.empty.filtered}
        </EmptyState>
      )
    case 'same-day':
      return (
        <EmptyState
          action={<ViewLink href={navigation.hrefOf(setOtherDay(undefined))}>{text.empty.lastNews}</ViewLink>}
        >
          {text.empty.sameDay}
        </EmptyState>
      )
    case 'nothing':
      return (
        <EmptyState
          action={<ViewLink href={navigation.hrefOf(wholeRecord(board.dataset))}>{text.empty.whole}</ViewLink>}
        >
          {text.empty.nothing(formatDay(days.from), formatDay(days.to))}
        </EmptyState>
      )
  }
}
