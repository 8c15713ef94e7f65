// The brief that needs no preparation: made from whatever the dataset holds, for the as-of that is there. A scene stands
// in it only where it has something to show, and its title says what that is in the dataset's own words.
import { addDays, maxDay, type Day } from '../base/day'
import type { Brief, Scene } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import type { BriefId } from '../domain/ids'
import { standingBrief as text } from '../words/en/standing-brief'
import { addressOf } from './address'
import { makeBoard, type Board } from './board'
import { formatDay, formatSpan } from './format-day'
import { recordTitle } from './record-text'
import { headlineMeasure } from './select-headline'
import { selectNews } from './select-news'
import { selectSituation, type DemandLine, type SituationLimits, type SituationModel } from './select-situation'
import { DEFAULT_VIEW, type ViewState } from './view-state'

/** A dataset that brings a brief of this id has said itself what stands in its place. */
export const STANDING_BRIEF = 'default' as BriefId

/** Demands that have a scene of their own, dates that the last scene reaches to, and the days that it shows at least. */
const MOST_DEMANDS = 3
const MOST_DATES = 6
const LEAST_DAYS = 7

const LIMITS: SituationLimits = { statements: 0, demands: Infinity, next: MOST_DATES, actors: 0, lanes: 0 }

export function standingBrief(dataset: Dataset, asOf: Day = dataset.asOf): Brief {
  const view: ViewState = { ...DEFAULT_VIEW, asOf: asOf === dataset.asOf ? undefined : asOf }
  const board = makeBoard(dataset, view)
  const { demands, next } = selectSituation(board, LIMITS)
  const to = (path: string, change: Partial<ViewState> = {}): string => addressOf(path, { ...view, ...change })
  const scenes = [
    { title: text.situation(formatDay(asOf)), view: to('/') },
    ...newsScenes(board, to),
    ...figureScenes(board, to),
    ...demandScenes(board, demands, to),
    ...dateScenes(board, next, to),
  ]
  return { id: STANDING_BRIEF, title: text.title, scenes }
}

type To = (path: string, change?: Partial<ViewState>) => string

/** Since the last day before with news. The day is in the address, so that the title stays true of what is shown. */
function newsScenes({ dataset, asOf }: Board, to: To): readonly Scene[] {
  const before = selectNews(dataset, asOf)
    .days.filter(({ day }) => day <= asOf)
    .at(-2)
  return before ? [{ title: text.news(formatDay(before.day)), view: to('/changes', { asOf2: before.day }) }] : []
}

function figureScenes(board: Board, to: To): readonly Scene[] {
  const measure = headlineMeasure(board)
  if (!measure || !board.known.claims.some((claim) => claim.measure === measure.id)) return []
  return [{ title: measure.label, view: to(`/figures/${measure.id}`) }]
}

/** All of them, and then the weightiest of those that wait for an answer. */
function demandScenes({ dataset }: Board, demands: SituationModel['demands'], to: To): readonly Scene[] {
  if (demands.length === 0) return []
  const open = demands.filter(isOpen)
  return [
    { title: text.demands(open.length, demands.length), view: to('/positions') },
    ...open.slice(0, MOST_DEMANDS).map(({ demand }) => ({
      title: recordTitle(demand, dataset),
      view: to('/positions', { thread: demand.id }),
    })),
  ]
}

/** As Positions counts them: one of those who were asked has not answered. */
function isOpen({ status: { answer, byAddressee } }: DemandLine): boolean {
  return answer === 'open' || byAddressee.some((one) => one.answer === 'open')
}

function dateScenes({ asOf }: Board, ahead: SituationModel['next'], to: To): readonly Scene[] {
  if (ahead.length === 0) return []
  const last = ahead.reduce((day, { event: { date } }) => maxDay(day, date.latest ?? date.earliest ?? asOf), asOf)
  const days = { from: asOf, to: maxDay(last, addDays(asOf, LEAST_DAYS)) }
  return [{ title: text.dates(formatSpan(days.from, days.to)), view: to('/timeline', days) }]
}
