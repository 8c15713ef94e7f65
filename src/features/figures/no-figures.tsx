import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { firstKnown, type MeasureFigures } from '../../view-model/select-figures'
import { clearFilters, setAsOf } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import styles from './figures-view.module.css'

type Props = { readonly model: MeasureFigures; readonly board: Board; readonly navigation: Navigation }

const text = figures.empty

/** Why a measure shows nothing, and the one action that helps. */
export function NoFigures({ model: { measure, hidden }, board, navigation }: Props) {
  if (hidden > 0) {
    const href = navigation.hrefOf(clearFilters)
    return (
      <EmptyState
        action={
          <ViewLink href={href} className={styles.noteLink}>
            {text.clearFilters}
          </ViewLink>
        }
      >
        {text.filtered(measure.label, hidden)}
      </EmptyState>
    )
  }
  const first = firstKnown(measure.id, board.dataset)
  if (first === undefined) return <EmptyState>{text.noneEver(measure.label)}</EmptyState>
  const href = navigation.hrefOf(setAsOf(first))
  return (
    <EmptyState
      action={
        <ViewLink href={href} className={styles.noteLink}>
          {text.goTo(formatDay(first))}
        </ViewLink>
      }
    >
      {text.notYet(measure.label, formatDay(board.asOf))}
    </EmptyState>
  )
}
