import { useEffect, useState } from 'react'
import type { Dataset } from '../domain/dataset'
import { breathe } from '../load/breathe'
import { SearchIndex } from '../view-model/search-index'

/** One for each record: it does not change, and a reader opens the search again. */
const indexes = new WeakMap<Dataset['records'], SearchIndex>()

/** Milliseconds of work between two breaths: a letter that is typed waits no longer than that. */
const PORTION_MS = 6
const DOCUMENTS_AT_ONCE = 4
/** The list is asked anew when the index has grown by so much. */
const GROWTH = 1.5

/** The index of a dataset, and how many documents it has taken in; built in small portions from now on. */
export function useSearchIndex(dataset: Dataset): { readonly index: SearchIndex; readonly taken: number } {
  const index = indexOf(dataset)
  const [told, setTold] = useState({ index, taken: index.taken })
  useEffect(() => {
    const ended = new AbortController()
    const build = async (): Promise<void> => {
      let next = 0
      while (!ended.signal.aborted && !index.isWhole) {
        growFor(index, PORTION_MS)
        if (index.taken >= next || index.isWhole) {
          next = index.taken * GROWTH
          setTold({ index, taken: index.taken })
        }
        await breathe()
      }
    }
    void build()
    return () => ended.abort()
  }, [index])
  return { index, taken: told.index === index ? told.taken : index.taken }
}

function indexOf(dataset: Dataset): SearchIndex {
  let index = indexes.get(dataset.records)
  if (index === undefined) indexes.set(dataset.records, (index = new SearchIndex(dataset)))
  return index
}

function growFor(index: SearchIndex, milliseconds: number): void {
  const end = performance.now() + milliseconds
  do index.grow(DOCUMENTS_AT_ONCE)
  while (!index.isWhole && performance.now() < end)
}
