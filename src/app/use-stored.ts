import { useEffect, useState } from 'react'
import { fail, ok, type Result } from '../base/result'
import type { StorageFailure } from '../domain/storage'
import type { Forgettable, Stored } from '../domain/stored'
import { copyStore } from '../load/kept-copy'
import { keepNews, keepNothingMore } from '../load/offline/keep-copy'
import { ownBuild } from '../load/offline/own-build'
import { askToPersist, deleteDatabases, storageSpace } from '../load/offline/storage-space'
import { canKeepApp, forgetApp, storedBuilds } from '../load/offline/stored-app'
import { OWN_DATABASES } from '../load/own-databases'
import { resolveAddress } from '../load/resolve-address'
import { useHeldBriefs, type HeldBriefs } from './held-briefs'
import { useHeldVisits, type HeldVisits } from './visits'

export type StoredState = {
  /** Undefined until it has been looked at. */
  readonly stored: Stored | undefined
  /** What was forgotten last, and whether the browser let it be. */
  readonly last: { readonly what: Forgettable; readonly isDone: boolean } | undefined
  readonly forget: (what: Forgettable) => void
  readonly persist: () => void
}

type Places = { readonly visits: HeldVisits; readonly briefs: HeldBriefs; readonly datasetHere: string }

/** Everything that this browser keeps for the app, and how to have it forgotten. */
export function useStored(datasetHere: string): StoredState {
  const visits = useHeldVisits()
  const briefs = useHeldBriefs()
  const [stored, setStored] = useState<Stored>()
  const [last, setLast] = useState<StoredState['last']>()
  useEffect(() => {
    let isWanted = true
    const look = async (): Promise<void> => {
      const found = await lookAt(visits, briefs)
      if (isWanted) setStored(found)
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [visits, briefs])
  const forget = async (what: Forgettable): Promise<void> => {
    const isDone = await forgetIn({ visits, briefs, datasetHere }, what)
    // To look again after everything is gone would make the databases anew.
    const isAllGone = what.kind === 'everything' && isDone
    setStored(isAllGone ? { ...NOTHING_STORED, ...(await storageSpace()) } : await lookAt(visits, briefs))
    setLast({ what, isDone })
  }
  const persist = async (): Promise<void> => {
    await askToPersist()
    setStored(await lookAt(visits, briefs))
  }
  return { stored, last, forget: (what) => void forget(what), persist: () => void persist() }
}

async function lookAt(visits: HeldVisits, briefs: HeldBriefs): Promise<Stored> {
  const [builds, copies, memory, store, space] = await Promise.all([
    storedBuilds(ownBuild(), resolveAddress('')),
    copyStore(),
    visits.open().catch(() => undefined),
    briefs.open().catch(() => undefined),
    storageSpace(),
  ])
  return {
    builds,
    canKeepApp: canKeepApp(),
    copies: copies ? await copies.list() : NO_STORAGE,
    news: keepNews(),
    visits: memory ? await memory.list() : NO_STORAGE,
    briefs: store ? await store.count() : NO_STORAGE,
    ...space,
  }
}

const NOTHING_STORED = {
  builds: [],
  canKeepApp: true,
  copies: ok([]),
  news: { dropped: [], failure: undefined },
  visits: ok([]),
  briefs: ok(0),
} as const

const NO_STORAGE = fail<StorageFailure>('no-storage')

async function forgetIn(places: Places, what: Forgettable): Promise<boolean> {
  switch (what.kind) {
    case 'app':
      return forgetApp(resolveAddress(''))
    case 'copy':
      return isGone((await copyStore())?.forget(what.address))
    case 'visits':
      return forgetVisits(places.visits, what.dataset)
    case 'briefs':
      return forgetBriefs(places.briefs)
    case 'everything':
      return forgetEverything(places)
  }
}

async function forgetVisits(visits: HeldVisits, dataset: string): Promise<boolean> {
  visits.forgotten.add(dataset)
  const memory = await visits.open().catch(() => undefined)
  return isGone(memory?.forget(dataset))
}

async function forgetBriefs({ open, shelves }: HeldBriefs): Promise<boolean> {
  const store = await open().catch(() => undefined)
  const isDone = await isGone(store?.forget())
  for (const shelf of shelves.values()) shelf.renew()
  return isDone
}

/** Whatever of it can be forgotten is, though something else can not. */
async function forgetEverything({ visits, briefs, datasetHere }: Places): Promise<boolean> {
  keepNothingMore()
  // This page is not to write down its own visit a moment later.
  visits.forgotten.add(datasetHere)
  const done = [await forgetApp(resolveAddress('')), await forgetBriefs(briefs)]
  const memory = await visits.open().catch(() => undefined)
  const seen = await memory?.list()
  if (seen?.ok) for (const { dataset } of seen.value) done.push(await forgetVisits(visits, dataset))
  const copies = await copyStore()
  const kept = await copies?.list()
  if (copies && kept?.ok) for (const { address } of kept.value) done.push(await isGone(copies.forget(address)))
  done.push(await deleteDatabases(OWN_DATABASES))
  return done.every(Boolean)
}

/** Where there is no storage there is nothing to forget. */
async function isGone(task: Promise<Result<unknown, StorageFailure>> | undefined): Promise<boolean> {
  const result = await (task ?? Promise.resolve(ok(undefined)))
  return result.ok || result.error === 'no-storage'
}
