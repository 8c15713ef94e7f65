import { memo } from 'react'
import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import type { Navigation } from '../../view-model/navigation'
import type { TimelineItem } from '../../view-model/timeline-item'
import styles from './timeline-list.module.css'

type Props = {
  readonly item: TimelineItem
  readonly isNewDate: boolean
  readonly isSelected: boolean
  readonly isPointedAt: boolean
  readonly navigation: Navigation
  readonly onPoint: (key: string | undefined) => void
  /** Its place in a list of which only a part is drawn. */
  readonly place?: number
  /** Drawn for the focus it holds, out of sight. */
  readonly isKept?: boolean
}

/** One record: date, mark, title. Memoised: a gesture moves few rows in or out, and a list may be long. */
export const TimelineListRow = memo(function TimelineListRow(props: Props) {
  const { item, isNewDate, isSelected, isPointedAt, navigation, onPoint, place, isKept } = props
  const isInPart = place !== undefined
  const marks = [styles.row, isNewDate && styles.newDate, isPointedAt && styles.pointedAt]
  return (
    <tr
      className={marks.filter(Boolean).join(' ')}
      data-row={place}
      data-kept={isKept || undefined}
      // The first row is the head.
      aria-rowindex={isInPart ? place + 2 : undefined}
      aria-current={isSelected ? 'true' : undefined}
      onPointerEnter={() => onPoint(item.key)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <td className={styles.date} title={isInPart ? item.date : undefined}>
        <span className={isNewDate || isInPart ? undefined : 'visually-hidden'}>{item.date}</span>
      </td>
      <td className={styles.kind}>
        <MarkGlyph name={item.mark} />
        <span className="visually-hidden">{item.kind}</span>
      </td>
      <td className={styles.record} title={isInPart && !item.isAwaited ? item.title : undefined}>
        {item.isAwaited ? (
          <span className={styles.awaited}>
            <span className="visually-hidden">{`${item.kind}, ${item.date}`}</span>
            <span aria-hidden="true">…</span>
          </span>
        ) : (
          <RecordLink record={item.record} navigation={navigation} className={styles.link}>
            {item.title}
          </RecordLink>
        )}
        <span className={styles.word} aria-hidden="true">
          {item.kind}
        </span>
      </td>
    </tr>
  )
})
