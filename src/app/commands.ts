// Every action of the app as a row: what it is called, when it is there, what it does. `⌘K` lists them, and `/`
// offers those whose names begin as what is searched for. A new action is one more row.
import { knownSpan } from '../view-model/as-of'
import type { Board } from '../view-model/board'
import { besideDay, canSwap, swapSides, withoutSecond } from '../view-model/compare'
import { isCompared } from '../view-model/difference'
import { newsDayBefore } from '../view-model/select-news'
import { compare as compareWords } from '../words/en/compare'
import type { Command } from '../view-model/command-list'
import { formatWeekdayDay } from '../view-model/format-day'
import type { Navigation } from '../view-model/navigation'
import { clearFilters, closeAll, goToDay, openDataset, setAsOf, setLanes, setMode } from '../view-model/transitions'
import { serialiseView } from '../view-model/url'
import { LANE_GROUPINGS, MODES } from '../view-model/view-state'
import { absoluteAddress } from '../ui/absolute-address'
import { viewAddress } from '../ui/view-address'
import { writeToClipboard } from '../ui/write-to-clipboard'
import { commands as text } from '../words/en/commands'
import { saveBoard } from '../words/en/save-board'
import { keys } from '../words/en/keys'
import { VIEWS } from './header'
import { keysOf, type KeyAction } from './key-table'
import { printPage } from './print-page'
import type { Act, Openers } from './use-actions'

/** What a command looks at and acts through. */
export type CommandContext = {
  readonly board: Board
  readonly navigation: Navigation
  /** Does what a key does. */
  readonly act: Act
  /** What opens over the board or beside it. */
  readonly openers: Openers
  /** Saves app and data as one file, and says what came of it. */
  readonly saveBoard: () => Promise<string>
  /** The datasets that the host offers. */
  readonly datasets: readonly { readonly id: string; readonly title: string; readonly href: string }[]
}

export type CommandRow = {
  readonly id: string
  readonly group: keyof typeof text.groups
  readonly label: string
  /** By which it may be looked for, too. */
  readonly otherWords?: string
  readonly detail?: (context: CommandContext) => string
  /** The key that does the same, printed beside it; it acts unless the row says otherwise. */
  readonly key?: KeyAction
  /** Absent: always. */
  readonly isAvailable?: (context: CommandContext) => boolean
  /** The address that it leads to. */
  readonly href?: (context: CommandContext) => string
  readonly run?: (context: CommandContext) => void
  /** Acts, and the list stays and says what came of it. */
  readonly say?: (context: CommandContext) => Promise<string>
  readonly keepsOpen?: boolean
}

const isDesk = ({ board }: CommandContext): boolean => board.view.mode === 'desk'
const firstDay = ({ board: { dataset } }: CommandContext) => knownSpan(dataset)?.from ?? dataset.asOf

const dayBefore = ({ board: { dataset, asOf, log } }: CommandContext) => newsDayBefore(dataset, asOf, log?.state.rows)

function formatDayBefore(context: CommandContext): string {
  const day = dayBefore(context)
  return day === undefined ? '' : formatWeekdayDay(day)
}

const ROWS: readonly CommandRow[] = [
  { id: 'search', group: 'board', label: text.search, otherWords: text.searchWords, key: 'search', keepsOpen: true },
  {
    id: 'filters',
    group: 'board',
    label: text.filters,
    otherWords: text.filterWords,
    key: 'filters',
    isAvailable: isDesk,
  },
  {
    id: 'clear-filters',
    group: 'board',
    label: text.clear,
    otherWords: text.clearWords,
    isAvailable: ({ board }) => serialiseView(clearFilters(board.view)) !== serialiseView(board.view),
    run: ({ navigation }) => navigation.change(clearFilters),
  },
  { id: 'next-record', group: 'board', label: keys.nextRecord, key: 'next-record' },
  { id: 'previous-record', group: 'board', label: keys.previousRecord, key: 'previous-record' },
  {
    id: 'close-record',
    group: 'board',
    label: text.closeRecord,
    key: 'close',
    isAvailable: ({ board }) => board.view.focus !== undefined,
  },
  { id: 'previous-day', group: 'day', label: keys.previousDay, otherWords: text.asOf, key: 'previous-day' },
  { id: 'next-day', group: 'day', label: keys.nextDay, otherWords: text.asOf, key: 'next-day' },
  {
    id: 'first-day',
    group: 'day',
    label: text.firstDay,
    otherWords: text.asOf,
    detail: (context) => formatWeekdayDay(firstDay(context)),
    run: (context) => context.navigation.change(goToDay(firstDay(context), context.board.dataset)),
  },
  {
    id: 'last-day',
    group: 'day',
    label: text.lastDay,
    otherWords: text.asOf,
    detail: ({ board }) => formatWeekdayDay(board.dataset.asOf),
    run: ({ navigation }) => navigation.change(setAsOf(undefined)),
  },
  {
    id: 'compare',
    group: 'board',
    label: text.compare,
    otherWords: text.compareWords,
    isAvailable: isDesk,
    run: ({ openers }) => openers.onCompare(),
  },
  {
    id: 'compare-day-before',
    group: 'board',
    label: text.compareDayBefore,
    otherWords: text.compareWords,
    detail: (context) => formatDayBefore(context),
    isAvailable: (context) => isDesk(context) && dayBefore(context) !== undefined,
    href: (context) => context.navigation.hrefOf(besideDay(dayBefore(context) ?? context.board.asOf)),
  },
  {
    id: 'swap-sides',
    group: 'board',
    label: compareWords.swap,
    otherWords: text.compareWords,
    isAvailable: ({ board }) => isCompared(board.view) && canSwap(board.view),
    run: ({ board, datasets, navigation }) =>
      navigation.change(swapSides({ asOf: board.dataset.asOf, data: datasets[0]?.href ?? '' })),
  },
  {
    id: 'close-comparison',
    group: 'board',
    label: compareWords.close,
    otherWords: text.compareWords,
    isAvailable: ({ board }) => isCompared(board.view),
    run: ({ navigation }) => navigation.change(withoutSecond),
  },
  { id: 'copy-link', group: 'share', label: text.copyLink, otherWords: text.copyWords, say: copyLink },
  {
    id: 'share',
    group: 'share',
    label: text.share,
    otherWords: text.shareWords,
    run: ({ openers }) => openers.onShare(),
  },
  {
    id: 'add-view',
    group: 'share',
    label: keys.addView,
    otherWords: text.addViewWords,
    key: 'add-view',
    isAvailable: isDesk,
  },
  {
    id: 'save-board',
    group: 'share',
    label: saveBoard.save,
    otherWords: text.saveBoardWords,
    say: (context) => context.saveBoard(),
  },
  { id: 'print', group: 'share', label: text.print, otherWords: text.printWords, run: () => void printPage() },
  { id: 'keys', group: 'share', label: text.keys, otherWords: text.keyWords, key: 'help' },
]

/** Rows that there are several of, one for each thing of its kind. */
const LISTS: readonly ((context: CommandContext) => readonly CommandRow[])[] = [
  viewRows,
  modeRows,
  laneRows,
  datasetRows,
  measureRows,
]

const GROUP_ORDER = Object.keys(text.groups)

/** The commands that can be given just now, group by group. */
export function commandsFor(context: CommandContext): readonly Command[] {
  const rows = [...ROWS, ...LISTS.flatMap((list) => list(context))]
  return rows
    .filter(({ isAvailable }) => isAvailable?.(context) ?? true)
    .toSorted((a, b) => GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group))
    .map((row) => toCommand(row, context))
}

function toCommand(row: CommandRow, context: CommandContext): Command {
  const { id, group, label, otherWords, detail, key, href, run, say, keepsOpen } = row
  const act = key && ((): void => context.act(key))
  return {
    id,
    group: text.groups[group],
    label,
    otherWords,
    detail: detail?.(context),
    keys: key && keysOf(key),
    href: href?.(context),
    run: run ? () => run(context) : act,
    say: say && (() => say(context)),
    keepsOpen,
  }
}

function viewRows(): readonly CommandRow[] {
  return VIEWS.map(({ path, name }) => ({
    id: `view-${path}`,
    group: 'go',
    label: text.goTo(name),
    otherWords: text.view,
    href: ({ navigation }) => navigation.hrefOf(closeAll, path),
  }))
}

function measureRows({ board }: CommandContext): readonly CommandRow[] {
  return [...board.dataset.measures.values()].map(({ id, label }) => ({
    id: `measure-${id}`,
    group: 'figure',
    label,
    otherWords: text.measure,
    href: ({ navigation }) => navigation.hrefOf(closeAll, `/figures/${id}`),
  }))
}

function modeRows({ board }: CommandContext): readonly CommandRow[] {
  return MODES.filter((mode) => mode !== board.view.mode).map((mode) => ({
    id: `mode-${mode}`,
    group: 'show',
    label: text.modes[mode],
    otherWords: text.modeWords[mode],
    detail: () => text.modeDetails[mode],
    run: ({ navigation }) => navigation.change(setMode(mode), 'replace'),
  }))
}

function laneRows({ board }: CommandContext): readonly CommandRow[] {
  return LANE_GROUPINGS.filter((lanes) => lanes !== board.view.lanes).map((lanes) => ({
    id: `lanes-${lanes}`,
    group: 'show',
    label: text.lanes[lanes],
    otherWords: text.laneWords,
    run: ({ navigation }) => navigation.change(setLanes(lanes), 'replace'),
  }))
}

function datasetRows({ board, datasets }: CommandContext): readonly CommandRow[] {
  return datasets
    .filter(({ id }) => id !== board.dataset.id)
    .map(({ id, title, href }) => ({
      id: `dataset-${id}`,
      group: 'data',
      label: text.dataset(title),
      otherWords: text.datasetWords,
      href: ({ navigation }) => navigation.hrefOf(openDataset(href), '/'),
    }))
}

/** With its day, so that the link means the same tomorrow. */
async function copyLink({ board, navigation }: CommandContext): Promise<string> {
  const address = absoluteAddress(viewAddress(navigation.hrefOf(setAsOf(board.asOf))).href)
  return (await writeToClipboard(address)) ? text.copied : text.notCopied(address)
}
