import { useEffect } from 'react'
import type { Receipt } from '../domain/receipt'
import { useDataset } from '../load/use-dataset'
import type { Loaded } from '../load/loaded'
import { refreshSecondsOf } from '../view-model/freshness'
import { compose, narrowAs, openDataset } from '../view-model/transitions'
import { parseView } from '../view-model/url'
import type { ViewState } from '../view-model/view-state'
import { BoardShell } from './board-shell'
import { FailureScreen } from './failure-screen'
import { shell } from '../words/en/shell'
import { LoadingFrame } from './loading-frame'
import { onDemand } from './on-demand'
import { OwnFilesContext, useKeptFiles } from './own-files'
import { Part } from './part'
import { useFileDrop } from './use-file-drop'
import { useHeldBoard } from './use-held-board'
import { useLevel } from './use-level'
import { useViewState } from './use-view-state'
import { useWithinLevel } from './use-within-level'

const WallStart = onDemand(async () => (await import('./wall-start')).WallStart, { idle: false })

/** From an address to a board: what is loading, what failed, what is there. */
export function Shell() {
  const addressed = useViewState()
  const { view, navigation } = addressed
  const ownFiles = useKeptFiles()
  const isWall = view.mode === 'kiosk'
  const state = useDataset(view.data, refreshSecondsOf(view), { level: view.tlp, isWall })
  const held = useHeldBoard(state, view.data, isWall)
  const takeFile = (loaded: Loaded): void => {
    const { receipt } = loaded.dataset
    const open = openDataset(ownFiles.keep(loaded))
    // An excerpt also holds what its records rest on: only through the view that it was taken from is it what was on screen.
    navigation.change(receipt ? compose(open, narrowAs(viewOf(receipt))) : open)
  }
  const drop = useFileDrop(takeFile, !view.isEmbedded)

  useEffect(() => {
    document.documentElement.dataset['mode'] = view.isEmbedded ? 'desk' : view.mode
  }, [view.mode, view.isEmbedded])

  const ownFile = view.data === undefined ? undefined : ownFiles.files.get(view.data)
  const whole = ownFile ?? held.loaded
  const level = useLevel(addressed, whole?.dataset)
  const { loaded, withheld, refusal } = useWithinLevel(whole, level)
  const failure = refusal ?? (whole ? undefined : isWall ? held.failure : state.failure)

  if (loaded) {
    return (
      <OwnFilesContext value={ownFiles}>
        <BoardShell
          addressed={addressed}
          loaded={loaded}
          withheld={withheld}
          hostState={ownFile ? undefined : state}
          held={held}
          drop={drop}
          onCloseFile={() => navigation.change(openDataset(undefined))}
        />
      </OwnFilesContext>
    )
  }
  if (isWall && failure) {
    return (
      <Part region={shell.wall} fallback={<LoadingFrame />}>
        <WallStart failure={failure} view={view} />
      </Part>
    )
  }
  if (failure) {
    const home = view.data === undefined || view.isEmbedded ? undefined : navigation.hrefOf(openDataset(undefined), '/')
    return (
      <FailureScreen
        failure={failure}
        home={home}
        drop={view.isEmbedded ? undefined : drop}
        onAskAgain={state.askAgain}
      />
    )
  }
  return <LoadingFrame />
}

function viewOf({ view }: Receipt): ViewState {
  return parseView(new URLSearchParams(view.slice(view.indexOf('?') + 1))).view
}
