import { useEffect, useMemo } from 'react'
import { EmptyState } from '../ui/empty-state'
import { ViewLink } from '../ui/view-link'
import { runningOrder } from '../view-model/running-order'
import { presenter as text } from '../words/en/presenter'
import type { FrameProps } from './frame'
import { LoadingFrame } from './loading-frame'
import { Presenter } from './presenter'
import { useListedBriefs } from './use-briefs'

type Props = FrameProps & {
  /** From the path. */
  readonly brief: string
}

/** The window of whoever speaks: it alone shows the notes, and it has no way to anything else. */
export function PresenterFrame({ brief, ...frame }: Props) {
  const { addressed, board } = frame
  const { navigation, view } = addressed
  const { briefs, isAwaited } = useListedBriefs(board)
  const { scene } = view
  const order = useMemo(
    () =>
      runningOrder(
        briefs.map((listed) => listed.brief),
        { brief, scene },
      ),
    [briefs, brief, scene],
  )
  const title = order?.brief.title
  useEffect(() => {
    if (title !== undefined) document.title = text.windowTitle(title)
  }, [title])
  const origin = briefs.find((listed) => listed.brief.id === brief)?.origin
  if (order && origin) {
    return <Presenter key={brief} board={board} addressed={addressed} order={order} origin={origin} />
  }
  if (isAwaited) return <LoadingFrame />
  return (
    <main id="board" tabIndex={-1}>
      <EmptyState action={<ViewLink href={navigation.hrefOf((here) => here, '/brief')}>{text.toBriefs}</ViewLink>}>
        {text.none(brief)}
      </EmptyState>
    </main>
  )
}
