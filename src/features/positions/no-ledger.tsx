import type { ReactNode } from 'react'
import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { LedgerModel, NoLedger as Reason } from '../../view-model/select-positions'
import { clearFilters, setAsOf, setWindow, type Transition } from '../../view-model/transitions'
import { positions as text } from '../../words/en/positions'
import styles from './positions-view.module.css'

type Props = {
  readonly reason: Reason
  readonly model: LedgerModel
  readonly board: Board
  readonly navigation: Navigation
}

/** Why no demand is listed, and the one step that helps. */
export function NoLedger({ reason, model, board, navigation }: Props) {
  const { dataset, asOf } = board
  const step = (transition: Transition, label: ReactNode) => (
    <ViewLink href={navigation.hrefOf(transition)} className={styles.action}>
      {label}
    </ViewLink>
  )
  switch (reason) {
    case 'none-in-file':
      return <EmptyState>{text.noDemandsInFile}</EmptyState>
    case 'none-known':
      return (
        <EmptyState action={asOf !== dataset.asOf && step(setAsOf(undefined), text.goTo(formatDay(dataset.asOf)))}>
          {text.noDemandsKnown(formatDay(asOf))}
        </EmptyState>
      )
    case 'filtered':
      return (
        <EmptyState action={step(clearFilters, text.clearFilters)}>{text.demandsFiltered(model.knownCount)}</EmptyState>
      )
    case 'outside-window':
      return <EmptyState action={step(setWindow(undefined, undefined), text.allDays)}>{text.demandsOutside}</EmptyState>
  }
}
