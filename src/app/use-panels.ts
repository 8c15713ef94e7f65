import { useCallback, useMemo, useState } from 'react'
import type { PaletteMode } from '../view-model/search-palette'
import type { Openers } from './use-actions'

/** What is open over the board or beside it, apart from a record: open menus are nobody else's business. */
export type Panels = {
  readonly isFilterOpen: boolean
  readonly isCompareOpen: boolean
  readonly isShareOpen: boolean
  readonly isAddOpen: boolean
  readonly isHelpOpen: boolean
  /** The dialog of search and commands; undefined: closed. */
  readonly palette: PaletteMode | undefined
  readonly openers: Openers
  readonly showPalette: (mode: PaletteMode) => void
  readonly toggleFilters: () => void
  readonly toggleCompare: () => void
  readonly closeFilters: () => void
  readonly closeCompare: () => void
  readonly closeShare: () => void
  readonly closeAdd: () => void
  readonly closeHelp: () => void
  readonly closePalette: () => void
  /** What Escape does before anything else, while a dialog has the keyboard; undefined: none has. */
  readonly release: (() => void) | undefined
}

/** A dialog of the browser's own hears Escape before anybody else. */
const closesByItself = (): void => undefined

export function usePanels(): Panels {
  const [isFilterOpen, setFilterOpen] = useState(false)
  const [isCompareOpen, setCompareOpen] = useState(false)
  const [isShareOpen, setShareOpen] = useState(false)
  const [isAddOpen, setAddOpen] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [palette, setPalette] = useState<PaletteMode>()
  const openers = useMemo<Openers>(
    () => ({
      onSearch: () => setPalette('search'),
      onCommands: () => {
        setHelpOpen(false)
        setPalette('commands')
      },
      onFilters: () => setFilterOpen(true),
      onHelp: () => setHelpOpen(true),
      onShare: () => setShareOpen(true),
      onAddView: () => setAddOpen(true),
      onCompare: () => setCompareOpen(true),
    }),
    [],
  )
  const closePalette = useCallback(() => setPalette(undefined), [])
  const hasDialog = isHelpOpen || isShareOpen || isAddOpen
  return {
    isFilterOpen,
    isCompareOpen,
    isShareOpen,
    isAddOpen,
    isHelpOpen,
    palette,
    openers,
    showPalette: setPalette,
    toggleFilters: () => setFilterOpen(!isFilterOpen),
    toggleCompare: () => setCompareOpen(!isCompareOpen),
    closeFilters: () => setFilterOpen(false),
    closeCompare: () => setCompareOpen(false),
    closeShare: () => setShareOpen(false),
    closeAdd: () => setAddOpen(false),
    closeHelp: () => setHelpOpen(false),
    closePalette,
    release: palette === undefined ? (hasDialog ? closesByItself : undefined) : closePalette,
  }
}
