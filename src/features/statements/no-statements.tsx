import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { EmptyReason, StatementsModel } from '../../view-model/select-statements'
import { clearFilters, setAsOf, setWindow } from '../../view-model/transitions'
import { statements as text } from '../../words/en/statements'
import styles from './statements-view.module.css'

type Props = {
  readonly reason: EmptyReason
  readonly model: StatementsModel
  readonly board: Board
  readonly navigation: Navigation
}

/** Why nothing is listed, and the one step that helps. */
export function NoStatements({ reason, model, board, navigation }: Props) {
  const { dataset, asOf } = board
  switch (reason) {
    case 'none-known':
      if (asOf === dataset.asOf) return <EmptyState>{text.noneInFile}</EmptyState>
      return (
        <EmptyState
          action={
            <ViewLink href={navigation.hrefOf(setAsOf(undefined))} className={styles.action}>
              {text.goTo(formatDay(dataset.asOf))}
            </ViewLink>
          }
        >
          {text.noneKnown(formatDay(asOf))}
        </EmptyState>
      )
    case 'filtered':
      return (
        <EmptyState
          action={
            <ViewLink href={navigation.hrefOf(clearFilters)} className={styles.action}>
              {text.clearFilters}
            </ViewLink>
          }
        >
          {text.filtered(model.knownCount)}
        </EmptyState>
      )
    case 'outside-window':
      return (
        <EmptyState
          action={
            <ViewLink href={navigation.hrefOf(setWindow(undefined, undefined))} className={styles.action}>
              {text.allDays}
            </ViewLink>
          }
        >
          {text.outsideWindow}
        </EmptyState>
      )
  }
}
