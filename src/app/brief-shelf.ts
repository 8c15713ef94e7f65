// The own briefs of one dataset as this page has them. What is changed here is here at once and then kept in the
// browser; what the browser does not keep stays here, and says so, until it is kept or saved to a file.
import { forAudience, notesOf, type Brief, type NotedBrief } from '../domain/brief'
import type { BriefId } from '../domain/ids'
import type { BriefFailure, BriefStore } from '../load/brief-store'
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
  /** For the briefer's windows alone. */
  readonly wantNotes: (brief: BriefId) => void
  readonly write: (brief: NotedBrief) => void
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
  let isWatching = false
  let queue: Promise<unknown> = Promise.resolve()

  const set = (change: Partial<ShelfState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  /** One after the other, so that the last that was asked is the last that is done. */
  const withStore = (task: (store: BriefStore) => Promise<void>, otherwise = (): void => undefined): void => {
    const before = queue
    const next = async (): Promise<void> => {
      await before
      const store = await open().catch(() => undefined)
      if (store) await task(store)
      else {
        set({ own: state.own ?? [], failure: 'refused' })
        otherwise()
      }
    }
    queue = next()
  }
  const read = async (store: BriefStore): Promise<void> => {
    const list = await store.list(dataset)
    if (!list.ok) return set({ own: state.own ?? [], failure: list.error })
    stored = new Map(list.value.map((brief) => [brief.id, brief]))
    set({ own: withUnkept(list.value, state), failure: undefined })
  }
  const readNotes = async (store: BriefStore, brief: BriefId): Promise<void> => {
    if (state.unkept.has(brief)) return
    const notes = await store.notes(dataset, brief)
    if (notes.ok) set({ notes: withEntry(state.notes, brief, notes.value) })
  }
  const readAll = async (store: BriefStore): Promise<void> => {
    await read(store)
    for (const brief of state.notes.keys()) await readNotes(store, brief)
  }
  const watch = (): void => {
    if (isWatching) return
    isWatching = true
    withStore(async (store) => {
      store.watch((changed) => changed === dataset && withStore(readAll))
      await read(store)
    })
  }
  const isUnkept = (brief: BriefId, failure: BriefFailure): void =>
    set({ unkept: withEntry(state.unkept, brief, failure) })
  const keep = async (store: BriefStore, noted: NotedBrief): Promise<void> => {
    // Two windows are at it: what stands here waits until somebody has said which of the two is meant.
    if (state.unkept.get(noted.id) === 'changed') return
    const written = await store.write(dataset, noted, stored.get(noted.id))
    if (written.ok) {
      stored = withEntry(stored, noted.id, forAudience(noted))
      if (state.unkept.has(noted.id)) set({ unkept: withoutEntry(state.unkept, noted.id) })
    } else isUnkept(noted.id, written.error)
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
      if (!state.notes.has(brief)) withStore((store) => readNotes(store, brief))
    },
    write: (noted) => {
      watch()
      const brief = forAudience(noted)
      const own = state.own ?? []
      const isThere = own.some(({ id }) => id === brief.id)
      set({
        own: isThere ? own.map((one) => (one.id === brief.id ? brief : one)) : [...own, brief],
        notes: withEntry(state.notes, brief.id, notesOf(noted)),
      })
      withStore(
        (store) => keep(store, noted),
        () => isUnkept(brief.id, 'refused'),
      )
    },
    settle: (id, by) => {
      const brief = state.own?.find((own) => own.id === id)
      const notes = state.notes.get(id) ?? []
      set({ unkept: withoutEntry(state.unkept, id) })
      withStore(async (store) => {
        await read(store)
        if (by === 'theirs' || !brief) return readNotes(store, id)
        const noted = { ...brief, scenes: brief.scenes.map((scene, at) => ({ ...scene, note: notes[at] })) }
        set({
          own: [...(state.own ?? []).filter((own) => own.id !== id), brief],
          notes: withEntry(state.notes, id, notes),
        })
        await keep(store, noted)
      })
    },
    remove: (brief) => {
      watch()
      set({
        own: state.own?.filter(({ id }) => id !== brief),
        notes: withoutEntry(state.notes, brief),
        unkept: withoutEntry(state.unkept, brief),
      })
      withStore(async (store) => {
        const removed = await store.remove(dataset, brief)
        if (removed.ok) stored = withoutEntry(stored, brief)
      })
    },
    renew: () => {
      if (isWatching) withStore(readAll)
    },
  }
}

/** What the browser has, with what stands here and not there. */
function withUnkept(list: readonly Brief[], { own = [], unkept }: ShelfState): readonly Brief[] {
  const here = own.filter(({ id }) => unkept.has(id))
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
