import { useEffect, useEffectEvent } from 'react'

/** Nothing of these reaches the page: no link, menu, dialog, selection, zoom or key of ours answers on a wall. */
const SILENCED = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'dragstart',
  'dragover',
  'drop',
  'selectstart',
  'gesturestart',
  'gesturechange',
  'keydown',
  'keyup',
  'beforeinput',
  'paste',
] as const

/** A pointer that lies on a trembling desk is nobody's hand. In CSS pixels. */
const LEAST_MOVE = 12

/** Takes every touch, key and move of the pointer from the page, and tells of each. */
export function useWallInput(onTouch: () => void): void {
  const touched = useEffectEvent(onTouch)
  useEffect(() => {
    let rest: { readonly x: number; readonly y: number } | undefined
    const silence = (event: Event): void => {
      if (event instanceof KeyboardEvent && isBrowsersOwn(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      touched()
    }
    const move = (event: PointerEvent): void => {
      event.stopImmediatePropagation()
      const place = { x: event.screenX, y: event.screenY }
      rest ??= place
      if (Math.hypot(place.x - rest.x, place.y - rest.y) < LEAST_MOVE) return
      rest = place
      touched()
    }
    const options = { capture: true, passive: false }
    for (const name of SILENCED) window.addEventListener(name, silence, options)
    window.addEventListener('pointermove', move, options)
    return () => {
      for (const name of SILENCED) window.removeEventListener(name, silence, options)
      window.removeEventListener('pointermove', move, options)
    }
  }, [])
}

/** What the people who look after the wall need: reload, full screen, close. Zoom is not among it. */
function isBrowsersOwn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (/^F\d+$/.test(key)) return true
  return (ctrlKey || metaKey || altKey) && !['+', '-', '=', '0', 'k', 'K'].includes(key)
}
