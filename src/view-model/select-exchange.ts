// One exchange as it is read: who asks on one side, who answers on the other, in order of date, each with what it
// speaks to, what became of it and what it rests on. As of the day: going back in time takes words back.
import type { Day } from '../base/day'
import type { CrisisRecord } from '../domain/dataset'
import type { ActorId, EntryId } from '../domain/ids'
import { voicesOf } from '../domain/record-actors'
import { isDemandOrRequest, type Statement } from '../domain/statement'
import { positions as text } from '../words/en/positions'
import { vocabulary } from '../words/en/vocabulary'
import { words } from '../words/words'
import type { Board } from './board'
import { demandStatus, isOrBelongsTo, type DemandStatus } from './demand-status'
import { exchangeOf, type Exchange } from './exchange'
import { formMarkOf, formText, type FormMark } from './form-mark'
import { formatEdtf } from './format-day'
import { shortNameOf, speakerOf } from './names'
import { nextConcerns, type NextConcern } from './next-date'
import type { RelationGroup } from './record-relations'
import { recordTitle } from './record-text'
import { addresseeLines, speakerText, type AddresseeLine } from './select-positions'
import { publishersOf, sourceCountOf } from './select-publishers'

export type ExchangeModel =
  | {
      readonly type: 'exchange'
      readonly title: string
      readonly sides: Sides
      readonly entries: readonly ExchangeEntry[]
      readonly next: readonly NextConcern[]
    }
  /** The statement enters the record on a later day. */
  | { readonly type: 'not-yet'; readonly known: Day }

/** Names over the two columns. */
export type Sides = { readonly asking: string; readonly answering: string }

export type ExchangeEntry = {
  readonly statement: Statement
  readonly side: 'asking' | 'answering'
  readonly mark: FormMark
  readonly form: string
  readonly date: string
  readonly publishers: string
  readonly sourceCount: number
  /** What it speaks to in this exchange. */
  readonly inside: readonly string[]
  /** What else it speaks to: it is told there too. */
  readonly outside: readonly RelationGroup[]
  /** What became of it; set for a demand and for whatever else was answered. */
  readonly status?: DemandStatus
  readonly addressees: readonly AddresseeLine[]
}

/** Undefined where the address opens no exchange. */
export function selectExchange(board: Board): ExchangeModel | undefined {
  const { view, dataset, known } = board
  if (view.thread === undefined) return undefined
  const opened = known.byId.get(view.thread)
  if (opened?.type !== 'statement') {
    const filed = dataset.records.get(view.thread)
    return filed && { type: 'not-yet', known: filed.known }
  }
  const exchange = exchangeOf(opened, known)
  const isAsking = askingSide(exchange, board)
  const members = new Set<EntryId>(exchange.statements.map(({ id }) => id))
  return {
    type: 'exchange',
    title: recordTitle(opened, dataset),
    sides: sidesOf(exchange, isAsking, board),
    entries: exchange.statements.map((statement) => entryOf(statement, isAsking(statement), members, board)),
    next: nextOf(exchange, board),
  }
}

/** Whether a statement stands on the side of those who began: by one of them, or by someone who belongs to one. */
function askingSide({ roots }: Exchange, { dataset }: Board): (statement: Statement) => boolean {
  const began = new Set(roots)
  const voices = new Set(roots.flatMap(voicesOf))
  const asks = (actor: ActorId): boolean => [...voices].some((voice) => isOrBelongsTo(actor, voice, dataset.actors))
  return (statement) => began.has(statement) || voicesOf(statement).some(asks)
}

function sidesOf(
  { roots, statements }: Exchange,
  isAsking: (statement: Statement) => boolean,
  { dataset }: Board,
): Sides {
  const speakers = (wanted: boolean): readonly string[] =>
    statements
      .filter((statement) => isAsking(statement) === wanted)
      .flatMap((statement) =>
        statement.speakers.length > 0
          ? statement.speakers.map((id) => shortNameOf(id, dataset))
          : [speakerOf(statement, dataset).label],
      )
  const asked = roots.flatMap(({ to }) => to.map((id) => shortNameOf(id, dataset)))
  return {
    asking: words.and([...new Set(speakers(true))]),
    answering: words.and([...new Set([...asked, ...speakers(false)])]),
  }
}

function entryOf(statement: Statement, isAsking: boolean, members: ReadonlySet<EntryId>, board: Board): ExchangeEntry {
  const { dataset, known, asOf } = board
  const status = demandStatus(statement, known.statements, dataset, asOf)
  const hasFate = statement.withdrawn === undefined && (isDemandOrRequest(statement) || status.reply !== undefined)
  return {
    statement,
    side: isAsking ? 'asking' : 'answering',
    mark: formMarkOf(statement),
    form: formText(statement),
    date: formatEdtf(statement.date),
    publishers: publishersOf(statement, dataset),
    sourceCount: sourceCountOf(statement),
    inside: tiesInside(statement, members, board),
    outside: tiesOutside(statement, members, board),
    status: hasFate ? status : undefined,
    addressees: hasFate ? addresseeLines(status, board) : [],
  }
}

/** `answers the demand of the North`; alike ones once, with their number. */
function tiesInside({ relations }: Statement, members: ReadonlySet<EntryId>, board: Board): readonly string[] {
  const counts = new Map<string, number>()
  for (const { type, target } of relations) {
    const record = members.has(target) ? board.known.byId.get(target) : undefined
    if (!record) continue
    const tie = text.tie(vocabulary.relations[type], entryName(record, board))
    counts.set(tie, (counts.get(tie) ?? 0) + 1)
  }
  return [...counts].map(([tie, count]) => (count === 1 ? tie : text.times(tie, count)))
}

function tiesOutside(
  { relations }: Statement,
  members: ReadonlySet<EntryId>,
  { known }: Board,
): readonly RelationGroup[] {
  const groups = new Map<string, CrisisRecord[]>()
  for (const { type, target } of relations) {
    const record = members.has(target) ? undefined : known.byId.get(target)
    if (!record) continue
    const label = vocabulary.relations[type]
    groups.set(label, [...(groups.get(label) ?? []), record])
  }
  return [...groups].map(([label, records]) => ({ label, records }))
}

/** How one entry names another: `the offer of NATO and the US`. */
function entryName(record: CrisisRecord, board: Board): string {
  return record.type === 'statement'
    ? text.entryName(vocabulary.statementForms[record.form], speakerText(record, board))
    : recordTitle(record, board.dataset)
}

function nextOf({ roots }: Exchange, { known, dataset }: Board): readonly NextConcern[] {
  const seen = new Set<EntryId>()
  return roots
    .filter((root) => isDemandOrRequest(root) && root.withdrawn === undefined)
    .flatMap((root) => nextConcerns(root, known, dataset))
    .filter(({ event }) => !seen.has(event.id) && seen.add(event.id))
}
