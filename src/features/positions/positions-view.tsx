import { useEffect, useRef } from 'react'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { Exchange } from './exchange'
import { Ledger } from './ledger'
import { Matrix } from './matrix'
import styles from './positions-view.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** What was demanded and what became of it, and who said what on which question; or one exchange, where one is opened. */
export function PositionsView({ board, navigation }: Props) {
  const { thread, cell, mode } = board.view
  // One idea a screen where nobody scrolls: the demands, or the questions where one of them has been opened.
  const shown = mode === 'desk' ? 'both' : cell ? 'matrix' : 'ledger'
  const view = useRef<HTMLDivElement>(null)
  const before = useRef(thread)
  useEffect(() => {
    if (before.current === thread) return
    // What the keyboard stood on has gone: it goes on from the exchange, and afterwards from where that was opened.
    const place = thread === undefined ? `[data-thread="${before.current ?? ''}"] a` : 'h2[tabindex]'
    view.current?.querySelector<HTMLElement>(place)?.focus()
    before.current = thread
  }, [thread])
  return (
    <div ref={view} className={styles.view}>
      {thread === undefined ? (
        <>
          {shown !== 'matrix' && <Ledger board={board} navigation={navigation} />}
          {shown !== 'ledger' && <Matrix board={board} navigation={navigation} />}
        </>
      ) : (
        <Exchange board={board} navigation={navigation} />
      )}
    </div>
  )
}
