import { memo, useEffect, useRef, type RefObject } from 'react'
import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import { EmptyState } from '../../ui/empty-state'
import type { Navigation } from '../../view-model/navigation'
import type { TimelineListModel, TimelineRow } from '../../view-model/select-timeline-window'
import { timeline as text } from '../../words/en/timeline'
import styles from './timeline-list.module.css'

type Props = {
  readonly list: TimelineListModel
  readonly heading: string
  /** The as-of, in words. */
  readonly asOf: string
  readonly navigation: Navigation
  readonly selected: string | undefined
  readonly pointedAt: string | undefined
  readonly onPoint: (key: string | undefined) => void
  /** The cluster whose records alone are shown. */
  readonly narrowedTo: string | undefined
  readonly onShowAll: () => void
}

/** The records in view as a table: the chart in words, always of the same days. */
export const TimelineList = memo(function TimelineList(props: Props) {
  const { list, heading, asOf, selected, narrowedTo, onShowAll } = props
  const box = useSelectedInView(selected)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (narrowedTo !== undefined) head.current?.focus()
  }, [narrowedTo])
  return (
    <div className={styles.side}>
      <header className={styles.head}>
        <h3 ref={head} tabIndex={-1}>
          {heading}
        </h3>
        {narrowedTo !== undefined ? (
          <button type="button" className={styles.all} onClick={onShowAll}>
            {text.showAll}
          </button>
        ) : (
          <p className={styles.outside}>{text.outside(list.earlier, list.later)}</p>
        )}
      </header>
      <div ref={box} className={styles.scroll}>
        {list.count === 0 ? (
          <EmptyState>{text.emptyWindow}</EmptyState>
        ) : (
          <table className={styles.table}>
            <caption className="visually-hidden">{text.list}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{text.listHead.date}</th>
                <th scope="col">{text.listHead.kind}</th>
                <th scope="col">{text.listHead.record}</th>
              </tr>
            </thead>
            <Rows {...props} rows={list.known} />
            <Rows {...props} rows={list.ahead} title={text.ahead(asOf)} />
          </table>
        )}
      </div>
    </div>
  )
})

type RowsProps = Props & { readonly rows: readonly TimelineRow[]; readonly title?: string }

function Rows({ rows, title, navigation, selected, pointedAt, onPoint }: RowsProps) {
  if (rows.length === 0) return null
  return (
    <tbody>
      {title !== undefined && (
        <tr>
          <th className={styles.divider} scope="rowgroup" colSpan={3}>
            {title}
          </th>
        </tr>
      )}
      {rows.map(({ item, isNewDate }) => (
        <Row
          key={item.key}
          item={item}
          isNewDate={isNewDate}
          isSelected={item.key === selected}
          isPointedAt={item.key === pointedAt}
          navigation={navigation}
          onPoint={onPoint}
        />
      ))}
    </tbody>
  )
}

type RowProps = TimelineRow & {
  readonly isSelected: boolean
  readonly isPointedAt: boolean
  readonly navigation: Navigation
  readonly onPoint: (key: string | undefined) => void
}

// Memoised: a gesture moves few rows in or out, and a list may be long.
const Row = memo(function Row({ item, isNewDate, isSelected, isPointedAt, navigation, onPoint }: RowProps) {
  return (
    <tr
      className={[styles.row, isNewDate && styles.newDate, isPointedAt && styles.pointedAt].filter(Boolean).join(' ')}
      aria-current={isSelected ? 'true' : undefined}
      onPointerEnter={() => onPoint(item.key)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <td className={styles.date}>
        <span className={isNewDate ? undefined : 'visually-hidden'}>{item.date}</span>
      </td>
      <td className={styles.kind}>
        <MarkGlyph name={item.mark} />
        <span className="visually-hidden">{item.kind}</span>
      </td>
      <td className={styles.record}>
        <RecordLink record={item.record} navigation={navigation} className={styles.link}>
          {item.title}
        </RecordLink>
        <span className={styles.word} aria-hidden="true">
          {item.kind}
        </span>
      </td>
    </tr>
  )
})

/** Scrolls the list, and nothing else, to the record whose drawer opens. */
function useSelectedInView(selected: string | undefined): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('[aria-current="true"]')
    if (selected === undefined || !box.current || !row) return
    const { scrollTop, clientHeight } = box.current
    const isAbove = row.offsetTop < scrollTop
    if (isAbove) box.current.scrollTop = row.offsetTop
    else if (row.offsetTop + row.offsetHeight > scrollTop + clientHeight) {
      box.current.scrollTop = row.offsetTop + row.offsetHeight - clientHeight
    }
  }, [selected])
  return box
}
