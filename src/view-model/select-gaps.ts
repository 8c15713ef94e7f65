// What the record does not have, as of the board's day. A gap is a fact about the record and never about the
// world: that nothing is told of a day does not say that nothing happened.
import { ascending, byAll, descending } from '../base/compare'
import type { CrisisRecord, DaySpan } from '../domain/dataset'
import type { CrisisEvent } from '../domain/crisis-event'
import { isDemandOrRequest } from '../domain/statement'
import { gaps as text } from '../words/en/gaps'
import { recordsOf } from './actor-records'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { demandText } from './demand-text'
import { latestFirst } from './latest-first'
import { claimantOf } from './names'
import { selectSilentActors, selectUnheardActors, SILENT_DAYS } from './select-gap-actors'
import { daysOf, selectQuietDays, type QuietDays } from './select-gap-days'
import { sourcesOf, supportOf } from './source-support'

export const GAP_NAMES = [
  'one-source',
  'one-origin',
  'days',
  'silent',
  'unheard',
  'no-claimant',
  'unanswered',
  'overdue',
] as const
export type GapName = (typeof GAP_NAMES)[number]

export type Gap = {
  readonly name: GapName
  readonly title: string
  /** What counts as this gap, in words. */
  readonly rule: string
  readonly count: number
  /** '3 of 39 records', '12 of 60 days in 4 runs'. */
  readonly measure: string
  readonly lines: readonly GapLine[]
  /** Set for days without records: to be drawn as a strip. */
  readonly days?: QuietDays
}

/** One gap of its kind; each leads to a record, or to the days it is about. */
export type GapLine =
  | { readonly kind: 'record'; readonly key: string; readonly record: CrisisRecord; readonly aside: string }
  | {
      readonly kind: 'actor'
      readonly key: string
      readonly name: string
      readonly record: CrisisRecord
      readonly aside: string
    }
  | { readonly kind: 'days'; readonly key: string; readonly span: DaySpan; readonly aside: string }

/** Every kind of gap in a fixed order, those that are empty too: that there is none is also a fact. */
export function selectGaps(board: Board): readonly Gap[] {
  return [
    ...supportGaps(board),
    daysGap(board),
    gap('silent', silentLines(board), text.actors),
    gap('unheard', unheardLines(board), text.actors),
    claimantGap(board),
    gap('unanswered', unansweredLines(board), text.demandsOf(demandsShown(board))),
    gap('overdue', overdueLines(board), text.eventsOf(scheduledShown(board))),
  ]
}

function gap(name: GapName, lines: readonly GapLine[], measure: (count: number) => string): Gap {
  const rule = name === 'silent' ? text.silentRule(SILENT_DAYS) : text.rules[name]
  return { name, title: text.titles[name], rule, count: lines.length, measure: measure(lines.length), lines }
}

function supportGaps({ shown, dataset }: Board): readonly Gap[] {
  const records = recordsOf(shown)
  const publisher = (record: CrisisRecord): string =>
    sourcesOf(record)
      .map((id) => dataset.sources.get(id)?.publisher ?? id)
      .join(', ')
  const lines = (support: 'one-source' | 'one-origin', aside: (record: CrisisRecord) => string): readonly GapLine[] =>
    records
      .filter((record) => supportOf(record, dataset) === support)
      .toSorted(latestFirst)
      .map((record) => ({ kind: 'record', key: record.id, record, aside: aside(record) }))
  const measure = text.recordsOf(records.length)
  return [
    gap('one-source', lines('one-source', publisher), measure),
    gap(
      'one-origin',
      lines('one-origin', (record) => text.outlets(sourcesOf(record).length, publisher(record))),
      measure,
    ),
  ]
}

function daysGap(board: Board): Gap {
  const days = selectQuietDays(board)
  const runs = (days?.quiet ?? []).toSorted(
    byAll(
      descending(daysOf),
      descending(({ from }) => from),
    ),
  )
  const lines = runs.map((span): GapLine => ({
    kind: 'days',
    key: `${span.from}`,
    span,
    aside: text.days(daysOf(span)),
  }))
  return {
    ...gap('days', lines, () => text.daysOf(days?.count ?? 0, days?.of ?? 0, runs.length)),
    count: days?.count ?? 0,
    days,
  }
}

function silentLines(board: Board): readonly GapLine[] {
  return selectSilentActors(board).map(({ actor, last, days }) => ({
    kind: 'actor',
    key: actor.id,
    name: actor.name,
    record: last,
    aside: text.silentFor(days),
  }))
}

function unheardLines(board: Board): readonly GapLine[] {
  return selectUnheardActors(board).map(({ actor, last, count }) => ({
    kind: 'actor',
    key: actor.id,
    name: actor.name,
    record: last,
    aside: text.addressed(count),
  }))
}

function claimantGap({ shown, dataset }: Board): Gap {
  // A reference names a line, such as a year, and counts nothing that somebody could claim.
  const claims = shown.claims.filter(({ kind }) => kind !== 'reference')
  const lines = claims
    .filter((claim) => claimantOf(claim, dataset).kind === 'source')
    .toSorted(latestFirst)
    .map((claim): GapLine => ({
      kind: 'record',
      key: claim.id,
      record: claim,
      aside: dataset.measures.get(claim.measure)?.label ?? '',
    }))
  return gap('no-claimant', lines, text.figuresOf(claims.length))
}

/** Asked of all that is known: a reply that the filters leave out is a reply. */
function unansweredLines({ shown, known, dataset, asOf }: Board): readonly GapLine[] {
  return shown.statements
    .filter(isDemandOrRequest)
    .map((demand) => ({ demand, status: demandStatus(demand, known.statements, dataset, asOf) }))
    .filter(({ status }) => isOpen(status))
    .toSorted(descending(({ status }) => status.silentDays ?? -1))
    .map(({ demand, status }) => ({
      kind: 'record',
      key: demand.id,
      record: demand,
      aside: demandText(status, dataset, asOf).since,
    }))
}

/** Wholly, or on the part of one of those it was addressed to. */
function isOpen({ answer, byAddressee }: DemandStatus): boolean {
  return answer === 'open' || byAddressee.some((part) => part.answer === 'open')
}

function demandsShown({ shown }: Board): number {
  return shown.statements.filter(isDemandOrRequest).length
}

function overdueLines(board: Board): readonly GapLine[] {
  return board.shown.events
    .filter(isScheduled)
    .flatMap((event) => {
      const late = event.date.latest === undefined ? 0 : board.asOf - event.date.latest
      return late > 0 ? [{ event, late }] : []
    })
    .toSorted(
      byAll(
        descending(({ late }) => late),
        ascending(({ event }) => event.order),
      ),
    )
    .map(({ event, late }) => ({ kind: 'record', key: event.id, record: event, aside: text.late(late) }))
}

function isScheduled({ status }: CrisisEvent): boolean {
  return status === 'scheduled'
}

function scheduledShown({ shown }: Board): number {
  return shown.events.filter(isScheduled).length
}
