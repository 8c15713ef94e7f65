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
    // On a screen that nobody scrolls what stands over the view, as a headline that comes late, takes its room.
    const main = element.closest('main')
    const isFixed = main !== null && getComputedStyle(main).overflowY !== 'visible'
    let lastHeight = main?.clientHeight
    const frame = new ResizeObserver(() => {
      if (main?.clientHeight !== lastHeight) renew()
      lastHeight = main?.clientHeight
    })
    if (isFixed) frame.observe(main)
    window.addEventListener('resize', renew)
    const endWatch = watchType(renew)
    return () => {
      observer.disconnect()
      frame.disconnect()
      window.removeEventListener('resize', renew)
      endWatch()
    }
  }, [ref, watched])
  return room
}
