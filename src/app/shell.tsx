import { useEffect, useState } from 'react'
import { useDataset } from '../load/use-dataset'
import type { Loaded } from '../load/loaded'
import { refreshSecondsOf } from '../view-model/freshness'
import { openDataset } from '../view-model/transitions'
import { BoardShell } from './board-shell'
import { FailureScreen } from './failure-screen'
import { LoadingFrame } from './loading-frame'
import { useFileDrop } from './use-file-drop'
import { useViewState } from './use-view-state'

/** From an address to a board: what is loading, what failed, what is there. */
export function Shell() {
  const addressed = useViewState()
  const { view, navigation } = addressed
  const [ownFile, setOwnFile] = useState<Loaded>()
  const state = useDataset(view.data, refreshSecondsOf(view))
  const takeFile = (loaded: Loaded): void => {
    navigation.change(openDataset(undefined))
    setOwnFile(loaded)
  }
  const drop = useFileDrop(takeFile)

  useEffect(() => {
    document.documentElement.dataset['mode'] = view.mode
  }, [view.mode])

  const loaded = ownFile ?? state.loaded
  if (loaded) {
    return (
      <BoardShell
        addressed={addressed}
        loaded={loaded}
        hostState={ownFile ? undefined : state}
        drop={drop}
        onCloseFile={() => setOwnFile(undefined)}
      />
    )
  }
  if (state.failure) return <FailureScreen failure={state.failure} drop={drop} onAskAgain={state.askAgain} />
  return <LoadingFrame />
}
