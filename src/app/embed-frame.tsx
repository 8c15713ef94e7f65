import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { EmbedFoot } from '../features/embed/embed-foot'
import { useSizeMessages } from '../features/embed/use-size-messages'
import { viewAddress } from '../ui/view-address'
import { bareView, navigationOfEmbed } from '../view-model/embed'
import { BoardWork } from './board-work'
import styles from './embed-frame.module.css'
import type { FrameProps } from './frame'
import { FrameNotices } from './frame-notices'
import { useComparison } from './use-comparison'
import { bringViewAt } from './views'

/**
 * One view in somebody else's page. It hears no keys and remembers nothing; whatever leads out of the view opens in full,
 * in a tab of its own.
 */
export function EmbedFrame(given: FrameProps) {
  const frame = useEmbedded(given)
  const { addressed, board } = frame
  const { navigation } = addressed
  const comparison = useComparison(board)
  useSizeMessages(useIsViewHere())
  useEffect(openLinksInTabs, [])
  return (
    <div className={styles.frame}>
      <h1 className="visually-hidden">{board.dataset.title}</h1>
      <FrameNotices {...frame} comparison={comparison} tellsFailure />
      <BoardWork {...frame} isCompared={comparison.isCompared} label={board.dataset.title} />
      <EmbedFoot board={board} navigation={navigation} />
    </div>
  )
}

/** A record in the address would cover the view, and a page's reader sits at a desk, whatever the address says. */
function useEmbedded(frame: FrameProps): FrameProps {
  const { addressed, board } = frame
  const { view, navigation } = addressed
  const bare = useMemo(
    () => ({
      ...addressed,
      view: bareView(view),
      navigation: navigationOfEmbed(navigation, view, openTab),
    }),
    [addressed, view, navigation],
  )
  const bareBoard = useMemo(
    () => (bareView(board.view) === board.view ? board : { ...board, view: bareView(board.view) }),
    [board],
  )
  return { ...frame, addressed: bare, board: bareBoard }
}

/** Whether what the view is made of has come; what stands there before is not as tall. */
function useIsViewHere(): boolean {
  const { pathname } = useLocation()
  const [isHere, setIsHere] = useState(false)
  useEffect(() => {
    let isWanted = true
    void bringViewAt(pathname).then(() => isWanted && setIsHere(true))
    return () => {
      isWanted = false
    }
  }, [pathname])
  return isHere
}

/** On the way down, before the owner of the address hears of it. */
function openLinksInTabs(): () => void {
  const aside = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a[data-view]') : null
    link?.setAttribute('target', '_blank')
    link?.setAttribute('rel', 'noopener')
  }
  document.addEventListener('click', aside, { capture: true })
  return () => document.removeEventListener('click', aside, { capture: true })
}

function openTab(href: string): void {
  window.open(viewAddress(href).href, '_blank', 'noopener')
}
