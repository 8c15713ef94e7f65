import type { ReactNode } from 'react'
import { FilterChips } from '../features/filters/filter-chips'
import type { LoadError } from '../domain/load-error'
import type { Problem } from '../domain/problem'
import { ViewLink } from '../ui/view-link'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { countRowsSetAside } from '../view-model/select-log-status'
import { countSetAside } from '../view-model/select-problems'
import type { LinkNotice } from '../view-model/view-state'
import { shell } from '../words/en/shell'
import { words } from '../words/words'
import { failureWords } from '../words/en/failures'
import { kiosk } from '../words/en/kiosk'
import { useNow } from './clock'
import { AsOfNotice } from './as-of-notice'
import { NoticeAction } from './notice-action'
import styles from './notices.module.css'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** Not where each of two panes has a day of its own, and tells of it. */
  readonly hasDay: boolean
  readonly link: readonly LinkNotice[]
  readonly problems: readonly Problem[]
  readonly failure: LoadError | undefined
  /** When the host last gave a good answer; milliseconds since 1970 (UTC). */
  readonly answeredAt: number | undefined
  /** The board is a copy of an earlier visit. */
  readonly isKept: boolean
  readonly onAskAgain: (() => void) | undefined
  readonly ownFile: string | undefined
  readonly refused: LoadError | undefined
  readonly onDismissRefusal: () => void
  readonly onCloseFile: () => void
  /** Notices that are fetched when they are wanted. */
  readonly children?: ReactNode
}

/** What a reader must know before trusting the board; nothing when there is nothing to say. */
export function Notices(props: Props) {
  const { board, navigation, link, problems, failure, ownFile, refused } = props
  const setAside = countSetAside(problems)
  const rowsSetAside = countRowsSetAside(board)
  return (
    <div className={styles.notices} role="status">
      {/* In a frame of somebody else’s page its foot tells them. */}
      {!board.view.isEmbedded && <FilterChips board={board} navigation={navigation} />}
      {props.children}
      {props.hasDay && <AsOfNotice board={board} navigation={navigation} />}
      {link.map((notice) => (
        <p key={`${notice.key}=${notice.value}`}>{shell.ignored(notice.key, notice.value)}</p>
      ))}
      {(problems.length > 0 || rowsSetAside > 0) && (
        <p>
          <strong>{setAsideWords(setAside, rowsSetAside, problems.length)}</strong>{' '}
          <ViewLink href={navigation.hrefOf((view) => view, '/data')}>{shell.setAsideWhy}</ViewLink>
        </p>
      )}
      {(failure || props.isKept) && <KeptBoard {...props} />}
      {refused && (
        <NoticeAction label={words.close} onAction={props.onDismissRefusal}>
          <strong>{failureWords(refused).what}</strong> {failureWords(refused).remedy}
        </NoticeAction>
      )}
      {ownFile !== undefined && (
        <NoticeAction label={shell.closeFile} onAction={props.onCloseFile}>
          {shell.ownFile(ownFile)}
        </NoticeAction>
      )}
    </div>
  )
}

function setAsideWords(records: number, rows: number, remarks: number): string {
  const parts = [records > 0 && shell.setAside(records), rows > 0 && shell.rowsSetAside(rows)].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : shell.remarks(remarks)
}

type KeptProps = Pick<Props, 'failure' | 'answeredAt' | 'onAskAgain'>

function KeptBoard({ failure, answeredAt, onAskAgain }: KeptProps) {
  const now = useNow(1)
  const age = kiosk.age(Math.max(0, Math.floor((now - (answeredAt ?? now)) / 1000)))
  return (
    <p className={styles.warning}>
      {/* The age is there to be read; announced anew every second it would drown everything else. */}
      <span aria-live="off">{failure ? shell.keptBoard(age) : shell.keptAwaited(age)}</span>{' '}
      {failure && failureWords(failure).what}{' '}
      {failure && onAskAgain && (
        <button type="button" className={styles.action} onClick={onAskAgain}>
          {shell.askAgain}
        </button>
      )}
    </p>
  )
}
