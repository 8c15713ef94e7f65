import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { DIGIT_PAUSE_MS, endDigits, NO_DIGITS, typeDigit, type Digits } from '../view-model/scene-digits'
import { stagePress, type StageCommand } from './stage-key-table'

type Options = {
  /** How many scenes there are. */
  readonly count: number
  /** A dialog has the keyboard. */
  readonly isSilent: boolean
  readonly isBlank: boolean
  readonly run: (command: StageCommand) => void
  readonly onGo: (scene: number) => void
  readonly onLift: () => void
  /** The key of the pointer was let go after it had been held for a while. */
  readonly onPointReleased: () => void
}

/** From here on a key is held and not merely pressed. */
const HELD_MS = 400

/**
 * The keys of a stage. They are heard before whatever has the keyboard, for a clicker knows nothing of that; what is
 * being typed or moved by keys keeps its own. Returns what has been typed of a scene's number.
 */
export function useStageKeys(options: Options): string {
  const [typed, setTyped] = useState('')
  /** The same, for the next key, which may come before it is drawn. */
  const digits = useRef<Digits>(NO_DIGITS)
  const heldSince = useRef<number>(undefined)

  const take = (next: Digits): void => {
    digits.current = { typed: next.typed }
    setTyped(next.typed)
    if (next.goTo !== undefined) options.onGo(next.goTo)
  }
  const end = useEffectEvent(() => take(endDigits(digits.current)))
  useEffect(() => {
    const pause = typed === '' ? undefined : setTimeout(() => end(), DIGIT_PAUSE_MS)
    return () => clearTimeout(pause)
  }, [typed])
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || options.isSilent || MODIFIERS.has(event.key)) return
    const pressed = stagePress(event)
    if (options.isBlank && (pressed || event.key.length === 1) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) options.onLift()
      return
    }
    if (!pressed || isForWidget(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    if ('digit' in pressed) return take(typeDigit(digits.current, pressed.digit, options.count))
    if (event.key === 'Enter' && digits.current.typed !== '') return take(endDigits(digits.current))
    take(NO_DIGITS)
    if (pressed.command === 'point') heldSince.current = event.timeStamp
    options.run(pressed.command)
  })
  const release = useEffectEvent((event: KeyboardEvent): void => {
    const since = heldSince.current
    if (since === undefined || event.key.toLowerCase() !== 'h') return
    heldSince.current = undefined
    if (event.timeStamp - since > HELD_MS) options.onPointReleased()
  })
  useEffect(() => {
    const onDown = (event: KeyboardEvent): void => press(event)
    const onUp = (event: KeyboardEvent): void => release(event)
    window.addEventListener('keydown', onDown, { capture: true })
    window.addEventListener('keyup', onUp)
    return () => {
      window.removeEventListener('keydown', onDown, { capture: true })
      window.removeEventListener('keyup', onUp)
    }
  }, [])
  return typed
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn'])

const WRITTEN_IN = 'input:not([type=checkbox], [type=range], [type=radio]), textarea, select, [contenteditable]'
const MOVED_BY_KEYS = 'input, [role=slider], [role=listbox], [role=grid], [role=tablist], [data-plot]'
const PRESSED_BY_KEYS = 'a, button, summary, [role=button], [role=option]'

/** Whether what has the keyboard wants the key more than the stage does. No widget has a use for a clicker's own keys. */
function isForWidget({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return false
  if (key === 'PageDown' || key === 'PageUp' || key === 'F5') return false
  if (target.matches(WRITTEN_IN)) return true
  if (target.closest(MOVED_BY_KEYS))
    return key.startsWith('Arrow') || ['Home', 'End', 'Enter', ' ', 'Escape'].includes(key)
  return target.matches(PRESSED_BY_KEYS) && (key === 'Enter' || key === ' ')
}
