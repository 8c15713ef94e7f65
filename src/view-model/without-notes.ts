// A dataset as others may have it: what its author noted beside the scenes of its briefs stays out.
import { forAudience, notesOf } from '../domain/brief'
import type { Dataset } from '../domain/dataset'

const plain = new WeakMap<Dataset, Dataset>()

/** The same object where nothing is noted, and for one dataset always the same. */
export function withoutNotes(dataset: Dataset): Dataset {
  if (!dataset.briefs.some((brief) => notesOf(brief).some((note) => note !== ''))) return dataset
  const made = plain.get(dataset) ?? { ...dataset, briefs: dataset.briefs.map(forAudience) }
  plain.set(dataset, made)
  return made
}
