import { DemandStatusMark } from '../../marks/demand-status-mark'
import { RecordLink } from '../../marks/record-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { DemandWithStatus } from '../../view-model/select-actor-details'
import type { Few } from '../../view-model/select-actors-view'
import { actors as text } from '../../words/en/actors'
import styles from './actor-card.module.css'

type Props = {
  readonly title: string
  readonly demands: Few<DemandWithStatus>
  readonly board: Board
  readonly navigation: Navigation
}

/** The latest demands with what became of them; nothing where there are none. */
export function DemandLines({ title, demands, board, navigation }: Props) {
  const { dataset, asOf } = board
  if (demands.count === 0) return null
  return (
    <div className={styles.part}>
      <p className={styles.label}>
        {title} <span>{demands.count}</span>
      </p>
      <ul>
        {demands.first.map(({ demand, status, title: line }) => (
          <li key={demand.id} className={styles.demand}>
            <RecordLink record={demand} navigation={navigation} className={styles.text}>
              {line}
            </RecordLink>
            <DemandStatusMark status={status} dataset={dataset} asOf={asOf} />
          </li>
        ))}
      </ul>
      {demands.more > 0 && <p className={styles.count}>{text.moreDemands(demands.more)}</p>}
    </div>
  )
}
