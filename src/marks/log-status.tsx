import { ViewLink } from '../ui/view-link'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { selectLogSearch, selectLogStatus } from '../view-model/select-log-status'
import { logs as text } from '../words/en/logs'
import styles from './log-status.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** How many events of logs are on the board, how far their reading has come, and the way to end it. */
export function LogStatus({ board, navigation }: Props) {
  const status = selectLogStatus(board)
  if (!status) return null
  const { line, canStop, share, problem, setAside } = status
  const search = selectLogSearch(board)
  const isDesk = board.view.mode === 'desk'
  return (
    <div className={styles.status}>
      {canStop && <progress className={styles.bar} value={share} max={1} aria-label={text.title} />}
      {/* Announced when it has settled: each step of a reading would drown everything else. */}
      <p role="status" aria-busy={canStop}>
        {line}
      </p>
      {search !== undefined && <p role="status">{search}</p>}
      {setAside !== undefined && (
        <ViewLink href={navigation.hrefOf((view) => view, '/data')} className={styles.aside}>
          {setAside}
        </ViewLink>
      )}
      {problem !== undefined && <p className={styles.problem}>{problem}</p>}
      {canStop && isDesk && (
        <button type="button" className={styles.stop} onClick={board.log?.questions.stop}>
          {text.stop}
        </button>
      )}
    </div>
  )
}
