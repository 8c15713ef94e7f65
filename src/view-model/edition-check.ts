// Whether a newer edition may take the place of a good board where nobody looks before it does.
import type { Dataset } from '../domain/dataset'
import type { Problem } from '../domain/problem'
import { countSetAside } from './select-problems'

export type BrokenEdition = { readonly revision: string; readonly setAside: number; readonly records: number }

type Edition = { readonly dataset: Dataset; readonly problems: readonly Problem[] }

/** What is wrong with a newer edition: no less of it was set aside than is left, or nothing is left; undefined: it is good. */
export function brokenEdition({ dataset, problems }: Edition, shown: Dataset): BrokenEdition | undefined {
  const records = dataset.byKnown.length
  const setAside = countSetAside(problems)
  const isEmptied = records === 0 && dataset.logs.length === 0 && shown.byKnown.length > 0
  const isMostlySetAside = setAside > 0 && setAside >= records
  return isEmptied || isMostlySetAside ? { revision: dataset.revision, setAside, records } : undefined
}
