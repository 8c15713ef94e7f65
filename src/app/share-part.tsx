import { useLocation } from 'react-router-dom'
import { ShareDialog } from '../features/share/share-dialog'
import { writeDataset } from '../ingest/write-dataset'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { bringAndSave } from './bring-and-save'
import { useIdentity } from './use-identity'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly loaded: Loaded
  readonly onClose: () => void
  readonly onPrint: () => void
  readonly onAddView: () => void
}

/** Gives the share dialog what only the loader knows. */
export function SharePart({ board, navigation, loaded, onClose, onPrint, onAddView }: Props) {
  const { pathname } = useLocation()
  const identity = useIdentity(loaded)
  return (
    <ShareDialog
      board={board}
      navigation={navigation}
      identity={identity}
      path={pathname}
      write={writeDataset}
      onClose={onClose}
      onPrint={onPrint}
      onAddView={onAddView}
      onSaveBoard={() => bringAndSave(board, loaded)}
    />
  )
}
