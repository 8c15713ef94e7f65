// What a reader must know who looked on the earlier day and comes back on the later one.
import { byAll, descending } from '../base/compare'
import type { Day } from '../base/day'
import type { Claim, Measure } from '../domain/claim'
import type { Correction, CrisisRecord } from '../domain/dataset'
import { knowledgeAsOf, type Knowledge } from './as-of'
import type { Board } from './board'
import { changesDays, type ChangesDays } from './changes-days'
import { diffDemands, type DemandDiff } from './diff-demands'
import { diffFigures, type FigureMove } from './diff-figures'
import { diffKnowledge, type DateOutcome, type KnowledgeDiff, type PassedDate } from './diff-knowledge'
import type { Changed } from './diff-maps'
import { recordFieldChanges, type FieldChange } from './field-text'
import { matches } from './filters'
import { latestFirst } from './latest-first'
import { knownBetween } from './log-known'

export type ChangesModel = {
  readonly days: ChangesDays
  /** Set where there is nothing to list. */
  readonly empty?: 'same-day' | 'nothing' | 'filtered'
  readonly demands: DemandDiff
  readonly figures: readonly MeasureMoves[]
  readonly figureCount: number
  readonly dates: readonly DateLine[]
  readonly changed: readonly ChangeLine[]
  readonly withdrawn: readonly WithdrawnLine[]
  /** By the day on which they became known, the last first. */
  readonly added: readonly AddedDay[]
  readonly addedCount: number
  readonly corrections: readonly CorrectionLine[]
  /** Rows of logs that became known; they are counted and not listed. */
  readonly rowCount: number
  /** Whether anything that was there moved, and whether anything came that was not. */
  readonly hasMoves: boolean
  readonly hasArrivals: boolean
}

export type MeasureMoves = {
  readonly measure: Measure
  readonly moves: readonly FigureMove[]
  /** Those beside which no earlier one can be set. */
  readonly first: readonly Claim[]
}

export type ChangeLine = {
  /** In its later state. */
  readonly record: CrisisRecord
  readonly fields: readonly FieldChange[]
  /** When and why, as far as updates say so. */
  readonly steps: readonly ChangeStep[]
}

export type ChangeStep = { readonly known: Day; readonly reason?: string }

export type DateLine = ChangeLine & { readonly outcome: DateOutcome }

export type WithdrawnLine = {
  readonly record: CrisisRecord
  readonly known: Day
  readonly reason?: string
  readonly isNew: boolean
}

export type AddedDay = { readonly day: Day; readonly records: readonly CrisisRecord[] }

export type CorrectionLine = {
  readonly key: string
  readonly correction: Correction
  /** Undefined where it is not known on the board's day. */
  readonly record?: CrisisRecord
}

export function selectChanges(board: Board): ChangesModel {
  const days = changesDays(board)
  const [before, after] = knowledgesOf(board, days)
  const diff = diffKnowledge(before, after)
  const isShown = (record: CrisisRecord): boolean => matches(record, board.view, board.dataset)
  const demands = diffDemands(before, after, board.dataset)
  const figures = measureMoves(before, after, board, isShown)
  const lists = {
    demands: { ...demands, moves: demands.moves.filter(({ demand }) => isShown(demand)) },
    figures,
    figureCount: figures.reduce((count, { moves, first }) => count + moves.length + first.length, 0),
    dates: diff.passed
      .filter(eitherState(isShown))
      .map((date) => dateLineOf(date, days, board))
      .toSorted(byRecord),
    changed: diff.changed
      .filter(eitherState(isShown))
      .map((change) => lineOf(change, days, board))
      .toSorted(byRecord),
    withdrawn: withdrawnLines(diff, before, isShown),
    ...addedLists(diff.added.filter(isShown)),
    corrections: correctionLines(board, days, isShown),
    rowCount: rowCountOf(board, days),
  }
  const moves = [lists.demands.moves, figures, lists.dates, lists.changed, lists.withdrawn]
  const hasMoves = moves.some(({ length }) => length > 0)
  const hasArrivals = lists.addedCount + lists.corrections.length + lists.rowCount > 0
  const empty = hasMoves || hasArrivals ? undefined : emptyReason(diff, days)
  return { days, empty, ...lists, hasMoves, hasArrivals }
}

function knowledgesOf(board: Board, { from, to, other }: ChangesDays): readonly [before: Knowledge, after: Knowledge] {
  const { asOf, dataset, known } = board
  const there = other === asOf ? known : knowledgeAsOf(dataset, other)
  return [from === asOf ? known : there, to === asOf ? known : there]
}

type IsShown = (record: CrisisRecord) => boolean

/** A record that a filter let through before is not hidden because it has changed, nor the other way round. */
function eitherState(isShown: IsShown): (change: Changed<CrisisRecord>) => boolean {
  return ({ before, after }) => isShown(after) || isShown(before)
}

function measureMoves(
  before: Knowledge,
  after: Knowledge,
  { dataset }: Board,
  isShown: IsShown,
): readonly MeasureMoves[] {
  const moves = diffFigures(before, after, dataset)
  return [...dataset.measures.values()].flatMap((measure) => {
    const own = (moves.get(measure.id) ?? []).filter(({ claim }) => isShown(claim))
    if (own.length === 0) return []
    return [
      {
        measure,
        moves: own.filter(({ earlier }) => earlier !== undefined),
        first: own.filter(({ earlier }) => earlier === undefined).map(({ claim }) => claim),
      },
    ]
  })
}

function lineOf(change: Changed<CrisisRecord>, { from, to }: ChangesDays, { dataset }: Board): ChangeLine {
  const { after } = change
  return {
    record: after,
    fields: recordFieldChanges(change, { before: dataset, after: dataset }),
    steps: after.updates
      .filter(({ known }) => known > from && known <= to)
      .map(({ known, reason }) => ({ known, reason })),
  }
}

/** What became of it says more than its status. */
function dateLineOf({ outcome, ...change }: PassedDate, days: ChangesDays, board: Board): DateLine {
  const fields = change.fields.filter(({ field }) => field !== 'status')
  return { ...lineOf({ ...change, fields }, days, board), outcome }
}

function byRecord(a: ChangeLine, b: ChangeLine): number {
  return latestFirst(a.record, b.record)
}

function withdrawnLines({ withdrawn }: KnowledgeDiff, { byId }: Knowledge, isShown: IsShown): readonly WithdrawnLine[] {
  return withdrawn
    .filter(isShown)
    .flatMap((record) => (record.withdrawn ? [{ record, ...record.withdrawn, isNew: !byId.has(record.id) }] : []))
    .toSorted(
      byAll(
        descending(({ known }) => known),
        (a, b) => latestFirst(a.record, b.record),
      ),
    )
}

function addedLists(records: readonly CrisisRecord[]): Pick<ChangesModel, 'added' | 'addedCount'> {
  const days = new Map<Day, CrisisRecord[]>()
  for (const record of records.toSorted(latestFirst)) {
    const own = days.get(record.known)
    if (own) own.push(record)
    else days.set(record.known, [record])
  }
  return {
    added: [...days].map(([day, own]) => ({ day, records: own })).toSorted(descending(({ day }) => day)),
    addedCount: records.length,
  }
}

function correctionLines(
  { dataset, known }: Board,
  { from, to }: ChangesDays,
  isShown: IsShown,
): readonly CorrectionLine[] {
  return dataset.corrections
    .filter(({ date, record }) => {
      const corrected = dataset.records.get(record)
      return date > from && date <= to && (corrected === undefined || isShown(corrected))
    })
    .map((correction, index) => ({ key: `${index}`, correction, record: known.byId.get(correction.record) }))
    .toSorted(descending(({ correction }) => correction.date))
}

function rowCountOf({ log }: Board, { from, to }: ChangesDays): number {
  return log === undefined ? 0 : knownBetween(log.state.rows, from, to).rows.length
}

function emptyReason(
  { added, changed, passed, withdrawn }: KnowledgeDiff,
  { from, to }: ChangesDays,
): ChangesModel['empty'] {
  if (from === to) return 'same-day'
  return added.length + changed.length + passed.length + withdrawn.length > 0 ? 'filtered' : 'nothing'
}

export type AddedPart = AddedDay & { readonly first: number }

const PART_LENGTH = 50

/** The days in parts that can be drawn one by one, however much came on one day. */
export function addedParts(days: readonly AddedDay[]): readonly AddedPart[] {
  return days.flatMap(({ day, records }) =>
    Array.from({ length: Math.ceil(records.length / PART_LENGTH) }, (_, index) => {
      const first = index * PART_LENGTH
      return { day, first, records: records.slice(first, first + PART_LENGTH) }
    }),
  )
}
