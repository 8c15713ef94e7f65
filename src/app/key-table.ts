import { keys } from '../words/en/keys'

/** The keys that work on every view. One table: the listener acts by it, the help and the commands print it. */
export const KEY_TABLE = [
  { key: '/', action: 'search', label: keys.search },
  { key: 'k', isWithControl: true, action: 'commands', label: keys.commands },
  { key: 'f', action: 'filters', label: keys.filters },
  { key: '[', action: 'previous-day', label: keys.previousDay },
  { key: ']', action: 'next-day', label: keys.nextDay },
  { key: 'j', action: 'next-record', label: keys.nextRecord },
  { key: 'k', action: 'previous-record', label: keys.previousRecord },
  { key: 'b', action: 'add-view', label: keys.addView },
  { key: 'Escape', action: 'close', label: keys.close },
  { key: '?', action: 'help', label: keys.help },
] as const satisfies readonly KeyRow[]

export type KeyAction =
  | 'search'
  | 'commands'
  | 'filters'
  | 'previous-day'
  | 'next-day'
  | 'next-record'
  | 'previous-record'
  | 'add-view'
  | 'close'
  | 'help'

export type KeyRow = {
  /** As `KeyboardEvent.key` has it, letters in lower case. */
  readonly key: string
  /** Together with ⌘ or Ctrl; such a key works while somebody types, too. */
  readonly isWithControl?: true
  readonly action: KeyAction
  readonly label: string
}

/** A key as it is printed: `?`, `⌘K` and `Ctrl K`. */
export function printedKeys({ key, isWithControl }: KeyRow): readonly string[] {
  if (isWithControl) return [`⌘${key.toUpperCase()}`, `Ctrl ${key.toUpperCase()}`]
  return [key === 'Escape' ? 'Esc' : key]
}

/** The keys of an action, printed; none where it has none. */
export function keysOf(action: KeyAction): readonly string[] {
  return KEY_TABLE.filter((row) => row.action === action).flatMap(printedKeys)
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>

/** The row that a press of a key stands for; none for what the browser or a half-written letter wants. */
export function rowPressed(pressed: Pressed): KeyRow | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, isComposing } = pressed
  if (altKey || isComposing) return undefined
  const isWithControl = ctrlKey || metaKey
  if (isWithControl && shiftKey) return undefined
  const key = latinKey(pressed)
  return KEY_TABLE.find((row: KeyRow) => row.key === key && (row.isWithControl ?? false) === isWithControl)
}

/** Where the layout writes another script, the sign that the same key has on a Latin one. */
export function latinKey({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  const isOther = key.length === 1 && key > '\u007F'
  if (!isOther) return key.length === 1 ? key.toLowerCase() : key
  return LATIN_KEYS[code] ?? key
}

const LATIN_KEYS: Readonly<Record<string, string>> = {
  KeyB: 'b',
  KeyF: 'f',
  KeyH: 'h',
  KeyJ: 'j',
  KeyK: 'k',
  KeyP: 'p',
  KeyW: 'w',
  KeyZ: 'z',
  Comma: ',',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
}
