// The brief that needs no preparation: made from whatever the dataset holds, for the as-of that is there. A scene stands
// in it only where it has something to show, and its title says what that is in the dataset's own words.
import { ascending, byAll } from '../base/compare'
import { addDays, maxDay, type Day } from '../base/day'
import type { Brief, Scene } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import type { BriefId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import { brief as text } from '../words/en/brief'
import { addressOf } from './address'
import { makeBoard, type Board } from './board'
import { changesDays } from './changes-days'
import { formatDay, formatSpan } from './format-day'
import { latestFirst } from './latest-first'
import { eventsAhead } from './next-date'
import { recordTitle } from './record-text'
import { headlineMeasure } from './select-headline'
import { selectPositions, type LedgerRow } from './select-positions'
import { DEFAULT_VIEW, type ViewState } from './view-state'

/** A dataset that brings a brief of this id has said itself what stands in its place. */
export const DEFAULT_BRIEF = 'default' as BriefId

/** Demands that have a scene of their own, dates that the last scene reaches to, and the days that it shows at least. */
const MOST_DEMANDS = 3
const MOST_DATES = 6
const LEAST_DAYS = 7

export function defaultBrief(dataset: Dataset, asOf: Day = dataset.asOf): Brief {
  const view: ViewState = { ...DEFAULT_VIEW, asOf: asOf === dataset.asOf ? undefined : asOf }
  const board = makeBoard(dataset, view)
  const to = (path: string, change: Partial<ViewState> = {}): string => addressOf(path, { ...view, ...change })
  const scenes = [
    { title: text.made.situation(formatDay(asOf)), view: to('/') },
    ...newsScenes(board, to),
    ...figureScenes(board, to),
    ...demandScenes(board, to),
    ...dateScenes(board, to),
  ]
  return { id: DEFAULT_BRIEF, title: text.made.title, scenes }
}

type To = (path: string, change?: Partial<ViewState>) => string

/** The day is in the address, so that the title stays true of what is shown. */
function newsScenes(board: Board, to: To): readonly Scene[] {
  const { other, choice } = changesDays(board)
  if (choice !== 'last-news') return []
  return [{ title: text.made.news(formatDay(other)), view: to('/changes', { asOf2: other }) }]
}

function figureScenes(board: Board, to: To): readonly Scene[] {
  const measure = headlineMeasure(board)
  if (!measure || !board.known.claims.some((claim) => claim.measure === measure.id)) return []
  return [{ title: measure.label, view: to(`/figures/${measure.id}`) }]
}

/** All of them, and then the weightiest of those that wait for an answer. */
function demandScenes(board: Board, to: To): readonly Scene[] {
  const { groups, count, openCount } = selectPositions(board)
  if (count === 0) return []
  const open = groups
    .flatMap(({ rows }) => rows)
    .filter(({ isOpen }) => isOpen)
    .toSorted(weightiest)
    .slice(0, MOST_DEMANDS)
  return [
    { title: text.made.demands(openCount, count), view: to('/positions') },
    ...open.map(({ demand }) => ({
      title: recordTitle(demand, board.dataset),
      view: to('/positions', { thread: demand.id }),
    })),
  ]
}

const weightiest = byAll<LedgerRow>(
  ascending(({ demand }) => Number(demand.form === 'request')),
  ascending(({ demand }) => demand.importance),
  ({ demand: a }: { readonly demand: Statement }, { demand: b }: { readonly demand: Statement }) => latestFirst(a, b),
)

function dateScenes({ known, asOf }: Board, to: To): readonly Scene[] {
  const ahead = eventsAhead(known).slice(0, MOST_DATES)
  const [first] = ahead
  if (!first) return []
  const last = ahead.reduce((day, { date }) => maxDay(day, date.latest ?? date.earliest ?? asOf), asOf)
  const days = { from: asOf, to: maxDay(last, addDays(asOf, LEAST_DAYS)) }
  return [{ title: text.made.dates(formatSpan(days.from, days.to)), view: to('/timeline', days) }]
}
