import { useEffect, useEffectEvent, useRef } from 'react'
import type { StagePoint } from '../view-model/shared-stage'

const IDLE_MS = 2000

/**
 * Follows the pointer of this window: hides it when it has not moved for a while, and tells where it is while it is
 * being shown to the room. Returns what it is over now.
 */
export function useStagePointer(isShown: boolean, onPoint: (at: StagePoint) => void): () => Element | null {
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined)
  const tell = useEffectEvent((): void => {
    const at = last.current
    if (!isShown || !at) return
    onPoint({ x: share(at.x, window.innerWidth), y: share(at.y, window.innerHeight) })
  })
  useEffect(() => {
    const root = document.documentElement
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame: number | undefined
    const move = ({ clientX, clientY }: PointerEvent): void => {
      last.current = { x: clientX, y: clientY }
      delete root.dataset['pointer']
      clearTimeout(timer)
      timer = setTimeout(() => (root.dataset['pointer'] = 'idle'), IDLE_MS)
      frame ??= requestAnimationFrame(() => {
        frame = undefined
        tell()
      })
    }
    window.addEventListener('pointermove', move)
    return () => {
      window.removeEventListener('pointermove', move)
      clearTimeout(timer)
      if (frame !== undefined) cancelAnimationFrame(frame)
      delete root.dataset['pointer']
    }
  }, [])
  // Where it is when the key is pressed it is shown at once.
  useEffect(() => {
    if (isShown) tell()
  }, [isShown])
  return () => (last.current ? document.elementFromPoint(last.current.x, last.current.y) : null)
}

function share(part: number, whole: number): number {
  return Math.max(0, Math.min(1, part / whole))
}
