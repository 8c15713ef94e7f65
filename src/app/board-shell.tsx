import { useEffect, useMemo } from 'react'
import { boardMark } from '../view-model/board-mark'
import { refreshSecondsOf } from '../view-model/freshness'
import { shell } from '../words/en/shell'
import { words } from '../words/words'
import { showInConsole } from './console-door'
import { DeskFrame } from './desk-frame'
import type { FrameProps } from './frame'
import { HandlingBands } from './handling-bands'
import { LoadingFrame } from './loading-frame'
import { onDemand } from './on-demand'
import { Part } from './part'
import { StageFrame } from './stage-frame'
import { useBoard } from './use-board'
import { useHashWhenIdle } from './use-file-hash'
import { useOffline } from './use-offline'
import { useRememberedVisit } from './use-remembered-visit'
import { WallFrame } from './wall-frame'

// A page that holds the frame waits for it anyway, and no desk needs it.
const EmbedFrame = onDemand(async () => (await import('./embed-frame')).EmbedFrame, { idle: false })

type Props = Omit<FrameProps, 'board' | 'notices'>

/** From what has been loaded to the board, in the frame that its audience has. */
export function BoardShell(props: Props) {
  const { addressed, loaded } = props
  const { open, view } = addressed
  const { dataset } = loaded
  const { board, notices } = useBoard(view, loaded)
  useRememberedVisit(board, dataset)
  useHashWhenIdle(loaded.body)
  useEffect(() => showInConsole({ board, loaded, open }), [board, loaded, open])
  useEffect(() => {
    document.title = `${dataset.title} · ${words.product}`
    document.documentElement.lang = 'en'
  }, [dataset.title])
  // A board with logs keeps its memory for their rows: there, parts come when they are wanted.
  useOffline(!board.view.isEmbedded, dataset.logs.length > 0, refreshSecondsOf(board.view))

  return (
    <HandlingBands mark={useMemo(() => boardMark(board), [board])}>
      <Frame {...props} board={board} notices={notices} />
    </HandlingBands>
  )
}

function Frame(frame: FrameProps) {
  const { view } = frame.board
  if (view.isEmbedded) {
    return (
      <Part region={shell.thisView} fallback={<LoadingFrame />}>
        <EmbedFrame {...frame} />
      </Part>
    )
  }
  switch (view.mode) {
    case 'desk':
      return <DeskFrame {...frame} />
    case 'projector':
      return <StageFrame {...frame} />
    case 'kiosk':
      return <WallFrame {...frame} />
  }
}
