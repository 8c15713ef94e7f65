import { useCallback, useLayoutEffect, useRef, type KeyboardEvent } from 'react'

/** What a mark needs to take part: spread it on the element. */
export type RovingItem = {
  readonly ref: (element: Element | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: () => void
}

type Row<Id> = {
  readonly ids: readonly Id[]
  readonly start: Id | undefined
  readonly onOpen: (id: Id) => void
  readonly onReach?: (id: Id) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * One tab stop for a row of marks: arrows, Home and End go along it, Enter and Space open. The stop is
 * moved on the elements themselves: a chart that redraws for it takes the focus away with the mark.
 */
export function useRoving<Id>(
  ids: readonly Id[],
  start: Id | undefined,
  onOpen: (id: Id) => void,
  onReach?: (id: Id) => void,
): (id: Id) => RovingItem {
  const row = useRef<Row<Id>>({ ids, start, onOpen, onReach })
  const elements = useRef(new Map<Id, HTMLElement | SVGElement>())
  const reached = useRef<Id>(undefined)
  /** The mark that had the focus when the chart took it away to draw it anew. */
  const lost = useRef<Id>(undefined)

  const settle = useCallback(() => {
    const known = row.current.ids
    const stop = [reached.current, row.current.start, known[0]].find((id) => id !== undefined && known.includes(id))
    for (const [id, element] of elements.current) element.tabIndex = id === stop ? 0 : -1
  }, [])

  useLayoutEffect(() => {
    row.current = { ids, start, onOpen, onReach }
    settle()
  }, [ids, start, onOpen, onReach, settle])

  return useCallback(
    (id) => ({
      ref: (element) => {
        if (element instanceof HTMLElement || element instanceof SVGElement) {
          elements.current.set(id, element)
          settle()
          if (lost.current !== id) return
          lost.current = undefined
          if (document.activeElement === document.body) element.focus({ preventScroll: true })
        } else {
          lost.current = elements.current.get(id) === document.activeElement ? id : lost.current
          // What is not drawn anew at once has gone for good.
          queueMicrotask(() => (lost.current = undefined))
          elements.current.delete(id)
        }
      },
      onFocus: () => {
        reached.current = id
        settle()
        row.current.onReach?.(id)
      },
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        const next = targetOf(event.key, row.current.ids, id)
        if (next !== undefined) elements.current.get(next)?.focus()
        else if (event.key === 'Enter' || event.key === ' ') row.current.onOpen(id)
        else return
        event.preventDefault()
      },
    }),
    [settle],
  )
}

/** Where a key leads from one of the marks; undefined for a key that leads nowhere. */
function targetOf<Id>(key: string, ids: readonly Id[], from: Id): Id | undefined {
  const step = STEPS[key]
  if (step !== undefined) return ids[Math.max(0, Math.min(ids.indexOf(from) + step, ids.length - 1))]
  if (key === 'Home') return ids[0]
  return key === 'End' ? ids.at(-1) : undefined
}
