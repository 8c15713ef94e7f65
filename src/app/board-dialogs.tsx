import { useState } from 'react'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { shell } from '../words/en/shell'
import { onDemand } from './on-demand'
import { Part } from './part'
import { printPage } from './print-page'
import type { Act } from './use-actions'
import type { Panels } from './use-panels'

const SharePart = onDemand(async () => (await import('./share-part')).SharePart)
const AddViewPart = onDemand(async () => (await import('./add-view-part')).AddViewPart)
const SearchDialog = onDemand(async () => (await import('./search-dialog')).SearchDialog)
const DeskHelp = onDemand(async () => (await import('./desk-help')).DeskHelp)
const StageHelp = onDemand(async () => (await import('./stage-help')).StageHelp)

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly loaded: Loaded
  readonly panels: Panels
  readonly act: Act
}

/** What opens over the board. */
export function BoardDialogs({ board, navigation, loaded, panels, act }: Props) {
  // Once opened it stays mounted: on closing it gives the keyboard back to where it came from.
  const [isSearchWanted, setSearchWanted] = useState(false)
  if (panels.palette && !isSearchWanted) setSearchWanted(true)
  // Once asked for it stays, too: when its dialog has closed it says what came of it.
  const [isAddWanted, setAddWanted] = useState(false)
  if (panels.isAddOpen && !isAddWanted) setAddWanted(true)
  return (
    <>
      <Part region={shell.share}>
        {panels.isShareOpen && (
          <SharePart
            board={board}
            navigation={navigation}
            loaded={loaded}
            onClose={panels.closeShare}
            onPrint={() => void printPage()}
            onAddView={panels.openers.onAddView}
          />
        )}
      </Part>
      <Part region={shell.addView}>
        {isAddWanted && <AddViewPart board={board} isOpen={panels.isAddOpen} onClose={panels.closeAdd} />}
      </Part>
      <Part region={shell.searchDialog} shows={panels.palette}>
        {isSearchWanted && (
          <SearchDialog
            board={board}
            navigation={navigation}
            act={act}
            mode={board.view.mode === 'kiosk' ? undefined : panels.palette}
            onMode={panels.showPalette}
            loaded={loaded}
            openers={panels.openers}
            onClose={panels.closePalette}
          />
        )}
      </Part>
      <Part region={shell.keyHelp}>
        {panels.isHelpOpen &&
          (board.view.mode === 'projector' ? (
            <StageHelp navigation={navigation} onClose={panels.closeHelp} />
          ) : (
            <DeskHelp onClose={panels.closeHelp} />
          ))}
      </Part>
    </>
  )
}
