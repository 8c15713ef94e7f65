// Copies of datasets without a browser's database: what one page keeps the next one finds.
import { ok } from '../../src/base/result'
import type { CopyNote } from '../../src/domain/kept-copy'
import type { CopyStore } from '../../src/load/offline/copy-store'

export type KeptCopies = {
  readonly store: CopyStore
  readonly kept: Map<string, { readonly note: CopyNote; readonly bytes: ArrayBuffer }>
}

export function copiesInMemory(): KeptCopies {
  const kept: KeptCopies['kept'] = new Map()
  const store: CopyStore = {
    list: async () => ok([...kept.values()].map(({ note }) => note)),
    read: async (address) => ok(kept.get(address)),
    keep: async (note, bytes) => {
      kept.set(note.address, { note, bytes })
      return ok([])
    },
    answered: async (address, answeredAt) => {
      const copy = kept.get(address)
      if (copy) kept.set(address, { ...copy, note: { ...copy.note, answeredAt } })
      return ok(undefined)
    },
    forget: async (address) => {
      kept.delete(address)
      return ok(undefined)
    },
  }
  return { store, kept }
}
