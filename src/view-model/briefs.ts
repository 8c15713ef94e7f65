// The briefs that there are for a dataset, none of them with notes: what is shown to an audience is made from these.
import type { Day } from '../base/day'
import { forAudience, type Brief } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import { standingBrief } from './standing-brief'

/** Who made a brief: the reader, the dataset's author, or the app. */
export type BriefOrigin = 'own' | 'dataset' | 'standing'
export type ListedBrief = { readonly brief: Brief; readonly origin: BriefOrigin }

/** The reader's own first; of two with one id the reader's, then the dataset's. The app's own is always among them, by its id. */
export function briefsOf(dataset: Dataset, own: readonly Brief[], asOf: Day = dataset.asOf): readonly ListedBrief[] {
  const listed: readonly ListedBrief[] = [
    ...own.map((brief): ListedBrief => ({ brief, origin: 'own' })),
    ...dataset.briefs.map((brief): ListedBrief => ({ brief: forAudience(brief), origin: 'dataset' })),
    { brief: standingBrief(dataset, asOf), origin: 'standing' },
  ]
  const ids = listed.map(({ brief }) => brief.id)
  return listed.filter(({ brief }, at) => ids.indexOf(brief.id) === at)
}
