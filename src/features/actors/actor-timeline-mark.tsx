import { MARK_SIZE, MarkShape } from '../../marks/mark-shape'
import { RecordLink } from '../../marks/record-link'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay, formatEdtf } from '../../view-model/format-day'
import { markNameOf } from '../../view-model/mark-of'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import { setWindow } from '../../view-model/transitions'
import { actors as text } from '../../words/en/actors'
import type { TimelineMark } from './actor-timeline-layout'
import styles from './actor-timeline.module.css'

type Props = {
  readonly mark: TimelineMark
  /** Side of the place that a mark takes, in px. */
  readonly size: number
  readonly board: Board
  readonly navigation: Navigation
}

/** One record as its mark, or a counted crowd that leads to its own days. */
export function ActorTimelineMark({ mark, size, board, navigation }: Props) {
  const { x, y, records, from, to } = mark
  const [first] = records
  const place = <rect x={x - size / 2} y={y - size / 2} width={size} height={size} className={styles.place} />
  if (records.length === 1) {
    const label = `${recordTitle(first, board.dataset)}, ${formatEdtf(first.date)}`
    return (
      <RecordLink record={first} navigation={navigation} label={label} className={styles.mark}>
        <title>{label}</title>
        {place}
        <MarkShape name={markNameOf(first)} x={x} y={y} size={(size / 24) * MARK_SIZE} isAhead={from > board.asOf} />
      </RecordLink>
    )
  }
  const crowd = text.crowd(records.length, formatDay(from), formatDay(to))
  const count = (
    <>
      <title>{crowd}</title>
      <rect x={x - size / 2} y={y - size / 2 + 1} width={size} height={size - 2} rx={4} className={styles.crowd} />
      <text x={x} y={y} className={styles.count} textAnchor="middle" dominantBaseline="central">
        {records.length}
      </text>
    </>
  )
  // Those of a single day cannot be drawn apart; the list below names each of them.
  if (from === to) return <g>{count}</g>
  return (
    <ViewLink href={navigation.hrefOf(setWindow(from, to))} label={text.showDays(crowd)} className={styles.mark}>
      {count}
    </ViewLink>
  )
}
