// What an analyst has in the browser's console: the data behind the screen, as the screen has them just now, and the
// very functions that the views draw from. Everything is read, nothing can be set; `go` is a link.
import { formatIsoDay, parseDay, type Day } from '../base/day'
import type { Dataset } from '../domain/dataset'
import type { ActorId } from '../domain/ids'
import type { Problem } from '../domain/problem'
import { knowledgeAsOf, type Knowledge } from '../view-model/as-of'
import type { Board } from '../view-model/board'
import { selectActorPage, type ActorPageModel } from '../view-model/select-actor-page'
import { selectActorsView, type ActorsViewModel } from '../view-model/select-actors-view'
import { selectFigures, type FiguresModel } from '../view-model/select-figures'
import { selectChanges, type ChangesModel } from '../view-model/select-changes'
import { selectGaps, type Gap } from '../view-model/select-gaps'
import { selectMatrix, type MatrixModel } from '../view-model/select-matrix'
import { selectNews, type NewsModel } from '../view-model/select-news'
import { selectPositions, type LedgerModel } from '../view-model/select-positions'
import { selectSituation, type SituationModel } from '../view-model/select-situation'
import { selectSources, type SourcesModel } from '../view-model/select-sources'
import { selectStatements, type StatementsModel } from '../view-model/select-statements'
import { selectTimeline, type TimelineModel } from '../view-model/select-timeline'
import type { ViewState } from '../view-model/view-state'
import { withoutNotes } from '../view-model/without-notes'
import { consoleWords as text } from '../words/en/console'
import type { Shown } from './console-door'

declare global {
  interface Window {
    /**
     * The data behind the screen. A promise of it until it has been fetched, so that `(await watchfloor).board` is right
     * at any time; `watchfloor.help()` prints what there is.
     */
    readonly watchfloor: WatchfloorConsole | Promise<WatchfloorConsole>
  }
}

/** A day as `2022-01-28`, or as the count of days since 1970-01-01 that records hold. */
export type DayLike = string | Day

export type WatchfloorConsole = {
  /** The dataset that is open, whole but for the notes of its briefs: actors, sources, every record with its two clocks, whenever it became known. */
  readonly dataset: Dataset
  /** Where it came from, and what of it was set aside, with paths into the file. */
  readonly file: { readonly address: string; readonly bytes: number; readonly problems: readonly Problem[] }
  /** What the address says, typed: the day, the window, the filters, the record in focus. */
  readonly view: ViewState
  /** All that a view draws from: `board.asOf`, `board.known` and, of it, what the filters let through, `board.shown`. */
  readonly board: Board
  /** Everything known on a day, filters left aside; undefined where the text is no day. */
  readonly known: (day: DayLike) => Knowledge | undefined
  /** What the views show of the board, as the views ask for it. */
  readonly select: {
    readonly situation: () => SituationModel
    readonly timeline: () => TimelineModel
    readonly statements: () => StatementsModel
    /** Without an id the measure that the record leads with. */
    readonly figures: (measure?: string) => FiguresModel
    readonly actors: () => ActorsViewModel
    /** undefined where the dataset has no such actor. */
    readonly actor: (id: string) => ActorPageModel | undefined
    /** The ledger: demand, replies, status as of the day. */
    readonly positions: () => LedgerModel
    /** Actor × question: the latest position in each cell. */
    readonly matrix: () => MatrixModel
    /** Between the board's two days; where the address names one, since the day before with news. */
    readonly changes: () => ChangesModel
    readonly sources: () => SourcesModel
    /** What the record lacks: single sources, silent actors, demands without a reply … */
    readonly gaps: () => readonly Gap[]
    readonly news: () => NewsModel
  }
  /** The count of days that stands for a day in records; undefined where the text is none. */
  readonly day: (text: string) => Day | undefined
  /** A count of days as text: `2022-01-28`. */
  readonly text: (day: Day) => string
  /** Follows an address of the app: `watchfloor.go('/timeline?asof=2022-01-28')`. */
  readonly go: (address: string) => void
  /** Prints what there is, with examples. */
  readonly help: () => void
}

/** `shown` is asked anew for every answer, so that no answer is of yesterday's board. */
export function makeConsole(shown: () => Shown | undefined): WatchfloorConsole {
  const now = (): Shown => {
    const latest = shown()
    if (!latest) throw new Error('The console came before any board')
    return latest
  }
  return Object.freeze({
    get dataset() {
      return withoutNotes(now().board.dataset)
    },
    get file() {
      const { address, bytes, problems } = now().loaded
      return { address, bytes, problems }
    },
    get view() {
      return now().board.view
    },
    get board() {
      const { board } = now()
      const dataset = withoutNotes(board.dataset)
      return dataset === board.dataset ? board : { ...board, dataset }
    },
    known: (day: DayLike) => {
      const asOf = typeof day === 'string' ? parseDay(day) : day
      return asOf === undefined ? undefined : knowledgeAsOf(now().board.dataset, asOf)
    },
    select: Object.freeze({
      situation: () => selectSituation(now().board),
      timeline: () => selectTimeline(now().board),
      statements: () => selectStatements(now().board),
      figures: (measure?: string) => selectFigures(now().board, measure),
      actors: () => selectActorsView(now().board),
      actor: (id: string) => selectActorPage(now().board, id as ActorId),
      positions: () => selectPositions(now().board),
      matrix: () => selectMatrix(now().board),
      changes: () => selectChanges(now().board),
      sources: () => selectSources(now().board),
      gaps: () => selectGaps(now().board),
      news: () => selectNews(now().board.dataset, now().board.asOf),
    }),
    day: parseDay,
    text: formatIsoDay,
    go: (address: string) => now().open(address),
    help: () => print(text.help),
  })
}

function print(lines: readonly string[]): void {
  // The one place where the app writes to the console, because somebody asked it to there.
  console.info(lines.join('\n'))
}
