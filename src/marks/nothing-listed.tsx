import { EmptyState } from '../ui/empty-state'
import { ViewLink } from '../ui/view-link'
import type { Board } from '../view-model/board'
import { formatDay } from '../view-model/format-day'
import type { Navigation } from '../view-model/navigation'
import { clearFilters, setAsOf } from '../view-model/transitions'
import styles from './nothing-listed.module.css'

/** Why a view lists nothing: the file has none, filters hide all, or none is known on the day. */
export type NothingReason = 'none-in-file' | 'none-by-day' | 'filtered'

type Words = {
  readonly noneInFile: string
  readonly allFiltered: string
  readonly clearFilters: string
  readonly noneByDay: (day: string) => string
  readonly goTo: (day: string) => string
}

type Props = {
  readonly reason: NothingReason
  readonly text: Words
  readonly board: Board
  readonly navigation: Navigation
}

/** Says why, and offers the one step that helps. */
export function NothingListed({ reason, text, board, navigation }: Props) {
  const { dataset, asOf } = board
  switch (reason) {
    case 'none-in-file':
      return <EmptyState>{text.noneInFile}</EmptyState>
    case 'filtered':
      return (
        <EmptyState
          action={
            <ViewLink href={navigation.hrefOf(clearFilters)} className={styles.action}>
              {text.clearFilters}
            </ViewLink>
          }
        >
          {text.allFiltered}
        </EmptyState>
      )
    case 'none-by-day':
      return (
        <EmptyState
          action={
            asOf !== dataset.asOf && (
              <ViewLink href={navigation.hrefOf(setAsOf(undefined))} className={styles.action}>
                {text.goTo(formatDay(dataset.asOf))}
              </ViewLink>
            )
          }
        >
          {text.noneByDay(formatDay(asOf))}
        </EmptyState>
      )
  }
}
