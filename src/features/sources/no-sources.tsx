import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { SourcesModel } from '../../view-model/select-sources'
import { clearFilters, setAsOf } from '../../view-model/transitions'
import { sources as text } from '../../words/en/sources'
import styles from './sources-view.module.css'

type Props = {
  readonly reason: NonNullable<SourcesModel['empty']>
  readonly board: Board
  readonly navigation: Navigation
}

/** Why no source is listed, and the one step that helps. */
export function NoSources({ reason, board, navigation }: Props) {
  const { dataset, asOf } = board
  switch (reason) {
    case 'no-sources':
      return <EmptyState>{text.noSources}</EmptyState>
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
