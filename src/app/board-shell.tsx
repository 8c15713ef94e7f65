import { useEffect, useMemo } from 'react'
import { matchPath, useMatch } from 'react-router-dom'
import { boardMark } from '../view-model/board-mark'
import { PRESENTER_PATH } from '../view-model/presenting'
import { parseView } from '../view-model/url'
import { shell } from '../words/en/shell'
import { words } from '../words/words'
import { showInConsole } from './console-door'
import { DeskFrame } from './desk-frame'
import type { FrameProps } from './frame'
import { HandlingBands } from './handling-bands'
import { isFramed } from './is-framed'
import { LoadingFrame } from './loading-frame'
import { onDemand } from './on-demand'
import { Part } from './part'
import { useBoard } from './use-board'
import { useHashWhenIdle } from './use-file-hash'
import { useOffline } from './use-offline'
import { useRememberedVisit } from './use-remembered-visit'

// A page that holds the frame waits for it anyway, and no desk needs it.
const EmbedFrame = onDemand(async () => (await import('./embed-frame')).EmbedFrame, { idle: false })

const StageFrame = onDemand(async () => (await import('./stage-frame')).StageFrame)
const PresenterFrame = onDemand(async () => (await import('./presenter-frame')).PresenterFrame)

/** Brings what stands around the view of an address, where that is no desk. */
export async function bringFrameAt(path: string, query: string): Promise<void> {
  const { mode } = parseView(new URLSearchParams(query)).view
  if (matchPath(PRESENTER_PATH, path)) await PresenterFrame.bring()
  else if (matchPath(HANDOUT_PATH, path)) await HandoutFrame.bring()
  else if (mode === 'projector') await StageFrame.bring()
  else if (mode === 'kiosk') await WallFrame.bring()
}

const WallFrame = onDemand(async () => (await import('./wall-frame')).WallFrame, { idle: false })

const HANDOUT_PATH = '/brief/:brief/handout'
const HandoutFrame = onDemand(async () => (await import('./handout-frame')).HandoutFrame)

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
  useOffline(!board.view.isEmbedded && !isFramed(), props)

  return (
    <HandlingBands mark={useMemo(() => boardMark(board), [board])}>
      <Frame {...props} board={board} notices={notices} />
    </HandlingBands>
  )
}

function Frame(frame: FrameProps) {
  const { view } = frame.board
  const presented = useMatch(PRESENTER_PATH)?.params.brief
  const handout = useMatch(HANDOUT_PATH)?.params.brief
  if (presented !== undefined) {
    return (
      <Part region={shell.thisView} fallback={<LoadingFrame />}>
        <PresenterFrame {...frame} brief={presented} />
      </Part>
    )
  }
  if (handout !== undefined) {
    return (
      <Part region={shell.thisView} fallback={<LoadingFrame />}>
        <HandoutFrame {...frame} id={handout} />
      </Part>
    )
  }
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
      return (
        <Part region={shell.thisView}>
          <StageFrame {...frame} />
        </Part>
      )
    case 'kiosk':
      return (
        <Part region={shell.wall} fallback={<LoadingFrame />}>
          <WallFrame {...frame} />
        </Part>
      )
  }
}
