// Who spoke to what. A statement names what it answers, denies, confirms, conditions or repeats; followed up these
// names lead to where an exchange began, followed down they are the exchange.
import type { CrisisRecord } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import type { RelationType } from '../domain/vocabulary'
import type { Knowledge } from './as-of'
import { latestFirst } from './latest-first'

/** One statement that speaks to another, and how. */
export type Tie = { readonly type: RelationType; readonly from: Statement }

export type Exchange = {
  /** What nothing known came before, in order of date. */
  readonly roots: readonly Statement[]
  /** Every statement of it, roots too: in order of date, and none before what it speaks to. */
  readonly statements: readonly Statement[]
}

type TiesTo = ReadonlyMap<EntryId, readonly Tie[]>

/** Kept as long as the knowledge they were found in. */
const tiesIn = new WeakMap<Knowledge, TiesTo>()

/** What was said to a statement, in order of date; withdrawn statements too: they stay findable. */
export function tiesTo(id: EntryId, knowledge: Knowledge): readonly Tie[] {
  const ties = tiesIn.get(knowledge) ?? newTies(knowledge)
  tiesIn.set(knowledge, ties)
  return ties.get(id) ?? []
}

function newTies({ byId }: Knowledge): TiesTo {
  const ties = new Map<EntryId, Tie[]>()
  for (const record of byId.values()) {
    if (record.type !== 'statement') continue
    for (const { type, target } of record.relations) {
      const toTarget = ties.get(target)
      if (toTarget === undefined) ties.set(target, [{ type, from: record }])
      // One statement speaks to another once, in the first way that it names.
      else if (!toTarget.some(({ from }) => from === record)) toTarget.push({ type, from: record })
    }
  }
  for (const toTarget of ties.values()) toTarget.sort((a, b) => latestFirst(b.from, a.from))
  return ties
}

/** The statements that one speaks to, as known. */
function spokenTo(statement: Statement, { byId }: Knowledge): readonly Statement[] {
  return statement.relations.flatMap(({ target }) => asStatement(byId.get(target)))
}

function asStatement(record: CrisisRecord | undefined): readonly Statement[] {
  return record?.type === 'statement' ? [record] : []
}

/** Whether anything was said to it, or it was said to something. */
export function isInExchange(statement: Statement, knowledge: Knowledge): boolean {
  return tiesTo(statement.id, knowledge).length > 0 || spokenTo(statement, knowledge).length > 0
}

/** The exchange around a statement: up to where it began, then everything that was said to that. */
export function exchangeOf(statement: Statement, knowledge: Knowledge): Exchange {
  const roots = rootsOf(statement, knowledge)
  const members = new Map<EntryId, Statement>()
  const reached = [...roots]
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    if (members.has(next.id)) continue
    members.set(next.id, next)
    reached.push(...tiesTo(next.id, knowledge).map(({ from }) => from))
  }
  return { roots, statements: inOrder([...members.values()]) }
}

/** Where following what is spoken to comes to an end; in a circle the statement itself. */
function rootsOf(statement: Statement, knowledge: Knowledge): readonly Statement[] {
  const seen = new Set<EntryId>()
  const roots: Statement[] = []
  const reached = [statement]
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    const above = spokenTo(next, knowledge)
    if (above.length === 0) roots.push(next)
    reached.push(...above)
  }
  return roots.length === 0 ? [statement] : roots.toSorted((a, b) => latestFirst(b, a))
}

/**
 * Oldest first, but nothing before what it speaks to: a demand dated 'by the 28th' still comes before its answer of the
 * 26th. What is left over in a circle comes in order of date.
 */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  const members = new Map(statements.map((one): [EntryId, Statement] => [one.id, one]))
  const ordered = new Set<Statement>()
  const begun = new Set<Statement>()
  const put = (one: Statement): void => {
    if (begun.has(one)) return
    begun.add(one)
    for (const { target } of one.relations) {
      const above = members.get(target)
      if (above) put(above)
    }
    ordered.add(one)
  }
  for (const one of statements.toSorted((a, b) => latestFirst(b, a))) put(one)
  return [...ordered]
}
