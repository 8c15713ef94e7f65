// The next date that a demand has to wait for. An event concerns a demand where both of its sides take part, or where
// one of them does and the two share a topic; the screen says which of the two it is, and leaves the rest to the reader
// (decisions/0014).
import { ascending, byAll } from '../base/compare'
import type { Day } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Dataset } from '../domain/dataset'
import type { ActorId, TopicId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import type { Knowledge } from './as-of'

export type NextConcern = {
  readonly event: CrisisEvent
  /** Why it is named beside the demand: both sides take part, or this is the topic that they share. */
  readonly because: 'both-sides' | TopicId
  /** Days from the as-of to the first possible day; undefined where that day is open. */
  readonly inDays?: number
}

/** What is scheduled and not past, soonest first. Kept as long as the knowledge it was found in. */
const aheadIn = new WeakMap<Knowledge, readonly CrisisEvent[]>()

export function eventsAhead(knowledge: Knowledge): readonly CrisisEvent[] {
  const events = aheadIn.get(knowledge) ?? newEventsAhead(knowledge)
  aheadIn.set(knowledge, events)
  return events
}

function newEventsAhead({ events, asOf }: Knowledge): readonly CrisisEvent[] {
  return events
    .filter(({ status, date }) => status === 'scheduled' && (date.latest === undefined || date.latest >= asOf))
    .toSorted(
      byAll(
        ascending(({ date }) => date.earliest ?? Number.MAX_SAFE_INTEGER),
        ascending(({ order }) => order),
      ),
    )
}

/** The scheduled events that concern a demand, soonest first. */
export function nextConcerns(
  demand: Statement,
  knowledge: Knowledge,
  dataset: Pick<Dataset, 'actors'>,
): readonly NextConcern[] {
  return eventsAhead(knowledge).flatMap((event): NextConcern[] => {
    const because = concern(event, demand, dataset)
    return because === undefined ? [] : [{ event, because, inDays: daysUntil(event, knowledge.asOf) }]
  })
}

function daysUntil({ date }: CrisisEvent, asOf: Day): number | undefined {
  return date.earliest === undefined ? undefined : Math.max(0, date.earliest - asOf)
}

function concern(
  event: CrisisEvent,
  demand: Statement,
  dataset: Pick<Dataset, 'actors'>,
): NextConcern['because'] | undefined {
  const takesPart = (side: readonly ActorId[]): boolean =>
    side.some((actor) => event.actors.some((present) => isOfOneSide(actor, present, dataset)))
  const asking = takesPart(demand.onBehalfOf === undefined ? demand.speakers : [...demand.speakers, demand.onBehalfOf])
  const asked = takesPart(demand.to)
  if (asking && asked) return 'both-sides'
  return asking || asked ? event.topics.find((topic) => demand.topics.includes(topic)) : undefined
}

/** One of the two belongs to the other. A state is not at the table because its alliance is, nor the other way round. */
function isOfOneSide(a: ActorId, b: ActorId, dataset: Pick<Dataset, 'actors'>): boolean {
  return bodiesOf(a, dataset).has(b) || bodiesOf(b, dataset).has(a)
}

function bodiesOf(actor: ActorId, { actors }: Pick<Dataset, 'actors'>): ReadonlySet<ActorId> {
  const bodies = new Set<ActorId>()
  const reached = [actor]
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    if (bodies.has(next)) continue
    bodies.add(next)
    const described = actors.get(next)
    if (described && described.kind !== 'state') reached.push(...described.memberOf)
  }
  return bodies
}
