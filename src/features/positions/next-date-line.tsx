import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import type { Board } from '../../view-model/board'
import { formatEdtfShort } from '../../view-model/format-day'
import { markNameOf } from '../../view-model/mark-of'
import type { Navigation } from '../../view-model/navigation'
import type { NextConcern } from '../../view-model/next-date'
import { positions as text } from '../../words/en/positions'
import { words } from '../../words/words'
import styles from './next-date-line.module.css'

type Props = { readonly next: NextConcern; readonly board: Board; readonly navigation: Navigation }

/** A scheduled event, how far away it is, and why it stands beside this demand. */
export function NextDateLine({ next, board, navigation }: Props) {
  const { event, because, inDays } = next
  const why =
    because === 'both-sides' ? text.bothSides : text.sharedTopic(board.dataset.topics.get(because)?.label ?? because)
  return (
    <div className={styles.next}>
      <p className={styles.when}>
        <MarkGlyph name={markNameOf(event)} /> {formatEdtfShort(event.date)}
        <span> · {inDays === undefined ? text.noEnd : words.inDays(inDays)}</span>
      </p>
      <p className={styles.what}>
        <RecordLink record={event} navigation={navigation} className={styles.link}>
          {event.title}
        </RecordLink>
      </p>
      <p className={styles.why}>{why}</p>
    </div>
  )
}
