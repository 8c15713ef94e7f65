import type { ReactNode } from 'react'
import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { NoMatrix as Reason } from '../../view-model/select-matrix'
import { clearFilters, setAsOf, setWindow, type Transition } from '../../view-model/transitions'
import { positions as text } from '../../words/en/positions'
import styles from './positions-view.module.css'

type Props = { readonly reason: Reason; readonly board: Board; readonly navigation: Navigation }

/** Why there is no row, and the one step that helps. */
export function NoMatrix({ reason, board, navigation }: Props) {
  const { dataset, asOf } = board
  const step = (transition: Transition, label: ReactNode, path?: string) => (
    <ViewLink href={navigation.hrefOf(transition, path)} className={styles.action}>
      {label}
    </ViewLink>
  )
  switch (reason) {
    case 'no-topics':
      return <EmptyState action={step((view) => view, text.allStatements, '/statements')}>{text.noTopics}</EmptyState>
    case 'none-known':
      return (
        <EmptyState action={asOf !== dataset.asOf && step(setAsOf(undefined), text.goTo(formatDay(dataset.asOf)))}>
          {text.noStatementsKnown(formatDay(asOf))}
        </EmptyState>
      )
    case 'none-attributed':
      return (
        <EmptyState action={step((view) => view, text.allStatements, '/statements')}>{text.noneAttributed}</EmptyState>
      )
    case 'filtered':
      return <EmptyState action={step(clearFilters, text.clearFilters)}>{text.statementsFiltered}</EmptyState>
    case 'outside-window':
      return (
        <EmptyState action={step(setWindow(undefined, undefined), text.allDays)}>{text.statementsOutside}</EmptyState>
      )
  }
}
