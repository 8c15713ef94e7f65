// What one actor has said, asked for, been asked for and counted, as far as known on the board's day.
import type { Actor } from '../domain/actor'
import type { Claim } from '../domain/claim'
import type { CrisisRecord } from '../domain/dataset'
import { voicesOf } from '../domain/record-actors'
import { isDemandOrRequest, type Statement } from '../domain/statement'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { latestFirst } from './latest-first'
import { recordTitle } from './record-text'

export type DemandWithStatus = {
  readonly demand: Statement
  readonly status: DemandStatus
  /** The demand in a line; with its speakers where it is not this actor's alone. */
  readonly title: string
}

export type ActorDetails = {
  /** The last statement in which it has a voice, alone or with others. */
  readonly latestStatement?: Statement
  /** Latest first. */
  readonly demandsMade: readonly DemandWithStatus[]
  readonly demandsReceived: readonly DemandWithStatus[]
  readonly claims: readonly Claim[]
}

/** `records` are those that name the actor; what became of a demand is read from all that is known. */
export function actorDetails(actor: Actor, records: readonly CrisisRecord[], board: Board): ActorDetails {
  const sorted = records.toSorted(latestFirst)
  const statements = sorted.filter((record) => record.type === 'statement')
  const demands = statements.filter(isDemandOrRequest)
  const isAlone = ({ speakers }: Statement): boolean => speakers.length === 1 && speakers[0] === actor.id
  const withStatus = (demand: Statement): DemandWithStatus => ({
    demand,
    title: isAlone(demand) ? demand.text : recordTitle(demand, board.dataset),
    status: demandStatus(demand, board.known.statements, board.dataset, board.asOf),
  })
  const hasVoice = (record: CrisisRecord): boolean => voicesOf(record).includes(actor.id)
  return {
    latestStatement: statements.find(hasVoice),
    demandsMade: demands.filter(hasVoice).map(withStatus),
    demandsReceived: demands.filter(({ to }) => to.includes(actor.id)).map(withStatus),
    claims: sorted.filter((record) => record.type === 'claim').filter(hasVoice),
  }
}
