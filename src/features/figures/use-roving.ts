import { useState, type KeyboardEvent } from 'react'

/** What a mark needs to take part: spread it on the element. */
export type RovingItem = {
  readonly tabIndex: 0 | -1
  readonly ref: (element: Element | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: () => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One tab stop for a row of marks: arrows, Home and End go along it, Enter and Space open. */
export function useRoving<Id>(
  ids: readonly Id[],
  start: Id | undefined,
  onOpen: (id: Id) => void,
  onReach?: (id: Id) => void,
): (id: Id) => RovingItem {
  const [elements] = useState(() => new Map<Id, HTMLElement | SVGElement>())
  const [reached, setReached] = useState<Id>()
  const stop = [reached, start, ids[0]].find((id) => id !== undefined && ids.includes(id))
  const moveTo = (index: number): void => {
    const id = ids[Math.max(0, Math.min(index, ids.length - 1))]
    if (id !== undefined) elements.get(id)?.focus()
  }
  return (id) => ({
    tabIndex: id === stop ? 0 : -1,
    ref: (element) => {
      if (element instanceof HTMLElement || element instanceof SVGElement) elements.set(id, element)
      else elements.delete(id)
    },
    onFocus: () => {
      setReached(id)
      onReach?.(id)
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const step = STEPS[event.key]
      if (step !== undefined) moveTo(ids.indexOf(id) + step)
      else if (event.key === 'Home') moveTo(0)
      else if (event.key === 'End') moveTo(ids.length - 1)
      else if (event.key === 'Enter' || event.key === ' ') onOpen(id)
      else return
      event.preventDefault()
    },
  })
}
