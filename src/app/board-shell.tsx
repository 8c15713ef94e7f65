import { useEffect } from 'react'
import { words } from '../words/words'
import { showInConsole } from './console-door'
import { DeskFrame } from './desk-frame'
import { EmbedFrame } from './embed-frame'
import type { FrameProps } from './frame'
import { bringPartsWhenIdle } from './on-demand'
import { StageFrame } from './stage-frame'
import { useBoard } from './use-board'
import { useHashWhenIdle } from './use-file-hash'
import { useRememberedVisit } from './use-remembered-visit'
import { WallFrame } from './wall-frame'

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
  const hasLogs = dataset.logs.length > 0
  useEffect(() => (hasLogs ? undefined : bringPartsWhenIdle()), [hasLogs])

  const frame = { ...props, board, notices }
  if (board.view.isEmbedded) return <EmbedFrame {...frame} />
  switch (board.view.mode) {
    case 'desk':
      return <DeskFrame {...frame} />
    case 'projector':
      return <StageFrame {...frame} />
    case 'kiosk':
      return <WallFrame {...frame} />
  }
}
