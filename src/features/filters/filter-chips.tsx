import { ChipLine } from '../../marks/chip-line'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectFilterChips } from '../../view-model/select-filters'
import { clearFilters } from '../../view-model/transitions'
import { filters as text } from '../../words/en/filters'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** What the board is filtered by, always in sight, each with its own way off. */
export function FilterChips({ board, navigation }: Props) {
  const clear = { label: text.clear, transition: clearFilters }
  return <ChipLine label={text.on} chips={selectFilterChips(board)} clear={clear} navigation={navigation} />
}
