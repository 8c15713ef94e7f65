import { useEffect, useMemo, type ReactNode } from 'react'
import type { Day } from '../../base/day'
import { VirtualRows, type DrawnRows } from '../../ui/virtual-rows'
import type { Navigation } from '../../view-model/navigation'
import type { TimelineSequences } from '../../view-model/select-timeline-window'
import { timeline as text } from '../../words/en/timeline'
import { awaitedIn, listedCount, listedRows, rowOf, type ListedItem } from './listed-rows'
import { TimelineListHead } from './timeline-list-head'
import { TimelineListRow } from './timeline-list-row'
import styles from './timeline-list.module.css'

/** In rem: what a row of one line takes in the list that is drawn whole. */
const ROW_HEIGHT = 1.5

/** Nobody reads what flies by: words are asked for when the same rows have been there for so long. */
const GLANCE_MS = 50

type Props = {
  readonly list: TimelineSequences
  readonly asOf: string
  readonly navigation: Navigation
  readonly selected: string | undefined
  readonly selectedFrom: Day | undefined
  readonly pointedAt: string | undefined
  readonly onPoint: (key: string | undefined) => void
  readonly onAwait: ((rows: readonly number[]) => void) | undefined
}

/** A list of which only what is near the eye is drawn: rows of one line, each with its date. */
export function LongTimelineList(props: Props) {
  const { list, selected, selectedFrom } = props
  const count = listedCount(list)
  const isPlaced = selected !== undefined && selectedFrom !== undefined
  return (
    <VirtualRows
      count={count}
      rowHeight={ROW_HEIGHT}
      label={text.list}
      className={styles.long}
      target={isPlaced ? selected : undefined}
      findTarget={() => (isPlaced ? rowOf(selected, selectedFrom, list) : undefined)}
    >
      {(drawn) => (
        <table className={`${styles.table} ${styles.fixed}`} aria-rowcount={count + 1}>
          <TimelineListHead isPart />
          <DrawnPart {...props} drawn={drawn} />
        </table>
      )}
    </VirtualRows>
  )
}

function DrawnPart({ list, asOf, onAwait, drawn, ...rest }: Props & { readonly drawn: DrawnRows }) {
  const { start, end, kept, rowHeight } = drawn
  const rows = useMemo(() => listedRows(list, start, end), [list, start, end])
  const apart = useMemo(() => (kept === undefined ? undefined : listedRows(list, kept, kept + 1)), [list, kept])
  useWords(list, start, end, onAwait)
  const draw = (listed: ListedItem): ReactNode => (
    <TimelineListRow
      key={listed.item.key}
      item={listed.item}
      place={listed.row}
      isKept={listed.row === kept}
      isNewDate={listed.isNewDate}
      isSelected={listed.item.key === rest.selected}
      isPointedAt={listed.item.key === rest.pointedAt}
      navigation={rest.navigation}
      onPoint={rest.onPoint}
    />
  )
  const known = joined(rows.known, apart?.known)
  const ahead = joined(rows.ahead, apart?.ahead)
  return (
    <>
      {known.length > 0 && <tbody style={{ lineHeight: `${rowHeight}px` }}>{known.map(draw)}</tbody>}
      {(ahead.length > 0 || rows.divider !== undefined) && (
        <tbody style={{ lineHeight: `${rowHeight}px` }}>
          {rows.divider !== undefined && (
            <tr aria-rowindex={rows.divider + 2}>
              <th className={styles.divider} scope="rowgroup" colSpan={3}>
                {text.ahead(asOf)}
              </th>
            </tr>
          )}
          {ahead.map(draw)}
        </tbody>
      )}
    </>
  )
}

/** In the order of the list, so that the Tab key goes on from where the focus is. */
function joined(rows: readonly ListedItem[], apart: readonly ListedItem[] = []): readonly ListedItem[] {
  return (apart[0]?.row ?? 0) < (rows[0]?.row ?? 0) ? [...apart, ...rows] : [...rows, ...apart]
}

/** Asks for the words of what is drawn, and of as much again on each side. */
function useWords(list: TimelineSequences, start: number, end: number, onAwait: Props['onAwait']): void {
  useEffect(() => {
    if (!onAwait) return undefined
    const glance = setTimeout(() => {
      const reach = Math.ceil((end - start) / 2)
      const awaited = awaitedIn(listedRows(list, Math.max(0, start - reach), end + reach))
      if (awaited.length > 0) onAwait(awaited)
    }, GLANCE_MS)
    return () => clearTimeout(glance)
  }, [list, start, end, onAwait])
}
