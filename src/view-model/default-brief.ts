// The brief that needs no preparation: made from whatever the dataset holds, for the as-of that is there.
import { addDays, maxDay } from '../base/day'
import type { Brief, Scene } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import type { BriefId } from '../domain/ids'
import { brief as text } from '../words/en/brief'
import { addressOf } from './address'
import { DEFAULT_VIEW } from './view-state'

/** A dataset that brings a brief of this id has said itself what stands in its place. */
export const DEFAULT_BRIEF = 'default' as BriefId

const DAYS_AHEAD = 30
const DAYS_BACK = 7

export function defaultBrief(dataset: Dataset): Brief {
  const headline = dataset.headline === undefined ? undefined : dataset.measures.get(dataset.headline)
  const hasDemands = dataset.byKnown.some((record) => record.type === 'statement' && record.form === 'demand')
  const from = addDays(dataset.asOf, -DAYS_BACK)
  const ahead = { from, to: maxDay(from, addDays(dataset.asOf, DAYS_AHEAD)) }
  const scenes: readonly (Scene | undefined)[] = [
    { title: text.made.situation, view: '/' },
    { title: text.made.news, view: '/changes' },
    headline && { title: headline.label, view: `/figures/${headline.id}` },
    hasDemands ? { title: text.made.demands, view: '/positions' } : undefined,
    { title: text.made.dates, view: addressOf('/timeline', { ...DEFAULT_VIEW, ...ahead }) },
  ]
  return { id: DEFAULT_BRIEF, title: text.made.title, scenes: scenes.filter((scene) => scene !== undefined) }
}
