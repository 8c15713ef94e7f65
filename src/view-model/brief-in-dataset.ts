// A dataset that carries a brief of the reader's along. For others: no note of any of its briefs, unless it is asked for.
import { forAudience, type NotedBrief } from '../domain/brief'
import type { DatasetFile } from '../domain/dataset'

/** In the place of the brief of its id, else after the others. */
export function withBrief(dataset: DatasetFile, brief: NotedBrief, hasNotes: boolean): DatasetFile {
  const isThere = dataset.briefs.some(({ id }) => id === brief.id)
  const briefs = isThere ? dataset.briefs.map((one) => (one.id === brief.id ? brief : one)) : [...dataset.briefs, brief]
  return { ...dataset, briefs: hasNotes ? briefs : briefs.map(forAudience) }
}
