import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useRoom } from './use-room'

/**
 * How many items, at most `limit` and at least one, a box holds without cutting one: all at first, then one
 * less until they fit, before the reader sees any. Begins anew with other items and with another room.
 */
export function useFitting(items: object, limit: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null)
  const room = useRoom(box, 'size')
  const [fit, setFit] = useState({ items, room, limit, count: limit })
  const isCurrent = fit.items === items && fit.room === room && fit.limit === limit
  const count = isCurrent ? fit.count : limit
  useLayoutEffect(() => {
    const element = box.current
    if (!element || count <= 1 || element.scrollHeight <= element.clientHeight + 1) return
    setFit({ items, room, limit, count: count - 1 })
  }, [items, room, limit, count])
  return [box, count]
}
