import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import {
  AT_START,
  offsetShowing,
  placeAt,
  rowsDrawn,
  scrolledTo,
  topOfRow,
  type RowBox,
  type RowPlace,
  type RowSpan,
} from './row-window'

/** The hand has let go of a box after so many milliseconds without a scroll. */
const CALM_MS = 150

type Drawn = {
  readonly place: RowPlace
  /** The row that holds the focus. */
  readonly focused: number | undefined
  /** Whether the box has yet to be scrolled to the place: it was not the hand that moved it. */
  readonly isLed: boolean
}

export type RowControl = {
  readonly span: RowSpan
  /** Where the first drawn row is laid out, in CSS pixels from the top of the content. */
  readonly top: number
  /** A row out of sight that stays in the document because it holds the focus. */
  readonly kept: number | undefined
  readonly show: (row: number) => void
}

/** What of a long list is drawn while its box is scrolled by hand, by key, or by the app. */
export function useRowPlace(box: RefObject<HTMLElement | null>, rows: RowBox): RowControl {
  const latest = useRef(rows)
  const place = useRef(AT_START)
  const calm = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [drawn, setDrawn] = useState<Drawn>({ place: AT_START, focused: undefined, isLed: false })

  useLayoutEffect(() => {
    latest.current = rows
  })
  // With the rows in one frame: scrolled any earlier, the box would show rows of another place.
  useLayoutEffect(() => {
    if (!drawn.isLed || !box.current) return
    place.current = drawn.place
    box.current.scrollTo({ top: drawn.place.top, behavior: 'instant' })
  }, [box, drawn])
  useEffect(() => () => clearTimeout(calm.current), [])

  const lead = (next: RowPlace): void => setDrawn({ place: next, focused: focusedRow(box.current), isLed: true })
  // In proportion again, once nothing moves: a box shorter than its list would reach its end too soon or too late.
  const settle = (): void => {
    const next = placeAt(place.current.offset, latest.current)
    if (Math.abs(next.top - place.current.top) > 1) lead(next)
  }
  const onScroll = useEffectEvent((): void => {
    if (!box.current) return
    const next = scrolledTo(box.current.scrollTop, place.current, latest.current)
    place.current = next
    setDrawn((before) =>
      isSameDrawing(before.place, next, latest.current)
        ? before
        : { place: next, focused: focusedRow(box.current), isLed: false },
    )
    clearTimeout(calm.current)
    calm.current = setTimeout(settle, CALM_MS)
  })
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const offset = offsetForKey(event.key, place.current.offset, latest.current)
    if (offset === undefined) return
    event.preventDefault()
    lead(placeAt(offset, latest.current))
  })
  useLayoutEffect(() => {
    const element = box.current
    element?.addEventListener('scroll', onScroll, { passive: true })
    element?.addEventListener('keydown', onKeyDown)
    return () => {
      element?.removeEventListener('scroll', onScroll)
      element?.removeEventListener('keydown', onKeyDown)
    }
  }, [box])
  const show = (row: number): void =>
    lead(placeAt(offsetShowing(row, place.current.offset, latest.current), latest.current))

  const span = rowsDrawn(drawn.place.offset, rows)
  const { focused } = drawn
  const isApart = focused !== undefined && focused < rows.count && (focused < span.start || focused >= span.end)
  return {
    span,
    top: topOfRow(span.start, drawn.place, rows.rowHeight),
    kept: isApart ? focused : undefined,
    show,
  }
}

function isSameDrawing(before: RowPlace, next: RowPlace, rows: RowBox): boolean {
  const [a, b] = [rowsDrawn(before.offset, rows), rowsDrawn(next.offset, rows)]
  const shift = Math.abs(before.offset - before.top - (next.offset - next.top))
  return a.start === b.start && a.end === b.end && shift < 0.5
}

function offsetForKey(key: string, offset: number, { count, rowHeight, height }: RowBox): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return offset - rowHeight
    case 'ArrowDown':
      return offset + rowHeight
    case 'PageUp':
      return offset - (height - rowHeight)
    case 'PageDown':
      return offset + (height - rowHeight)
    case 'Home':
      return 0
    case 'End':
      return count * rowHeight
    default:
      return undefined
  }
}

/** Rows say which they are in `data-row`. */
function focusedRow(box: HTMLElement | null): number | undefined {
  const { activeElement } = document
  if (!activeElement || !box?.contains(activeElement)) return undefined
  const row = activeElement.closest<HTMLElement>('[data-row]')?.dataset['row']
  return row === undefined ? undefined : Number(row)
}
