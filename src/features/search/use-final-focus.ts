import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Who takes the keyboard when the dialog closes: whoever had it before. Where nobody had it and something was opened,
 * the board, so that what opens can take it from there; a drawer that nobody asked for by hand takes nothing.
 */
export function useFinalFocus(isOpen: boolean): {
  readonly finalFocus: RefObject<HTMLElement | null>
  readonly aimAtBoard: () => void
} {
  const finalFocus = useRef<HTMLElement>(null)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    if (!isOpen) return
    finalFocus.current = null
    hadFocus.current = document.activeElement !== null && document.activeElement !== document.body
  }, [isOpen])
  const aimAtBoard = (): void => {
    if (!hadFocus.current) finalFocus.current = document.querySelector<HTMLElement>('main')
  }
  return { finalFocus, aimAtBoard }
}
