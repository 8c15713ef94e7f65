import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { SearchPalette } from '../features/search/search-palette'
import { catalogueQuery } from '../load/catalogue-query'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import type { PaletteMode } from '../view-model/search-palette'
import { commandsFor } from './commands'
import type { Act, Openers } from './use-actions'
import { useSearchIndex } from './use-search-index'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly act: Act
  readonly openers: Openers
  readonly mode: PaletteMode | undefined
  readonly onMode: (mode: PaletteMode) => void
  readonly onClose: () => void
}

const NO_DATASETS: readonly never[] = []

/** Gives the search its index and the commands what they act through. */
export function SearchDialog({ board, navigation, act, openers, mode, onMode, onClose }: Props) {
  const datasets = useQuery(catalogueQuery).data?.datasets ?? NO_DATASETS
  const { index, taken } = useSearchIndex(board.dataset)
  const isOpen = mode !== undefined
  const commands = useMemo(
    () => (isOpen ? commandsFor({ board, navigation, act, openers, datasets }) : []),
    [isOpen, board, navigation, act, openers, datasets],
  )
  return (
    <SearchPalette
      board={board}
      navigation={navigation}
      index={index}
      taken={taken}
      commands={commands}
      mode={mode}
      onMode={onMode}
      onClose={onClose}
    />
  )
}
