// What became of a demand, derived and never stored: from the latest statement known by the day that
// answers it. Silence is a state too, and it is counted in days.
import type { Day } from '../base/day'
import type { Dataset } from '../domain/dataset'
import type { ActorId, EntryId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import type { StatementForm } from '../domain/vocabulary'
import { latestFirst } from './latest-first'

export type Answer = 'open' | 'accepted' | 'rejected' | 'counter-offer' | 'answered' | 'answered-undisclosed'

export type AddresseeStatus = {
  readonly addressee: ActorId
  readonly answer: Answer
  /** The statement that decided it; undefined while open. */
  readonly reply?: Statement
  /** Days since the demand without an answer of this one; undefined once there is one. */
  readonly silentDays?: number
}

export type DemandStatus = {
  readonly answer: Answer | 'mixed'
  readonly reply?: Statement
  /** Days since the demand without an answer; undefined once there is one. */
  readonly silentDays?: number
  /** One per addressee where there are several, else empty. */
  readonly byAddressee: readonly AddresseeStatus[]
}

const ANSWER_OF: { readonly [Form in StatementForm]?: Answer } = {
  acceptance: 'accepted',
  rejection: 'rejected',
  offer: 'counter-offer',
  reply: 'answered',
}

/** The status of a demand or request among the statements known by `asOf`. */
export function demandStatus(
  demand: Statement,
  statements: readonly Statement[],
  dataset: Pick<Dataset, 'actors'>,
  asOf: Day,
): DemandStatus {
  const answers = repliesTo(demand, statements)
    .filter(({ form }) => ANSWER_OF[form] !== undefined)
    .toSorted(latestFirst)
  if (demand.to.length < 2) {
    const reply = answers[0]
    return { answer: answerOf(reply), reply, silentDays: reply ? undefined : silentDays(demand, asOf), byAddressee: [] }
  }
  const byAddressee = demand.to.map((addressee): AddresseeStatus => {
    const reply = answers.find((answer) => speaksFor(answer, addressee, demand, dataset))
    return { addressee, answer: answerOf(reply), reply, silentDays: reply ? undefined : silentDays(demand, asOf) }
  })
  const distinct = new Set(byAddressee.map(({ answer }) => answer))
  const [first] = byAddressee
  const answer = distinct.size === 1 && first ? first.answer : 'mixed'
  return {
    answer,
    reply: answers[0],
    silentDays: answer === 'open' ? silentDays(demand, asOf) : undefined,
    byAddressee,
  }
}

type RepliesByTarget = ReadonlyMap<EntryId, readonly Statement[]>

/** Kept as long as the list they were found in: a view asks for every demand among the same statements. */
const repliesIn = new WeakMap<readonly Statement[], RepliesByTarget>()

/** Those of the statements that say they answer this one, whatever their form. */
export function repliesTo(demand: Pick<Statement, 'id'>, statements: readonly Statement[]): readonly Statement[] {
  const replies = repliesIn.get(statements) ?? repliesByTarget(statements)
  repliesIn.set(statements, replies)
  return replies.get(demand.id) ?? []
}

function repliesByTarget(statements: readonly Statement[]): RepliesByTarget {
  const replies = new Map<EntryId, Statement[]>()
  for (const statement of statements) {
    for (const { type, target } of statement.relations) {
      if (type !== 'answers') continue
      const toTarget = replies.get(target)
      if (toTarget === undefined) replies.set(target, [statement])
      else if (toTarget.at(-1) !== statement) toTarget.push(statement)
    }
  }
  return replies
}

function answerOf(reply: Statement | undefined): Answer {
  if (!reply) return 'open'
  if (reply.form === 'reply' && !reply.disclosed) return 'answered-undisclosed'
  return ANSWER_OF[reply.form] ?? 'open'
}

/** Whether an answer is this addressee's: its own, its member's, or nobody's among the addressees. */
function speaksFor(
  answer: Statement,
  addressee: ActorId,
  demand: Statement,
  { actors }: Pick<Dataset, 'actors'>,
): boolean {
  const voices = answer.onBehalfOf === undefined ? answer.speakers : [...answer.speakers, answer.onBehalfOf]
  const addressed = demand.to.filter((actor) => voices.some((voice) => isOrBelongsTo(voice, actor, actors)))
  return addressed.length === 0 || addressed.includes(addressee)
}

/** Whether `actor` is `body`, or a member of it over any number of steps. */
export function isOrBelongsTo(
  actor: ActorId,
  body: ActorId,
  actors: Dataset['actors'],
  seen: ReadonlySet<ActorId> = new Set(),
): boolean {
  if (actor === body) return true
  if (seen.has(actor)) return false
  const next = new Set([...seen, actor])
  return (actors.get(actor)?.memberOf ?? []).some((parent) => isOrBelongsTo(parent, body, actors, next))
}

/** Days since the demand was made, or since it was known where that is the earlier bound. */
function silentDays(demand: Statement, asOf: Day): number {
  return asOf - Math.min(demand.date.latest ?? demand.known, demand.known)
}
