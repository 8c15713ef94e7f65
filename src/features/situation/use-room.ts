import { useEffect, useState, type RefObject } from 'react'
import { watchType } from '../../ui/watch-type'

/**
 * Changes with the room that an element is given: its size, or its width alone where its height is of its
 * own making, the window, and the type that arrives.
 */
export function useRoom(ref: RefObject<HTMLElement | null>, watched: 'size' | 'width'): object {
  const [room, setRoom] = useState({})
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const renew = (): void => setRoom({})
    let last = element.getBoundingClientRect()
    const observer = new ResizeObserver(() => {
      const next = element.getBoundingClientRect()
      if (next.width !== last.width || (watched === 'size' && next.height !== last.height)) renew()
      last = next
    })
    observer.observe(element)
    window.addEventListener('resize', renew)
    const endWatch = watchType(renew)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', renew)
      endWatch()
    }
  }, [ref, watched])
  return room
}
