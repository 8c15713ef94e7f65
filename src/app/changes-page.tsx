import { ChangesView } from '../features/changes/changes-view'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import { countSetAside } from '../view-model/select-problems'
import type { Navigation } from '../view-model/navigation'
import { useLastVisit } from './use-last-visit'
import { useSecondDataset } from './use-second-dataset'
import { useSecondFile } from './use-second-file'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly loaded: Loaded }

/** Gives the Changes view what only the loader and the browser know. */
export function ChangesPage({ board, navigation, loaded }: Props) {
  const { last, forget } = useLastVisit(loaded.dataset.id, !board.view.isEmbedded)
  const second = useSecondDataset(board.view)
  const file = useSecondFile(board.view, navigation)
  return (
    <ChangesView
      board={board}
      navigation={navigation}
      file={loaded.dataset}
      lastVisit={last}
      onForget={forget}
      other={second.loaded && { dataset: second.loaded.dataset, setAside: countSetAside(second.loaded.problems) }}
      otherFailure={file.refused ?? second.failure}
      isOtherLoading={second.isLoading}
      onOtherFile={file.open}
    />
  )
}
