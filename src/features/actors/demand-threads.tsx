import { DemandStatusMark } from '../../marks/demand-status-mark'
import { RecordLines } from '../../marks/record-lines'
import { RecordLink } from '../../marks/record-link'
import type { Board } from '../../view-model/board'
import { formatEdtf } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { DemandWithReplies } from '../../view-model/select-actor-page'
import styles from './actor-page.module.css'
import { PageSection } from './page-section'

type Props = {
  readonly title: string
  readonly threads: readonly DemandWithReplies[]
  readonly board: Board
  readonly navigation: Navigation
}

/** Demands, each with its status and everything that was said in answer to it. */
export function DemandThreads({ title, threads, board, navigation }: Props) {
  const { dataset, asOf } = board
  if (threads.length === 0) return null
  return (
    <PageSection title={title} count={threads.length}>
      <ul>
        {threads.map(({ demand, status, title: line, replies }) => (
          <li key={demand.id} className={styles.thread}>
            <RecordLink record={demand} navigation={navigation} className={styles.demand}>
              {line}
            </RecordLink>
            <div className={styles.fate}>
              <p>{formatEdtf(demand.date)}</p>
              <DemandStatusMark status={status} dataset={dataset} asOf={asOf} />
            </div>
            {replies.length > 0 && (
              <div className={styles.replies}>
                <RecordLines records={replies} dataset={dataset} navigation={navigation} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
