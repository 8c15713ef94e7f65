import { useEffect, type RefObject } from 'react'

/** Closes an open disclosure on Escape and on anything done outside it, as a menu would. */
export function useDismiss(ref: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const onOutside = ({ target }: Event): void => {
      const details = ref.current
      if (details?.open && !(target instanceof Node && details.contains(target))) details.open = false
    }
    const onEscape = (event: KeyboardEvent): void => {
      const details = ref.current
      if (event.key !== 'Escape' || !details?.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onOutside)
    document.addEventListener('focusin', onOutside)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', onOutside)
      document.removeEventListener('focusin', onOutside)
      document.removeEventListener('keydown', onEscape)
    }
  }, [ref])
}
