// A brief as pages: what each scene shows, in the state that its address names, with the sources of what is printed. Made
// from a brief for an audience, which has no place for a note.
import type { Brief, Scene } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import { highestMark } from '../domain/handling'
import type { SourceId } from '../domain/ids'
import type { TlpMark } from '../domain/vocabulary'
import { handout as text } from '../words/en/handout'
import { receipt as receiptWords } from '../words/en/receipt'
import { words } from '../words/words'
import { readAddress } from './address'
import { makeBoard, type Board } from './board'
import { boardMark } from './board-mark'
import { differenceOf } from './difference'
import { formatEdtf, formatWeekdayDay } from './format-day'
import { gradeText, type GradeText } from './grade-text'
import { fittingRows, LINES } from './handout-room'
import { handoutTable, sentenceCase, type HandoutRow, type HandoutTable } from './handout-table'
import { filterWords, windowText } from './receipt'
import { resolveView } from './resolve-view'
import { findingText } from './select-figure-finding'
import { spokenFigure } from './spoken-figure'
import { selectFigures } from './select-figures'
import { voiceName } from './select-record-table'
import { selectHeadline } from './select-headline'
import { sourceCard, type SourceCard } from './select-cited-sources'
import { sourceNames } from './source-names'
import { sceneOf } from './transitions'
import { DEFAULT_VIEW } from './view-state'

export type HandoutModel = {
  readonly title: string
  readonly scenes: readonly HandoutScene[]
  /** The highest of all scenes: it stands on every page. */
  readonly marking: TlpMark | undefined
}

export type HandoutScene = {
  readonly number: number
  readonly title: string
  /** What is amiss with the scene's address, or left out of its page. */
  readonly notices: readonly string[]
  /** undefined where the scene cannot be drawn. */
  readonly page: HandoutPage | undefined
  /** What stands at the foot of each of its pages. */
  readonly foot: SceneFoot
}

export type SceneFoot = { readonly asOf: string; readonly scope: string; readonly sources: string }

export type HandoutPage = {
  readonly board: Board
  readonly path: string
  readonly figure: 'timeline' | 'measure' | undefined
  /** What the scene says in a sentence, where it shows a figure that says so. */
  readonly finding: string | undefined
  readonly table: HandoutTable | undefined
  readonly rows: readonly PrintedRow[]
  readonly moreRows: number
  readonly sources: readonly PrintedSource[]
  readonly moreSources: number
  /** Every source of the rows that are printed. */
  readonly cited: readonly SourceId[]
}

export type PrintedRow = HandoutRow & { readonly numbers: readonly number[] }

export type PrintedSource = SourceCard & { readonly number: number; readonly grade: GradeText }

const MOST_SOURCES = 20
/** So many are named at the foot of a page; all stand at the end of the scene. */
const NAMED_SOURCES = 6

const VIEWS = ['timeline', 'statements', 'positions', 'figures', 'actors', 'sources', 'changes']

export function selectHandout(brief: Brief, dataset: Dataset, data: string | undefined): HandoutModel {
  const scenes = brief.scenes.map((scene, at) => sceneOnPaper(scene, at + 1, dataset, data))
  const marks = scenes.map(({ page }) => page && boardMark(page.board))
  return { title: brief.title, scenes, marking: highestMark([dataset.marking, ...marks]) }
}

function sceneOnPaper(
  { title, view: address }: Scene,
  number: number,
  dataset: Dataset,
  data: string | undefined,
): HandoutScene {
  const { trouble } = text
  const read = readAddress(address)
  const [first] = (read?.path ?? '').split('/').filter((step) => step !== '')
  if (!read || (first !== undefined && !VIEWS.includes(first))) {
    const notices = [first === 'data' ? trouble.noTable : trouble.broken(address)]
    return { number, title, notices, page: undefined, foot: footOf(makeBoard(dataset, DEFAULT_VIEW), []) }
  }
  if (read.view.data !== undefined && read.view.data !== data) {
    const notices = [trouble.otherDataset(read.view.data)]
    return { number, title, notices, page: undefined, foot: footOf(makeBoard(dataset, DEFAULT_VIEW), []) }
  }
  const resolved = resolveView(sceneOf(read.view), dataset)
  const board = makeBoard(dataset, resolved.view)
  const { days, datasets, actors } = differenceOf(read.view)
  const isCompared = datasets || actors || (days && first !== 'changes')
  const notices = [
    ...[...read.notices, ...resolved.notices].map(({ key, value }) => trouble.ignored(key, value)),
    ...(isCompared ? [trouble.compared] : []),
    ...(dataset.logs.length > 0 ? [trouble.logs] : []),
  ]
  const page = pageOf(read.path, board)
  const told = page.table ? notices : [...notices, trouble.broken(address)]
  return { number, title, notices: told, page, foot: footOf(board, page.cited) }
}

function pageOf(path: string, board: Board): HandoutPage {
  const table = handoutTable(path, board)
  const figure = figureOf(path, table)
  const fitting = table ? fittingRows(table, LINES[figure ?? 'none']) : []
  const cited = [...new Set(fitting.flatMap(({ sources }) => sources))].filter((id) => board.dataset.sources.has(id))
  const numbers = new Map(cited.slice(0, MOST_SOURCES).map((id, at) => [id, at + 1]))
  const sources = [...numbers].flatMap(([id, number]) => printedSource(id, number, fitting, board))
  return {
    board,
    path,
    figure,
    finding: sentenceOrNone(findingOf(path, board)),
    table,
    rows: fitting.map((row) => ({ ...row, numbers: row.sources.flatMap((id) => numbers.get(id) ?? []) })),
    moreRows: (table?.rows.length ?? 0) - fitting.length,
    sources,
    moreSources: cited.length - numbers.size,
    cited,
  }
}

function footOf(board: Board, cited: readonly SourceId[]): SceneFoot {
  return {
    asOf: text.asOf(formatWeekdayDay(board.asOf)),
    scope: [
      text.window(windowText(board.view.from, board.view.to)),
      text.filters(filterWords(board).join('; ') || receiptWords.noFilters),
    ].join(' · '),
    sources: text.sources(sourceNames(cited, board, NAMED_SOURCES)),
  }
}

/** A view's own drawing: of claims over time, or of anything in time. */
function figureOf(path: string, table: HandoutTable | undefined): HandoutPage['figure'] {
  const [view] = path.split('/').filter((step) => step !== '')
  if (!table || table.rows.length === 0) return undefined
  if (view === 'figures') return 'measure'
  return view === undefined || view === 'timeline' ? 'timeline' : undefined
}

function findingOf(path: string, board: Board): string | undefined {
  const [view, part] = path.split('/').filter((step) => step !== '')
  if (view === 'figures') {
    const model = selectFigures(board, part)
    if (model.kind !== 'measure' || model.claims.length === 0) return undefined
    return findingText(model.finding)
  }
  const headline = view === undefined ? selectHeadline(board) : undefined
  if (!headline) return undefined
  const { claim, measure, voice } = headline
  const kind = words.vocabulary.claimKinds[claim.kind]
  const who = voiceName(voice, claim.attribution, board.dataset)
  return `${spokenFigure(claim, measure.unit)} · ${measure.label} · ${who} · ${kind} · ${formatEdtf(claim.date)}`
}

/** Its grade in full where whatever is printed from it was judged alike; else the source's own. */
function printedSource(
  id: SourceId,
  number: number,
  rows: readonly HandoutRow[],
  { dataset, known }: Board,
): readonly PrintedSource[] {
  const source = dataset.sources.get(id)
  if (!source) return []
  const citations = rows.flatMap(({ record }) => (record && known.byId.get(record)?.citations) ?? [])
  const judged = new Set(citations.filter((citation) => citation.source === id).map(({ credibility }) => credibility))
  const [credibility] = judged.size === 1 ? judged : []
  return [{ ...sourceCard(source, dataset), number, grade: gradeText(source.reliability, credibility) }]
}

function sentenceOrNone(said: string | undefined): string | undefined {
  return said === undefined ? undefined : sentenceCase(said)
}
