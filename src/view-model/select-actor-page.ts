// All that is known of one actor on the board's day.
import type { Actor } from '../domain/actor'
import type { CrisisRecord } from '../domain/dataset'
import type { ActorId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import { vocabulary } from '../words/en/vocabulary'
import { recordsByActor } from './actor-records'
import type { Board } from './board'
import { repliesTo } from './demand-status'
import { countryName } from './format-code'
import { latestFirst } from './latest-first'
import { blocOf } from './names'
import { actorDetails, type ActorDetails, type DemandWithStatus } from './select-actor-details'

export type ActorHead = {
  readonly actor: Actor
  readonly bloc?: string
  readonly kind: string
  /** The country's name where neither the actor nor a body it belongs to bears it. */
  readonly country?: string
  readonly memberOf: readonly Actor[]
}

export type DemandWithReplies = DemandWithStatus & { readonly replies: readonly Statement[] }

export type ActorPageModel = ActorHead & {
  readonly type: 'actor'
  readonly title: string
  readonly members: readonly Actor[]
  readonly details: ActorDetails
  readonly demandsMade: readonly DemandWithReplies[]
  readonly demandsReceived: readonly DemandWithReplies[]
  /** Shown records that name it, latest first. */
  readonly records: readonly CrisisRecord[]
  /** Records known of it that the filters leave out. */
  readonly filteredCount: number
}

/** Undefined for an id that the file does not describe. */
export function selectActorPage(board: Board, id: string): ActorPageModel | undefined {
  const { dataset, known, shown } = board
  const actor = dataset.actors.get(id as ActorId)
  if (!actor) return undefined
  const records = (recordsByActor(shown).get(actor.id) ?? []).toSorted(latestFirst)
  const knownCount = shown === known ? records.length : (recordsByActor(known).get(actor.id) ?? []).length
  const details = actorDetails(actor, records, board)
  return {
    ...actorHead(actor, board),
    type: 'actor',
    title: actor.name,
    members: [...dataset.actors.values()].filter(({ memberOf }) => memberOf.includes(actor.id)),
    details,
    demandsMade: details.demandsMade.map((line) => withReplies(line, known.statements)),
    demandsReceived: details.demandsReceived.map((line) => withReplies(line, known.statements)),
    records,
    filteredCount: knownCount - records.length,
  }
}

export function actorHead(actor: Actor, { dataset }: Pick<Board, 'dataset'>): ActorHead {
  const country = actor.country === undefined ? undefined : countryName(actor.country)
  const memberOf = actor.memberOf.flatMap((id) => dataset.actors.get(id) ?? [])
  return {
    actor,
    bloc: blocOf(actor, dataset.actors),
    kind: vocabulary.actorKinds[actor.kind],
    country: [actor, ...memberOf].some(({ name }) => name === country) ? undefined : country,
    memberOf,
  }
}

/** Everything that says it answers the demand, whatever its form; the status alone counts only some forms. */
function withReplies(line: DemandWithStatus, statements: readonly Statement[]): DemandWithReplies {
  return { ...line, replies: repliesTo(line.demand, statements).toSorted(latestFirst) }
}
