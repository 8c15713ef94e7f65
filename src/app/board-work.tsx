import { useState, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import type { Board } from '../view-model/board'
import { isCompared } from '../view-model/difference'
import type { Navigation } from '../view-model/navigation'
import type { ViewState } from '../view-model/view-state'
import { shell } from '../words/en/shell'
import styles from './frame.module.css'
import { ErrorBoundary } from './error-boundary'
import type { FrameProps } from './frame'
import { onDemand } from './on-demand'
import { Part } from './part'
import { hashBehind } from './use-file-hash'
import { Views } from './views'

const RecordDrawer = onDemand(async () => (await import('../features/record-drawer/record-drawer')).RecordDrawer)
const ComparedViews = onDemand(async () => (await import('./compared-views')).ComparedViews)

/** Brings what stands around the view at an address: the record that is open on it, the pane beside it. */
export async function bringWorkFor(view: ViewState): Promise<void> {
  await Promise.all([view.focus && RecordDrawer.bring(), isCompared(view) && ComparedViews.bring()])
}

type Props = Pick<FrameProps, 'addressed' | 'board' | 'notices' | 'loaded' | 'drop'> & {
  /** Two boards side by side. */
  readonly isCompared: boolean
  /** Told from the main part of the page around the frame. */
  readonly label?: string
}

/** The view, or two of them side by side, and the record that is open beside it. */
export function BoardWork({ addressed, board, notices, loaded, drop, isCompared: hasTwo, label }: Props) {
  // As the address has it: a second dataset may know what the first does not.
  const { view, navigation } = addressed
  const { pathname } = useLocation()
  const focus = hasTwo ? view.focus : board.view.focus
  // Once opened it stays mounted: on closing it gives the keyboard back to where it came from.
  const [isDrawerWanted, setDrawerWanted] = useState(false)
  if (focus && !isDrawerWanted) setDrawerWanted(true)

  const main = (children: ReactNode): ReactNode => (
    <main id="board" className={styles.main} aria-label={label} tabIndex={-1}>
      {children}
    </main>
  )
  const drawer = (of: Board, links: Navigation): ReactNode => (
    <Part region={shell.drawer} shows={focus && `${focus.type}.${focus.id}`}>
      {isDrawerWanted && (
        <RecordDrawer board={of} navigation={links} askHash={async (seen) => hashBehind(seen, loaded)} />
      )}
    </Part>
  )
  if (!hasTwo) {
    return (
      <div className={styles.work}>
        {main(
          <ErrorBoundary region={shell.thisView} shows={pathname}>
            <Views board={board} navigation={navigation} loaded={loaded} drop={drop} />
          </ErrorBoundary>,
        )}
        {drawer(board, navigation)}
      </div>
    )
  }
  return (
    <div className={styles.work}>
      <Part region={shell.comparison} shows={pathname} fallback={main(<p role="status">{shell.loading}</p>)}>
        <ComparedViews
          view={view}
          board={board}
          notices={notices}
          navigation={navigation}
          loaded={loaded}
          drop={drop}
          path={pathname}
        >
          {(panes, inFocus, navigationInFocus) => (
            <>
              {main(panes)}
              {drawer(inFocus, navigationInFocus)}
            </>
          )}
        </ComparedViews>
      </Part>
    </div>
  )
}
