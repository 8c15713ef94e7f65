import { EmptyState } from '../../ui/empty-state'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { hasFilters } from '../../view-model/filters'
import type { Navigation } from '../../view-model/navigation'
import { clearFilters } from '../../view-model/transitions'
import { filters } from '../../words/en/filters'
import { timeline as text } from '../../words/en/timeline'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Why there is nothing on the axis, and what helps. */
export function TimelineEmpty({ board, navigation }: Props) {
  if (!hasFilters(board.view)) return <EmptyState>{text.emptyRecord}</EmptyState>
  return (
    <EmptyState action={<ViewLink href={navigation.hrefOf(clearFilters)}>{filters.clear}</ViewLink>}>
      {text.emptyFilters}
    </EmptyState>
  )
}
