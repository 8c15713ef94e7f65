// Demands and requests whose state moved between two days: before and now, each derived from what that day knew.
import type { Dataset } from '../domain/dataset'
import { isDemandOrRequest, type Statement } from '../domain/statement'
import type { Knowledge } from './as-of'
import { demandStatus, type DemandStatus } from './demand-status'
import { latestFirst } from './latest-first'

export type DemandMove = {
  readonly demand: Statement
  /** Undefined where the demand itself is new. */
  readonly before?: DemandStatus
  readonly now: DemandStatus
}

export type DemandDiff = {
  /** Those that moved, then those that are new; within each the latest word first. */
  readonly moves: readonly DemandMove[]
  /** Demands that stand as they stood. */
  readonly sameCount: number
}

export function diffDemands(before: Knowledge, after: Knowledge, dataset: Pick<Dataset, 'actors'>): DemandDiff {
  const stood = new Map(before.statements.filter(isDemandOrRequest).map((demand) => [demand.id, demand]))
  const moved: DemandMove[] = []
  const fresh: DemandMove[] = []
  let sameCount = 0
  for (const demand of after.statements.filter(isDemandOrRequest)) {
    const now = demandStatus(demand, after.statements, dataset, after.asOf)
    const old = stood.get(demand.id)
    if (!old) {
      fresh.push({ demand, now })
      continue
    }
    const stand = demandStatus(old, before.statements, dataset, before.asOf)
    if (hasMoved(stand, now)) moved.push({ demand, before: stand, now })
    else sameCount++
  }
  return { moves: [...moved.toSorted(latestWordFirst), ...fresh.toSorted(latestWordFirst)], sameCount }
}

/** Another answer, or another statement that decided it; one more day of silence is no move. */
function hasMoved(before: DemandStatus, now: DemandStatus): boolean {
  if (before.answer !== now.answer || before.reply?.id !== now.reply?.id) return true
  return now.byAddressee.some(({ answer, reply }, index) => {
    const old = before.byAddressee[index]
    return old?.answer !== answer || old.reply?.id !== reply?.id
  })
}

function latestWordFirst(a: DemandMove, b: DemandMove): number {
  return latestFirst(a.now.reply ?? a.demand, b.now.reply ?? b.demand)
}
