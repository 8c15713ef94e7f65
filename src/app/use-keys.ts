import { useEffect } from 'react'
import type { Mode } from '../view-model/view-state'
import { rowPressed, type KeyRow } from './key-table'
import type { Act } from './use-actions'

/**
 * Listens for the keys of the table, except while the reader is typing. `onRelease` is there while a dialog has the
 * keyboard, or is still on its way: then Escape calls it off, and of the others only those with ⌘ or Ctrl are heard.
 */
export function useKeys(act: Act, mode: Mode, onRelease: (() => void) | undefined): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const row = rowPressed(event)
      if (onRelease && row?.action === 'close') return onRelease()
      if (!row || (onRelease && !row.isWithControl) || !isHeard(row, event.target, mode)) return
      if (row.action !== 'close') event.preventDefault()
      act(row.action)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [act, mode, onRelease])
}

/**
 * A wall is nobody's desk: whatever is pressed there may close something, and opens and moves nothing. A projector has
 * keys of its own (use-stage-keys.ts): a clicker must not open what a desk has.
 */
function isHeard(row: KeyRow, target: EventTarget | null, mode: Mode): boolean {
  if (mode === 'projector') return row.isWithControl === true
  if (mode === 'kiosk') return row.action === 'close'
  return row.isWithControl === true || !isTyping(target)
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]):not([type=range]), textarea, select, [contenteditable]')
  )
}
