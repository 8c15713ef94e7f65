// The own briefs of one dataset as this page has them. What is changed here is here at once and then kept in the
// browser; what the browser does not keep stays here, and says so, until it is kept or saved to a file.
import { forAudience, notesOf, type Brief, type BriefFailure, type NotedBrief } from '../domain/brief'
import type { BriefId } from '../domain/ids'
import type { BriefStore } from '../load/brief-store'
import { withNotes } from '../view-model/edit-brief'
import type { HeldBriefs, OpenBriefs } from './held-briefs'

export type ShelfState = {
  /** Without notes; undefined until they have been read. */
  readonly own: readonly Brief[] | undefined
  /** Of the briefs whose notes were asked for; scene by scene. */
  readonly notes: ReadonlyMap<BriefId, readonly string[]>
  /** Briefs that stand here and not in the browser, or not as they stand here; and why. */
  readonly unkept: ReadonlyMap<BriefId, BriefFailure>
  /** Why nothing could be read. */
  readonly failure: BriefFailure | undefined
}

export type BriefShelf = {
  readonly get: () => ShelfState
  /** The first who listens has them read. */
  readonly subscribe: (listener: () => void) => () => void
  /** For the briefer's windows alone, as is all that follows. */
  readonly wantNotes: (brief: BriefId) => void
  /** The brief as it stands here just now; undefined where it does not, or its notes were not read yet. */
  readonly noted: (brief: BriefId) => NotedBrief | undefined
  /** The same, once its notes have been read. */
  readonly take: (brief: BriefId) => Promise<NotedBrief | undefined>
  /** Why the browser did not keep it; undefined: it did. */
  readonly write: (brief: NotedBrief) => Promise<BriefFailure | undefined>
  /** Of a brief that two windows have changed: what stands here, or what the other has written. */
  readonly settle: (brief: BriefId, by: 'mine' | 'theirs') => void
  readonly remove: (brief: BriefId) => void
  /** Reads all anew that has been read. */
  readonly renew: () => void
}

const NOTHING: ShelfState = { own: undefined, notes: new Map(), unkept: new Map(), failure: undefined }

/** The shelf of a dataset: one in a page, whoever asks. */
export function shelfOf({ open, shelves }: HeldBriefs, dataset: string): BriefShelf {
  const shelf = shelves.get(dataset) ?? newShelf(open, dataset)
  shelves.set(dataset, shelf)
  return shelf
}

function newShelf(open: OpenBriefs, dataset: string): BriefShelf {
  let state = NOTHING
  const listeners = new Set<() => void>()
  /** As they were last seen in the browser: what is written over must be one of these. */
  let stored: ReadonlyMap<BriefId, Brief> = new Map()
  /** How many changes of a brief are on their way: what stands here is newer than what is read meanwhile. */
  const underWay = new Map<BriefId, number>()
  let isWatching = false
  let queue: Promise<unknown> = Promise.resolve()

  const set = (change: Partial<ShelfState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const setUnkept = (brief: BriefId, failure: BriefFailure | undefined): void => {
    if (failure !== undefined) set({ unkept: withEntry(state.unkept, brief, failure) })
    else if (state.unkept.has(brief)) set({ unkept: withoutEntry(state.unkept, brief) })
  }
  /** One after the other, so that the last that was asked is the last that is done; undefined: there is no store. */
  const withStore = async <T>(task: (store: BriefStore) => Promise<T>): Promise<T | undefined> => {
    const before = queue
    const next = async (): Promise<T | undefined> => {
      await before
      const store = await open().catch(() => undefined)
      if (store) return task(store)
      set({ own: state.own ?? [], failure: 'refused' })
      return undefined
    }
    const done = next()
    queue = done
    return done
  }
  const isNewerHere = (brief: BriefId): boolean => state.unkept.has(brief) || underWay.has(brief)
  const read = async (store: BriefStore): Promise<void> => {
    const list = await store.list(dataset)
    if (!list.ok) return set({ own: state.own ?? [], failure: list.error })
    stored = new Map(list.value.map((brief) => [brief.id, brief]))
    set({ own: mergedWith(list.value, state.own ?? [], isNewerHere), failure: undefined })
  }
  const readNotes = async (store: BriefStore, brief: BriefId): Promise<void> => {
    if (isNewerHere(brief)) return
    const notes = await store.notes(dataset, brief)
    if (notes.ok && !isNewerHere(brief)) set({ notes: withEntry(state.notes, brief, notes.value) })
  }
  const readAll = async (store: BriefStore): Promise<void> => {
    await read(store)
    for (const brief of state.notes.keys()) await readNotes(store, brief)
  }
  const watch = (): void => {
    if (isWatching) return
    isWatching = true
    void withStore(async (store) => {
      store.watch((changed) => void (changed === dataset && withStore(readAll)))
      await read(store)
    })
  }
  const noted = (id: BriefId): NotedBrief | undefined => {
    const brief = state.own?.find((own) => own.id === id)
    const notes = state.notes.get(id)
    return brief && notes && withNotes(brief, notes)
  }
  const place = (brief: NotedBrief): void => {
    const own = state.own ?? []
    const plain = forAudience(brief)
    const isThere = own.some(({ id }) => id === brief.id)
    set({
      own: isThere ? own.map((one) => (one.id === brief.id ? plain : one)) : [...own, plain],
      notes: withEntry(state.notes, brief.id, notesOf(brief)),
    })
  }
  const keep = async (store: BriefStore, brief: NotedBrief): Promise<BriefFailure | undefined> => {
    // Two windows are at it: what stands here waits until somebody has said which of the two is meant.
    if (state.unkept.get(brief.id) === 'changed') return 'changed'
    const written = await store.write(dataset, brief, stored.get(brief.id))
    if (!written.ok) return written.error
    stored = withEntry(stored, brief.id, forAudience(brief))
    return undefined
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      watch()
      return () => void listeners.delete(listener)
    },
    wantNotes: (brief) => {
      watch()
      if (!state.notes.has(brief)) void withStore((store) => readNotes(store, brief))
    },
    noted,
    take: async (brief) => {
      watch()
      if (!noted(brief)) await withStore((store) => readNotes(store, brief))
      return noted(brief)
    },
    write: async (brief) => {
      watch()
      place(brief)
      underWay.set(brief.id, (underWay.get(brief.id) ?? 0) + 1)
      const done = await withStore(async (store) => ({ failure: await keep(store, brief) }))
      const left = (underWay.get(brief.id) ?? 1) - 1
      if (left > 0) underWay.set(brief.id, left)
      else underWay.delete(brief.id)
      const failure = done ? done.failure : 'refused'
      setUnkept(brief.id, failure)
      return failure
    },
    settle: (id, by) => {
      const mine = noted(id)
      setUnkept(id, undefined)
      void withStore(async (store) => {
        await read(store)
        if (by === 'theirs' || !mine) return readNotes(store, id)
        place(mine)
        setUnkept(id, await keep(store, mine))
      })
    },
    remove: (brief) => {
      watch()
      set({
        own: state.own?.filter(({ id }) => id !== brief),
        notes: withoutEntry(state.notes, brief),
        unkept: withoutEntry(state.unkept, brief),
      })
      void withStore(async (store) => {
        const removed = await store.remove(dataset, brief)
        if (removed.ok) stored = withoutEntry(stored, brief)
        else if (stored.has(brief)) await read(store)
      })
    },
    renew: () => {
      if (isWatching) void withStore(readAll)
    },
  }
}

/** What the browser has, with what is newer here. */
function mergedWith(
  list: readonly Brief[],
  own: readonly Brief[],
  isNewerHere: (brief: BriefId) => boolean,
): readonly Brief[] {
  const here = own.filter(({ id }) => isNewerHere(id))
  const ids = new Set(list.map(({ id }) => id))
  return [
    ...list.map((brief) => here.find(({ id }) => id === brief.id) ?? brief),
    ...here.filter(({ id }) => !ids.has(id)),
  ]
}

function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map([...map, [key, value]])
}

function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  return new Map([...map].filter(([other]) => other !== key))
}
