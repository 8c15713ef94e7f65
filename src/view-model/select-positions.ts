// The state of a negotiation as of a day: each demand, what was said to it, what became of that, and what date is next.
import { ascending, byAll, descending } from '../base/compare'
import { isDemandOrRequest, type Statement } from '../domain/statement'
import type { RelationType } from '../domain/vocabulary'
import type { Board } from './board'
import { daysInView, isInDays } from './days-in-view'
import { demandStatus, type AddresseeStatus, type DemandStatus } from './demand-status'
import { formatWithin } from './demand-text'
import { tiesTo } from './exchange'
import { formMarkOf, formText, type FormMark } from './form-mark'
import { latestFirst } from './latest-first'
import { shortNameOf, speakerOf } from './names'
import { nextConcerns, type NextConcern } from './next-date'
import { sourceCountOf } from './select-publishers'
import { positions as text } from '../words/en/positions'
import { words } from '../words/words'

export type LedgerModel = {
  readonly groups: readonly LedgerGroup[]
  /** Demands and requests that are listed, and those known on the day whatever the filters and the window let through. */
  readonly count: number
  readonly knownCount: number
  /** Of those listed: how many wait for an answer of at least one of those asked. */
  readonly openCount: number
  readonly empty?: NoLedger
}

/** Why no demand is listed. */
export type NoLedger = 'none-in-file' | 'none-known' | 'filtered' | 'outside-window'

export type LedgerGroup = {
  readonly key: string
  /** Who demands: `North asks`, one voice or several who speak one text. */
  readonly title: string
  readonly bloc?: string
  readonly rows: readonly LedgerRow[]
}

type GroupHead = Omit<LedgerGroup, 'rows'>

export type LedgerRow = {
  readonly demand: Statement
  readonly form: string
  /** The speaker where the record has words for them and no name. */
  readonly by?: string
  /** To whom, by name; empty where the demand names nobody. */
  readonly to: string
  readonly date: string
  readonly sourceCount: number
  readonly status: DemandStatus
  /** Set where several were asked. */
  readonly addressees: readonly AddresseeLine[]
  readonly isOpen: boolean
  /** Everything that was said to it, oldest first. */
  readonly replies: readonly ReplyLine[]
  readonly next?: NextConcern
  readonly moreNext: number
}

export type AddresseeLine = { readonly name: string; readonly status: DemandStatus }

export type ReplyLine = {
  readonly statement: Statement
  readonly relation: RelationType
  readonly mark: FormMark
  readonly form: string
  readonly by: string
  readonly date: string
  readonly sourceCount: number
  /** What became of it in turn, oldest first. */
  readonly replies: readonly ReplyLine[]
  /** What was said to the last that is shown, and further down. */
  readonly deeper: number
}

/** Answers to answers are told in the line down to here; the exchange has them all. */
const DEEPEST = 2

export function selectPositions(board: Board): LedgerModel {
  const { shown, known, dataset } = board
  const asked = shown.statements.filter(isDemandOrRequest)
  const days = daysInView(board)
  const rows = asked.filter(({ date }) => isInDays(date, days)).map((demand) => rowOf(demand, board))
  const knownCount = known.statements.filter(isDemandOrRequest).length
  return {
    groups: groupsOf(rows, board),
    count: rows.length,
    knownCount,
    openCount: rows.filter(({ isOpen }) => isOpen).length,
    empty: rows.length > 0 ? undefined : reasonFor(asked.length, knownCount, dataset),
  }
}

function reasonFor(asked: number, knownCount: number, { records }: Board['dataset']): NoLedger {
  if (asked > 0) return 'outside-window'
  if (knownCount > 0) return 'filtered'
  for (const record of records.values()) {
    if (record.type === 'statement' && isDemandOrRequest(record)) return 'none-known'
  }
  return 'none-in-file'
}

/**
 * By who asks. Those with a demand come before those with requests alone; among them whoever asked first, who stays there
 * while days go by.
 */
function groupsOf(rows: readonly LedgerRow[], board: Board): readonly LedgerGroup[] {
  const groups = new Map<string, { head: GroupHead; rows: LedgerRow[] }>()
  for (const row of rows.toSorted((a, b) => latestFirst(b.demand, a.demand))) {
    const head = headOf(row.demand, board)
    const group = groups.get(head.key)
    if (group) group.rows.push(row)
    else groups.set(head.key, { head, rows: [row] })
  }
  return [...groups.values()]
    .map(({ head, rows: own }) => ({ ...head, rows: own.toSorted(openFirst) }))
    .toSorted(ascending((group) => Number(!group.rows.some(({ demand }) => demand.form === 'demand'))))
}

/** Two who are not named need not be the same: they stand in one group that says so, each row with its own words. */
function headOf(demand: Statement, { dataset }: Board): GroupHead {
  const { kind, label, actors, bloc } = speakerOf(demand, dataset)
  const behalf = demand.onBehalfOf === undefined ? undefined : shortNameOf(demand.onBehalfOf, dataset)
  return kind === 'attribution'
    ? { key: kind, title: text.unnamedAsk }
    : { key: [kind, label, behalf].join(' '), title: text.asks(label, behalf, actors.length > 1), bloc }
}

/** The longest silence first, then what moved last; the file's order decides between equals. */
const openFirst = byAll<LedgerRow>(
  ascending(({ isOpen }) => Number(!isOpen)),
  descending(({ isOpen, status, addressees }) => (isOpen ? longestSilence(status, addressees) : 0)),
  ({ status: a }, { status: b }) => (a.reply && b.reply ? latestFirst(a.reply, b.reply) : 0),
  ascending(({ demand }) => demand.order),
)

function longestSilence(status: DemandStatus, addressees: readonly AddresseeLine[]): number {
  return Math.max(0, status.silentDays ?? 0, ...addressees.map((line) => line.status.silentDays ?? 0))
}

function rowOf(demand: Statement, board: Board): LedgerRow {
  const { known, dataset, asOf } = board
  const status = demandStatus(demand, known.statements, dataset, asOf)
  const [next, ...later] = nextConcerns(demand, known, dataset)
  return {
    demand,
    form: formText(demand),
    by: demand.speakers.length === 0 ? demand.attribution : undefined,
    to: words.and(demand.to.map((id) => shortNameOf(id, dataset))),
    date: formatWithin(demand.date, asOf),
    sourceCount: sourceCountOf(demand),
    status,
    addressees: addresseeLines(status, board),
    isOpen: status.answer === 'open' || status.byAddressee.some(({ answer }) => answer === 'open'),
    replies: replyLines(demand, board, new Set([demand.id]), 0),
    next,
    moreNext: later.length,
  }
}

/** Each of several who were asked with a status of its own, in the same words as a whole one. */
export function addresseeLines(
  { answer, byAddressee }: DemandStatus,
  { dataset }: Pick<Board, 'dataset'>,
): readonly AddresseeLine[] {
  // One silence is told once.
  if (answer === 'open') return []
  return byAddressee.map(({ addressee, ...own }: AddresseeStatus) => ({
    name: shortNameOf(addressee, dataset),
    status: { ...own, byAddressee: [] },
  }))
}

/** Withdrawn replies are left out: nothing rests on them. `told`: what stands above, for circles. */
function replyLines(to: Statement, board: Board, told: ReadonlySet<string>, depth: number): readonly ReplyLine[] {
  const { known, asOf } = board
  return standingTies(to, board)
    .filter(({ from }) => !told.has(from.id))
    .map(({ type, from }) => {
      const above = new Set([...told, from.id])
      const isLast = depth + 1 >= DEEPEST
      return {
        statement: from,
        relation: type,
        mark: formMarkOf(from),
        form: formText(from),
        by: speakerText(from, board),
        date: formatWithin(from.date, asOf),
        sourceCount: sourceCountOf(from),
        replies: isLast ? [] : replyLines(from, board, above, depth + 1),
        deeper: isLast
          ? tiesTo(from.id, known).filter((tie) => !tie.from.withdrawn && !above.has(tie.from.id)).length
          : 0,
      }
    })
}

function standingTies(to: Statement, { known }: Board) {
  return tiesTo(to.id, known).filter(({ from }) => from.withdrawn === undefined)
}

/** `US State Department for the US`: the speaker, and for whom where the record says so. */
export function speakerText(statement: Statement, { dataset }: Pick<Board, 'dataset'>): string {
  const { label } = speakerOf(statement, dataset)
  const { onBehalfOf } = statement
  return onBehalfOf === undefined ? label : text.speaksFor(label, shortNameOf(onBehalfOf, dataset))
}
