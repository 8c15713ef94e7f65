// Actions of the app as a list that can be searched by a few letters of their names.
import { fold, wordsOf } from './search-text'
import { highlight, type Segment } from './highlight'

/** An action as the list shows it. */
export type Command = {
  readonly id: string
  /** The heading under which it stands. */
  readonly group: string
  readonly label: string
  /** Other words by which it may be looked for; not shown. */
  readonly otherWords?: string
  /** Beside the label: what it would do just now. */
  readonly detail?: string
  /** Keys that do the same from anywhere, as they are printed: `?`, `Ctrl K`. */
  readonly keys?: readonly string[]
  /** An address of the app; else `run` acts. */
  readonly href?: string
  readonly run?: () => void
  /** Instead of these: acts, and the list stays and says what came of it. */
  readonly say?: () => Promise<string>
  /** The list it stands in stays, since it becomes another. */
  readonly keepsOpen?: boolean
}

export type CommandLine = Command & { readonly segments: readonly Segment[] }
export type CommandGroup = { readonly label: string; readonly lines: readonly CommandLine[] }

/** The commands of which every typed word begins a word, under their headings; those whose label begins so first. */
export function selectCommands(commands: readonly Command[], text: string): readonly CommandGroup[] {
  const typed = wordsOf(text).map(({ word }) => word)
  const start = fold(text.trim())
  const groups = new Map<string, CommandLine[]>()
  const found = commands.filter((command) => answers(command, typed))
  const isFirst = ({ label }: Command): boolean => typed.length > 0 && fold(label).startsWith(start)
  for (const command of [...found.filter(isFirst), ...found.filter((command) => !isFirst(command))]) {
    const line = { ...command, segments: highlight(command.label, { words: begunIn(command.label, typed), typed }) }
    const group = groups.get(command.group)
    if (group) group.push(line)
    else groups.set(command.group, [line])
  }
  return [...groups].map(([label, lines]) => ({ label, lines }))
}

function answers({ label, otherWords = '', detail = '' }: Command, typed: readonly string[]): boolean {
  const words = wordsOf(`${label} ${otherWords} ${detail}`)
  return typed.every((part) => words.some(({ word }) => word.startsWith(part)))
}

function begunIn(label: string, typed: readonly string[]): ReadonlySet<string> {
  return new Set(
    wordsOf(label)
      .map(({ word }) => word)
      .filter((word) => typed.some((part) => word.startsWith(part))),
  )
}
