import { useEffect, useState } from 'react'
import { useDataset } from '../load/use-dataset'
import type { Loaded } from '../load/loaded'
import { ownFileAddress } from '../load/own-file'
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
  const [ownFiles, setOwnFiles] = useState<ReadonlyMap<string, Loaded>>(new Map())
  const state = useDataset(view.data, refreshSecondsOf(view))
  const takeFile = (loaded: Loaded): void => {
    const address = ownFileAddress(loaded.address)
    setOwnFiles((files) => new Map([...files, [address, loaded]]))
    navigation.change(openDataset(address))
  }
  const drop = useFileDrop(takeFile)

  useEffect(() => {
    document.documentElement.dataset['mode'] = view.mode
  }, [view.mode])

  const ownFile = view.data === undefined ? undefined : ownFiles.get(view.data)
  const loaded = ownFile ?? state.loaded

  if (loaded) {
    return (
      <BoardShell
        addressed={addressed}
        loaded={loaded}
        hostState={ownFile ? undefined : state}
        drop={drop}
        onCloseFile={() => navigation.change(openDataset(undefined))}
      />
    )
  }
  if (state.failure) {
    const home = view.data === undefined ? undefined : navigation.hrefOf(openDataset(undefined), '/')
    return <FailureScreen failure={state.failure} home={home} drop={drop} onAskAgain={state.askAgain} />
  }
  return <LoadingFrame />
}
