import { stage as text } from '../words/en/stage'
import { latinKey } from './key-table'

export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'point'
  | 'zoom'
  | 'fullscreen'
  | 'previous-day'
  | 'next-day'
  | 'presenter'
  | 'close'
  | 'help'

export type StageKeyRow = {
  /** As `KeyboardEvent.key` has them, letters in lower case. */
  readonly keys: readonly string[]
  readonly command: StageCommand
  readonly label: string
}

/**
 * The keys of a projector and of its presenter. Clickers send Page Up and Page Down or arrows; F5 and Escape, to begin
 * and to end; and `.` or `b`, for a blank screen.
 */
export const STAGE_KEYS: readonly StageKeyRow[] = [
  { keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'], command: 'next', label: text.keys.next },
  { keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'], command: 'previous', label: text.keys.previous },
  { keys: ['Home'], command: 'first', label: text.keys.first },
  { keys: ['End'], command: 'last', label: text.keys.last },
  { keys: ['.', 'b'], command: 'black', label: text.keys.black },
  { keys: [',', 'w'], command: 'white', label: text.keys.white },
  { keys: ['h'], command: 'point', label: text.keys.point },
  { keys: ['z'], command: 'zoom', label: text.keys.zoom },
  { keys: ['f', 'F5'], command: 'fullscreen', label: text.keys.fullscreen },
  { keys: ['['], command: 'previous-day', label: text.keys.previousDay },
  { keys: [']'], command: 'next-day', label: text.keys.nextDay },
  { keys: ['p'], command: 'presenter', label: text.keys.presenter },
  { keys: ['Escape'], command: 'close', label: text.keys.close },
  { keys: ['?'], command: 'help', label: text.keys.help },
]

type HelpRow = { readonly printed: readonly string[]; readonly label: string }

/** All of them, as the help of the projector prints them. */
export function stageHelpRows(): readonly HelpRow[] {
  return helpRows(STAGE_KEYS)
}

/** Those that have a meaning in the presenter's window. */
export function presenterHelpRows(): readonly HelpRow[] {
  return helpRows(
    STAGE_KEYS.filter(({ command }) => !ON_SCREEN.has(command)).map((row) =>
      row.command === 'presenter' ? { ...row, label: text.keys.audience } : row,
    ),
  )
}

/** What only the audience's window does. */
const ON_SCREEN: ReadonlySet<StageCommand> = new Set(['zoom', 'previous-day', 'next-day'])

function helpRows(rows: readonly StageKeyRow[]): readonly HelpRow[] {
  const printed = rows.map(({ keys, label }) => ({ printed: keys.map((key) => text.keys.named[key] ?? key), label }))
  const digits = { printed: [text.keys.printedDigits], label: text.keys.digits }
  return [...printed.slice(0, DIGITS_AFTER), digits, ...printed.slice(DIGITS_AFTER)]
}

/** Digits go to scenes, and stand beside the rows that do. */
const DIGITS_AFTER = 4

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/** What a press stands for: a command, a digit, or nothing on a stage. */
export function stagePress(
  pressed: Pressed,
): { readonly command: StageCommand } | { readonly digit: string } | undefined {
  const { ctrlKey, metaKey, altKey, isComposing } = pressed
  if (ctrlKey || metaKey || altKey || isComposing) return undefined
  const key = latinKey(pressed)
  if (/^\d$/.test(key)) return { digit: key }
  const row = STAGE_KEYS.find(({ keys }) => keys.includes(key))
  return row && { command: row.command }
}
