// What the one box of `/` and `⌘K` makes of what is typed into it.
import type { Board } from './board'
import { selectCommands, type Command, type CommandGroup, type CommandLine } from './command-list'
import { formatWeekdayDay } from './format-day'
import type { Navigation } from './navigation'
import { typedDays } from './typed-day'
import { goToDay, setSearch } from './transitions'
import { knownSpan } from './as-of'
import { search as text } from '../words/en/search'

export type PaletteMode = 'search' | 'commands'

/** A `>` in front of a search asks for the commands. */
export function readText(written: string, mode: PaletteMode): { readonly mode: PaletteMode; readonly text: string } {
  const asksForCommands = mode === 'search' && written.startsWith('>')
  return asksForCommands ? { mode: 'commands', text: written.slice(1).trimStart() } : { mode, text: written }
}

/** The board of the day that was typed, if it was one. */
export function dayCommands(typed: string, { dataset, asOf }: Board, navigation: Navigation): readonly CommandGroup[] {
  const days = typedDays(typed, knownSpan(dataset) ?? dataset.span, asOf)
  if (days.length === 0) return []
  return [
    {
      label: text.day,
      lines: days.map((day) => ({
        ...plain(text.asOf(formatWeekdayDay(day)), text.day),
        id: `as-of-${day}`,
        run: () => navigation.change(goToDay(day, dataset)),
      })),
    },
  ]
}

const MOST_COMMANDS = 3
const FEWEST_LETTERS = 2

/** What can be done with the words beside opening a hit: filter the board by them, or the command they begin. */
export function boardActions(
  typed: string,
  { dataset }: Board,
  navigation: Navigation,
  commands: readonly Command[],
  isFound: boolean,
): readonly CommandLine[] {
  const words = typed.trim()
  if (words.length < FEWEST_LETTERS) return []
  const hasLogs = dataset.logs.length > 0
  const label = hasLogs ? text.showAllWithLogs(words) : text.showAll(words)
  const showAll = { ...plain(label, text.board), id: 'show-all', run: () => navigation.change(setSearch(words)) }
  const lines = selectCommands(commands, words).flatMap((group) => group.lines)
  return [...(isFound || hasLogs ? [showAll] : []), ...lines.slice(0, MOST_COMMANDS)]
}

function plain(label: string, group: string): Omit<CommandLine, 'id'> {
  return { label, group, segments: [{ text: label, isHit: false, isQuote: false }] }
}
