import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { SearchPalette } from '../features/search/search-palette'
import { catalogueQuery } from '../load/catalogue-query'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import type { PaletteMode } from '../view-model/search-palette'
import { bringAndSave } from './bring-and-save'
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
  readonly loaded: Loaded
}

const NO_DATASETS: readonly never[] = []

/** Gives the search its index and the commands what they act through. */
export function SearchDialog({ board, navigation, act, openers, mode, onMode, onClose, loaded }: Props) {
  const datasets = useQuery(catalogueQuery).data?.datasets ?? NO_DATASETS
  const { index, taken } = useSearchIndex(board.dataset)
  const isOpen = mode !== undefined
  const commands = useMemo(
    () =>
      isOpen
        ? commandsFor({ board, navigation, act, openers, datasets, saveBoard: () => bringAndSave(board, loaded) })
        : [],
    [isOpen, board, navigation, act, openers, datasets, loaded],
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
