// A reader's own briefs without a browser's database. Several windows can share one: each opens it for itself, and hears
// what the others write.
import { fail, ok } from '../../src/base/result'
import { isSameData } from '../../src/base/same-data'
import { forAudience, notesOf, type Brief, type NotedBrief } from '../../src/domain/brief'
import type { StorageFailure } from '../../src/domain/storage'
import type { BriefStore } from '../../src/load/brief-store'

export type KeptBriefs = {
  /** Without notes, by dataset. */
  readonly briefs: Map<string, readonly Brief[]>
  /** By `dataset brief`. */
  readonly notes: Map<string, readonly string[]>
  /** What was read, so that a test can say what was not: `list harbour`, `notes harbour mine`. */
  readonly reads: string[]
  /** A window of the same browser. */
  readonly open: () => Promise<BriefStore>
  /** From now on nothing more is kept; undefined: again it is. */
  readonly refuse: (failure: StorageFailure | undefined) => void
}

export function briefsInMemory(begin: Readonly<Record<string, readonly NotedBrief[]>> = {}): KeptBriefs {
  const briefs = new Map<string, readonly Brief[]>()
  const notes = new Map<string, readonly string[]>()
  for (const [dataset, own] of Object.entries(begin)) {
    briefs.set(dataset, own.map(forAudience))
    for (const brief of own) notes.set(`${dataset} ${brief.id}`, notesOf(brief))
  }
  const reads: string[] = []
  const windows = new Set<(dataset: string) => void>()
  let refusal: StorageFailure | undefined

  const open = async (): Promise<BriefStore> => {
    let hear: ((dataset: string) => void) | undefined
    const announce = (dataset: string): void => {
      for (const other of windows) if (other !== hear) other(dataset)
    }
    const of = (dataset: string): readonly Brief[] => briefs.get(dataset) ?? []
    return {
      list: async (dataset) => {
        reads.push(`list ${dataset}`)
        return ok(of(dataset))
      },
      notes: async (dataset, brief) => {
        reads.push(`notes ${dataset} ${brief}`)
        return ok(notes.get(`${dataset} ${brief}`) ?? [])
      },
      write: async (dataset, noted, before) => {
        if (refusal !== undefined) return fail(refusal)
        const all = of(dataset)
        const there = all.find(({ id }) => id === noted.id)
        if (!isSameData(there, before)) return fail('changed')
        const brief = structuredClone(forAudience(noted))
        briefs.set(dataset, there ? all.map((one) => (one.id === noted.id ? brief : one)) : [...all, brief])
        notes.set(`${dataset} ${noted.id}`, notesOf(noted))
        announce(dataset)
        return ok(undefined)
      },
      remove: async (dataset, brief) => {
        if (refusal !== undefined) return fail(refusal)
        briefs.set(
          dataset,
          of(dataset).filter(({ id }) => id !== brief),
        )
        notes.delete(`${dataset} ${brief}`)
        announce(dataset)
        return ok(undefined)
      },
      count: async () => ok([...briefs.values()].flat().length),
      forget: async () => {
        const datasets = [...briefs.keys()]
        briefs.clear()
        notes.clear()
        for (const dataset of datasets) announce(dataset)
        return ok(undefined)
      },
      watch: (onChange) => {
        hear = onChange
        windows.add(onChange)
        return () => void windows.delete(onChange)
      },
    }
  }
  return { briefs, notes, reads, open, refuse: (failure) => void (refusal = failure) }
}

/** A browser that has no place for briefs. */
export function noBriefs(failure: StorageFailure): () => Promise<BriefStore> {
  const refuse = async () => fail(failure)
  return async () => ({
    list: refuse,
    notes: refuse,
    write: refuse,
    remove: refuse,
    count: refuse,
    forget: refuse,
    watch: () => () => undefined,
  })
}
