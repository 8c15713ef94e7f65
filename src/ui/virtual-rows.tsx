import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { laidOutHeight, type RowSpan } from './row-window'
import { useRowPlace } from './use-row-place'
import styles from './virtual-rows.module.css'

/** Lists up to this length are drawn whole. */
export const MOST_WHOLE_ROWS = 500

/** What is drawn of a list: rows from `start` up to and without `end`. */
export type DrawnRows = RowSpan & {
  /** A row elsewhere that must be drawn too, marked `data-kept`, because it holds the focus. */
  readonly kept: number | undefined
  /** In CSS pixels; every row must be laid out just so tall. */
  readonly rowHeight: number
}

type Props = {
  readonly count: number
  /** In rem, so that rows follow the type size of the mode. */
  readonly rowHeight: number
  /** The accessible name of the box that scrolls. */
  readonly label: string
  readonly className?: string
  /** Names the row to bring into sight, whenever it changes; `findTarget` says which row that is. */
  readonly target?: string
  readonly findTarget?: () => number | undefined
  /** Draws the rows, each with its number in `data-row`, and says their place to assistive technology. */
  readonly children: (rows: DrawnRows) => ReactNode
}

/**
 * A box that scrolls through rows of equal height, of which only those near what is seen are drawn: one row or a
 * million. Arrows, Page Up and Down, Home and End work from the box and from anything in it.
 */
export function VirtualRows({ count, rowHeight, label, className, target, findTarget, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { height, rem } = useBoxSize(box)
  const rows = { count, rowHeight: Math.round(rowHeight * rem), height }
  const { span, top, kept, show } = useRowPlace(box, rows)
  useTarget(target, count, () => {
    const row = findTarget?.()
    if (row !== undefined) show(row)
    return row !== undefined
  })
  useLayoutEffect(() => {
    // A tab stop of its own: all that is in it may be waiting for its words, with nothing to focus.
    if (box.current) box.current.tabIndex = 0
  }, [])
  return (
    <div ref={box} className={[styles.box, className].filter(Boolean).join(' ')} role="group" aria-label={label}>
      <div className={styles.space} style={{ height: laidOutHeight(rows) }}>
        <div className={styles.layer} style={{ top }}>
          {children({ ...span, kept, rowHeight: rows.rowHeight })}
        </div>
      </div>
    </div>
  )
}

/** The numbers of the rows to draw, in the order of the list: so the Tab key goes on from where the focus is. */
export function rowNumbers({ start, end, kept }: DrawnRows): readonly number[] {
  const rows = Array.from({ length: end - start }, (_, at) => start + at)
  if (kept === undefined) return rows
  return kept < start ? [kept, ...rows] : [...rows, kept]
}

/** Brings a target into sight once; tries again as the list grows, until it is there. */
function useTarget(target: string | undefined, count: number, bring: () => boolean): void {
  const brought = useRef<string>(undefined)
  const bringNow = useEffectEvent(bring)
  useEffect(() => {
    if (target === brought.current || count === 0) return
    if (target === undefined || bringNow()) brought.current = target
  }, [target, count])
}

type BoxSize = { readonly height: number; readonly rem: number }

/** Before the box has been laid out, and where nothing ever is. */
const UNKNOWN: BoxSize = { height: 600, rem: 16 }

function useBoxSize(box: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState(UNKNOWN)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = (): void => {
      const height = element.clientHeight === 0 ? UNKNOWN.height : element.clientHeight
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setSize((before) => (before.height === height && before.rem === rem ? before : { height, rem }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return size
}
