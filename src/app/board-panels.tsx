import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { shell } from '../words/en/shell'
import { onDemand } from './on-demand'
import { Part } from './part'
import type { Panels } from './use-panels'

const FilterPanel = onDemand(async () => (await import('../features/filters/filter-panel')).FilterPanel)
const ComparePanel = onDemand(async () => (await import('./compare-panel')).ComparePanel)

type Props = { readonly board: Board; readonly navigation: Navigation; readonly panels: Panels }

/** What opens under the header and moves the board down. */
export function BoardPanels({ board, navigation, panels }: Props) {
  return (
    <>
      {panels.isFilterOpen && (
        <Part region={shell.filterPanel}>
          <FilterPanel board={board} navigation={navigation} onClose={panels.closeFilters} />
        </Part>
      )}
      {panels.isCompareOpen && (
        <Part region={shell.comparePanel}>
          <ComparePanel board={board} navigation={navigation} onClose={panels.closeCompare} />
        </Part>
      )}
    </>
  )
}
