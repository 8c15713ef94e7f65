// One source and everything that rests on it on the board's day.
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import type { Source } from '../domain/source'
import type { Board } from './board'
import { gradeText, type GradeText } from './grade-text'
import { latestFirst } from './latest-first'
import { sourceCard, type SourceCard } from './select-cited-sources'

export type SourceModel = {
  readonly type: 'source'
  readonly title: string
  readonly card: SourceCard
  readonly grade: GradeText
  /** Records that cite it, latest first, withdrawn ones too. */
  readonly records: readonly CrisisRecord[]
  /** Sources that repeat this one. */
  readonly repeatedBy: readonly Source[]
}

export function selectSource({ dataset, known }: Board, id: SourceId): SourceModel | undefined {
  const source = dataset.sources.get(id)
  if (!source) return undefined
  return {
    type: 'source',
    title: source.title,
    card: sourceCard(source, dataset),
    grade: gradeText(source.reliability, undefined),
    records: [...known.byId.values()].filter((record) => cites(record, id)).toSorted(latestFirst),
    repeatedBy: [...dataset.sources.values()].filter(({ origin }) => origin === id),
  }
}

function cites({ citations }: Pick<CrisisRecord, 'citations'>, id: SourceId): boolean {
  return citations.some(({ source }) => source === id)
}

/**
 * The day a source enters the record, where that lies after the board's: its title alone could tell what
 * is not known yet. Undefined for one that was out by then, whatever rests on it.
 */
export function sourceEntersOn({ dataset, asOf }: Board, source: Source): Day | undefined {
  if (source.published?.earliest === undefined || source.published.earliest <= asOf) return undefined
  const first = firstCited(dataset, source.id)
  return first !== undefined && first > asOf ? first : undefined
}

function firstCited(dataset: Dataset, id: SourceId): Day | undefined {
  const days = dataset.byKnown.flatMap((record) => [
    ...(cites(record, id) ? [record.known] : []),
    ...record.updates.filter((update) => cites(update, id)).map(({ known }) => known),
  ])
  return days.toSorted((a, b) => a - b)[0]
}
