// The cards of the Actors view: who each is, its last word, what it asked and was asked, what it counted.
import type { Actor } from '../domain/actor'
import type { Claim } from '../domain/claim'
import type { CrisisRecord } from '../domain/dataset'
import { recordsByActor } from './actor-records'
import type { Board } from './board'
import { actorDetails, type ActorDetails, type DemandWithStatus } from './select-actor-details'
import { actorHead, type ActorHead } from './select-actor-page'
import { selectActorCards, type ActorCard } from './select-actors'

export type ActorsViewModel = {
  readonly groups: readonly {
    readonly label: string
    readonly cards: readonly FullCard[]
  }[]
  readonly count: number
  readonly filtered: readonly Actor[]
  readonly unrecorded: readonly Actor[]
  /** Set where there is no card: no actors in the file, none named by the day, or all filtered away. */
  readonly empty?: 'none-in-file' | 'none-by-day' | 'filtered'
}

export type FullCard = {
  readonly card: ActorCard
  readonly head: ActorHead
  readonly latestStatement: ActorDetails['latestStatement']
  /** For an actor that has said nothing: what was last told of it, unless its own figures below tell it. */
  readonly latestRecord?: CrisisRecord
  readonly demandsMade: Few<DemandWithStatus>
  readonly demandsReceived: Few<DemandWithStatus>
  readonly claims: Few<Claim>
}

/** The first of many, and how many that leaves. */
export type Few<T> = { readonly first: readonly T[]; readonly count: number; readonly more: number }

const FEW_DEMANDS = 2
const FEW_CLAIMS = 1

export function selectActorsView(board: Board): ActorsViewModel {
  const { groups, filtered, unrecorded } = selectActorCards(board)
  const records = recordsByActor(board.shown)
  const full = (card: ActorCard): FullCard => {
    const details = actorDetails(card.actor, records.get(card.actor.id) ?? [], board)
    return {
      card,
      head: actorHead(card.actor, board),
      latestStatement: details.latestStatement,
      latestRecord:
        details.latestStatement || details.claims[0] === card.latest.record ? undefined : card.latest.record,
      demandsMade: few(details.demandsMade, FEW_DEMANDS),
      demandsReceived: few(details.demandsReceived, FEW_DEMANDS),
      claims: few(details.claims, FEW_CLAIMS),
    }
  }
  return {
    groups: groups.map(({ label, cards }) => ({ label, cards: cards.map(full) })),
    count: groups.reduce((sum, { cards }) => sum + cards.length, 0),
    filtered,
    unrecorded,
    empty: groups.length > 0 ? undefined : emptyReason(board, filtered),
  }
}

function emptyReason({ dataset }: Board, filtered: readonly Actor[]): ActorsViewModel['empty'] {
  if (dataset.actors.size === 0) return 'none-in-file'
  return filtered.length > 0 ? 'filtered' : 'none-by-day'
}

function few<T>(items: readonly T[], limit: number): Few<T> {
  return { first: items.slice(0, limit), count: items.length, more: Math.max(0, items.length - limit) }
}
