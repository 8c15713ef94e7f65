// What came since a reader's last visit: between two editions of the file, by fingerprint, and between two days.
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import type { Visit } from '../domain/visit'
import { changes as text } from '../words/en/changes'
import { demands as demandWords } from '../words/en/demands'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { latestFirst } from './latest-first'
import { PRINT_MAKE, printOf } from './visit'

export type VisitChanges = {
  readonly revision: string
  /** The furthest day that was seen. */
  readonly seen: Day
  readonly edition: 'same' | 'other-revision' | 'changed-within'
  /** False where fingerprints of that visit cannot be compared with today's. */
  readonly isComparable: boolean
  readonly added: readonly CrisisRecord[]
  readonly changed: readonly CrisisRecord[]
  /** Of what is gone only the ids were kept. */
  readonly removed: readonly string[]
  /** Undefined where the board stands on an earlier day than the one seen. */
  readonly knownSince?: number
  readonly demands: readonly VisitDemand[]
}

export type VisitDemand = { readonly demand: Statement; readonly before: string; readonly now: DemandStatus }

/** `file` is the dataset as its file has it, without what logs add. Only what the board's day knows is named. */
export function selectVisitChanges(board: Board, file: Dataset, visit: Visit): VisitChanges {
  const { known, asOf } = board
  const isComparable = visit.make === PRINT_MAKE
  const prints = isComparable ? diffPrints(file, visit.prints) : NOTHING
  const isKnown = ({ id }: CrisisRecord): boolean => known.byId.has(id)
  const stateOf = (record: CrisisRecord): CrisisRecord => known.byId.get(record.id) ?? record
  const differs = prints.added.length + prints.changed.length + prints.removed.length > 0
  return {
    revision: visit.revision,
    seen: visit.asOf,
    edition: visit.revision !== file.revision ? 'other-revision' : differs ? 'changed-within' : 'same',
    isComparable,
    added: prints.added.filter(isKnown).map(stateOf).toSorted(latestFirst),
    changed: prints.changed.filter(isKnown).map(stateOf).toSorted(latestFirst),
    removed: prints.removed,
    knownSince: asOf < visit.asOf ? undefined : countKnownAfter(visit.asOf, known.byId),
    demands: asOf < visit.asOf ? [] : movedDemands(board, visit.demands),
  }
}

/** Whether the reader has missed nothing. */
export function isNothingNew({ added, changed, removed, knownSince, demands }: VisitChanges): boolean {
  return added.length + changed.length + removed.length + demands.length + (knownSince ?? 0) === 0
}

type PrintDiff = {
  readonly added: readonly CrisisRecord[]
  readonly changed: readonly CrisisRecord[]
  readonly removed: readonly string[]
}

const NOTHING: PrintDiff = { added: [], changed: [], removed: [] }

/** Every record of the file and every one remembered is in at most one list; in none where nothing has changed. */
export function diffPrints({ records }: Pick<Dataset, 'records'>, prints: Visit['prints']): PrintDiff {
  const all = [...records.values()]
  return {
    added: all.filter(({ id }) => !prints.has(id)),
    changed: all.filter((record) => {
      const print = prints.get(record.id)
      return print !== undefined && print !== printOf(record)
    }),
    removed: [...prints.keys()].filter((id) => !records.has(id as EntryId)),
  }
}

function countKnownAfter(day: Day, records: ReadonlyMap<EntryId, CrisisRecord>): number {
  let count = 0
  for (const { known } of records.values()) if (known > day) count++
  return count
}

function movedDemands({ known, dataset, asOf }: Board, seen: Visit['demands']): readonly VisitDemand[] {
  return known.statements.flatMap((demand) => {
    const before = seen.get(demand.id)
    if (before === undefined) return []
    const now = demandStatus(demand, known.statements, dataset, asOf)
    return now.answer === before ? [] : [{ demand, before: answerWord(before), now }]
  })
}

/** A word that a later version of the app may have kept and this one does not know stays as it is. */
function answerWord(answer: string): string {
  return new Map<string, string>(Object.entries(demandWords.answers)).get(answer) ?? answer
}

/** 'You last had this board open on 12 Nov 2026 …' and what the file has become since. */
export function editionWords({ edition, isComparable }: VisitChanges, { revision }: Pick<Dataset, 'revision'>): string {
  if (edition === 'other-revision') return text.visit.newEdition(revision)
  if (!isComparable) return text.visit.notComparable
  return edition === 'same' ? text.visit.sameEdition : text.visit.sameRevision
}
