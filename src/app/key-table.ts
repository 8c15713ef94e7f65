import { keys } from '../words/en/keys'

/** The keys that work on every view. One table: the listener acts by it and the help prints it. */
export const KEY_TABLE = [
  { key: '[', action: 'previous-day', label: keys.previousDay },
  { key: ']', action: 'next-day', label: keys.nextDay },
  { key: 'j', action: 'next-record', label: keys.nextRecord },
  { key: 'k', action: 'previous-record', label: keys.previousRecord },
  { key: '/', action: 'search', label: keys.search },
  { key: 'Escape', action: 'close', label: keys.close },
  { key: '?', action: 'help', label: keys.help },
] as const

export type KeyAction = (typeof KEY_TABLE)[number]['action']
