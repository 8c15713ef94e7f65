import { useMemo } from 'react'
import { RecordLines } from '../../marks/record-lines'
import { NearBlocks } from '../../ui/near-blocks'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import type { Board } from '../../view-model/board'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { addedParts, type AddedDay } from '../../view-model/select-changes'
import styles from './added-days.module.css'

type Props = {
  readonly days: readonly AddedDay[]
  readonly count: number
  readonly board: Board
  readonly navigation: Navigation
}

/** In rem: a record of one line, and the heading of its day. */
const LINE_GUESS = 2
const HEAD_GUESS = 2

/** What became known, by the day on which it did. */
export function AddedDays({ days, count, board, navigation }: Props) {
  const blocks = useMemo(
    () =>
      count <= MOST_WHOLE_ROWS
        ? undefined
        : addedParts(days).map((part) => ({
            ...part,
            key: `${part.day} ${part.first}`,
            guess: HEAD_GUESS + part.records.length * LINE_GUESS,
          })),
    [days, count],
  )
  if (blocks) {
    return (
      <NearBlocks blocks={blocks}>{(part) => <Day part={part} board={board} navigation={navigation} />}</NearBlocks>
    )
  }
  return days.map((part) => <Day key={part.day} part={part} board={board} navigation={navigation} />)
}

type DayProps = Pick<Props, 'board' | 'navigation'> & { readonly part: AddedDay }

function Day({ part: { day, records }, board, navigation }: DayProps) {
  return (
    <section className={styles.day} aria-label={formatWeekdayDay(day)}>
      <h4>{formatWeekdayDay(day)}</h4>
      <RecordLines records={records} dataset={board.dataset} navigation={navigation} />
    </section>
  )
}
