// A reader's visits without a browser's database: what a test writes is what the next visit finds.
import { fail, ok } from '../../src/base/result'
import type { VisitFailure, Visits } from '../../src/domain/visit'
import type { VisitMemory } from '../../src/load/visit-memory'

export type KeptVisits = { readonly kept: Map<string, Visits>; readonly open: () => Promise<VisitMemory> }

export function visitsInMemory(): KeptVisits {
  const kept = new Map<string, Visits>()
  const memory: VisitMemory = {
    list: async () => ok([...kept].map(([dataset, { last }]) => ({ dataset, seenAt: last.seenAt }))),
    read: async (dataset) => ok(kept.get(dataset)),
    // A database keeps copies.
    write: async (dataset, visits) => {
      kept.set(dataset, structuredClone(visits))
      return ok(undefined)
    },
    forget: async (dataset) => {
      kept.delete(dataset)
      return ok(undefined)
    },
  }
  return { kept, open: async () => memory }
}

/** A browser that keeps nothing, for this reason. */
export function noVisits(failure: VisitFailure): () => Promise<VisitMemory> {
  const refuse = async () => fail(failure)
  return async () => ({ list: refuse, read: refuse, write: refuse, forget: refuse })
}
