import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import { formatDay } from '../../view-model/format-day'
import type { NotYetModel } from '../../view-model/select-focus'
import { setAsOf } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import type { DrawerPart } from './drawer-part'
import styles from './source-entry.module.css'

/** What is in the file but not on this day's board: only when it enters, and the way there. */
export function NotYet({ model, board, navigation }: DrawerPart<NotYetModel>) {
  const day = formatDay(model.known)
  return (
    <EmptyState
      action={
        <ViewLink href={navigation.hrefOf(setAsOf(model.known))} className={styles.link}>
          {text.goTo(day)}
        </ViewLink>
      }
    >
      {text.notYetKnown(formatDay(board.asOf), day)}
    </EmptyState>
  )
}
