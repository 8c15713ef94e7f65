// Everything that rests on one source on the board's day: what rests on it alone set apart from what other sources
// carry too, each by kind of record.
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { LogId, SourceId } from '../domain/ids'
import type { Source } from '../domain/source'
import { sources as text } from '../words/en/sources'
import type { Board } from './board'
import { latestFirst } from './latest-first'
import { NOT_CITED } from './select-sources'
import { citedSources, rowsBySource } from './source-citations'
import { supportOf, type Support } from './source-support'

export type SourceRests = {
  readonly parts: readonly RestPart[]
  readonly withdrawn: readonly CrisisRecord[]
  /** Rows of logs that name it, and the logs that it is the source of. */
  readonly rows: number
  readonly logs: readonly { readonly id: LogId; readonly label: string }[]
  /** Sources that repeat it, in the file's order. */
  readonly repeatedBy: readonly Source[]
}

export type RestPart = { readonly support: Support; readonly count: number; readonly groups: readonly RestGroup[] }

/** Events, statements, or the claims about one measure; latest first. */
export type RestGroup = { readonly label: string; readonly records: readonly CrisisRecord[] }

const PARTS: readonly Support[] = ['one-source', 'one-origin', 'several']

export function selectSourceRests(board: Board, id: SourceId): SourceRests {
  const { dataset } = board
  const cited = citedSources(board)
  const { records, withdrawn } = cited.get(id) ?? NOT_CITED
  const rows = rowsBySource(board)
  return {
    parts: PARTS.flatMap((support) => {
      const own = records.filter((record) => supportOf(record, dataset) === support)
      return own.length === 0 ? [] : [{ support, count: own.length, groups: groupsOf(own, dataset) }]
    }),
    withdrawn: withdrawn.toSorted(latestFirst),
    rows: rows.get(id) ?? 0,
    logs: dataset.logs.filter(({ source }) => source === id).map((log) => ({ id: log.id, label: log.label })),
    // One that nothing known cites yet may not be named by its title.
    repeatedBy: [...dataset.sources.values()].filter(
      (source) => source.origin === id && (cited.has(source.id) || rows.has(source.id)),
    ),
  }
}

function groupsOf(records: readonly CrisisRecord[], { measures }: Dataset): readonly RestGroup[] {
  const groups = new Map<string, CrisisRecord[]>()
  for (const record of records.toSorted(latestFirst)) {
    const key = record.type === 'claim' ? record.measure : record.type
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  const figures = [...measures.values()].flatMap(({ id, label }) => groupOf(groups.get(id), text.figuresOf(label)))
  return [
    ...groupOf(groups.get('event'), text.types.event),
    ...groupOf(groups.get('statement'), text.types.statement),
    ...figures,
  ]
}

function groupOf(records: readonly CrisisRecord[] | undefined, label: string): readonly RestGroup[] {
  return records ? [{ label, records }] : []
}
