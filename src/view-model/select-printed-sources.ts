// What a printed view rests on: the sources of what it shows, each with its grade and its address in full.
import type { SourceId } from '../domain/ids'
import type { Board } from './board'
import { formatEdtf } from './format-day'
import { gradeText } from './grade-text'
import { handoutTable } from './handout-table'
import { selectHeadline } from './select-headline'
import { selectSituation } from './select-situation'
import { sourceNames } from './source-names'

export type PrintedSources = {
  /** For one line at the foot of each page. */
  readonly names: string
  readonly list: readonly { readonly id: SourceId; readonly line: string; readonly address: string | undefined }[]
}

/** So many publishers are named on every page; all stand in the list. */
const NAMED = 8

export function selectPrintedSources(path: string, board: Board): PrintedSources {
  const cited = citedOn(path, board).filter((id) => board.dataset.sources.has(id))
  return {
    names: sourceNames(cited, board, NAMED),
    list: cited.flatMap((id) => {
      const source = board.dataset.sources.get(id)
      if (!source) return []
      const { code, text } = gradeText(source.reliability, undefined)
      const name = [source.publisher, source.title, source.published && formatEdtf(source.published)]
      return [
        {
          id,
          line: `${name.filter(Boolean).join(', ')} · ${code === undefined ? text : `${code}, ${text}`}`,
          address: source.url,
        },
      ]
    }),
  }
}

/** What the rows of the view rest on; the first screen lists a few of all records. */
function citedOn(path: string, board: Board): readonly SourceId[] {
  if (path !== '/') return [...new Set(handoutTable(path, board)?.rows.flatMap(({ sources }) => sources))]
  const { newStatements, demands, next } = selectSituation(board)
  const headline = selectHeadline(board)
  const records = [
    ...(headline ? [headline.claim] : []),
    ...demands.map(({ demand }) => demand),
    ...newStatements,
    ...next.map(({ event }) => event),
  ]
  return [...new Set(records.flatMap(({ citations }) => citations.map(({ source }) => source)))]
}
