import { memo, useEffect, useMemo, useRef, type RefObject } from 'react'
import type { Day } from '../../base/day'
import { EmptyState } from '../../ui/empty-state'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import type { Navigation } from '../../view-model/navigation'
import type { TimelineSequences } from '../../view-model/select-timeline-window'
import { timeline as text } from '../../words/en/timeline'
import { awaitedIn, listedCount, listedRows, type ListedItem } from './listed-rows'
import { LongTimelineList } from './long-timeline-list'
import { TimelineListHead } from './timeline-list-head'
import { TimelineListRow } from './timeline-list-row'
import styles from './timeline-list.module.css'

type Props = {
  readonly list: TimelineSequences
  readonly heading: string
  /** The as-of, in words. */
  readonly asOf: string
  readonly navigation: Navigation
  readonly selected: string | undefined
  /** The first day on which the selected record is drawn: where a long list looks for it. */
  readonly selectedFrom?: Day
  readonly pointedAt: string | undefined
  readonly onPoint: (key: string | undefined) => void
  /** The words of rows of logs are wanted: what is on screen, and a screenful about it. */
  readonly onAwait?: (rows: readonly number[]) => void
  /** The cluster whose records alone are shown. */
  readonly narrowedTo: string | undefined
  readonly onShowAll: () => void
}

/** The records in view as a table: the chart in words, always of the same days. */
export const TimelineList = memo(function TimelineList(props: Props) {
  const { list, heading, narrowedTo, onShowAll } = props
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (narrowedTo !== undefined) title.current?.focus()
  }, [narrowedTo])
  return (
    <div className={styles.side}>
      <header className={styles.head}>
        <h3 ref={title} tabIndex={-1}>
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
      {list.count > MOST_WHOLE_ROWS ? (
        <LongTimelineList {...props} onAwait={props.onAwait} selectedFrom={props.selectedFrom} />
      ) : (
        <WholeList {...props} />
      )}
    </div>
  )
})

function WholeList(props: Props) {
  const { list, asOf, selected, onAwait } = props
  const box = useSelectedInView(selected)
  const rows = useMemo(() => listedRows(list, 0, listedCount(list)), [list])
  useEffect(() => {
    const awaited = awaitedIn(rows)
    if (awaited.length > 0) onAwait?.(awaited)
  }, [rows, onAwait])
  return (
    <div ref={box} className={styles.scroll}>
      {list.count === 0 ? (
        <EmptyState>{text.emptyWindow}</EmptyState>
      ) : (
        <table className={styles.table}>
          <TimelineListHead />
          <Rows {...props} rows={rows.known} />
          <Rows {...props} rows={rows.ahead} title={text.ahead(asOf)} />
        </table>
      )}
    </div>
  )
}

type RowsProps = Props & { readonly rows: readonly ListedItem[]; readonly title?: string }

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
        <TimelineListRow
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
