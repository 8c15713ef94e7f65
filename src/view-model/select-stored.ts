// What this browser keeps for the app, as lines to read: what it is, how large, how old, and how to have it forgotten.
import type { StorageFailure } from '../domain/storage'
import type { Forgettable, Stored } from '../domain/stored'
import { formatBytes } from '../words/en/failures'
import { kiosk } from '../words/en/kiosk'
import { offline as text } from '../words/en/offline'
import { formatDay } from './format-day'

export type StoredLine = {
  readonly key: string
  readonly title: string
  readonly details: readonly string[]
  /** How to have it forgotten, and what then is; absent for what goes with another line. */
  readonly forget?: { readonly what: Forgettable; readonly name: string }
}

export type StoredPart = {
  readonly title: string
  readonly lines: readonly StoredLine[]
  /** What is to be said beside them, or instead of them. */
  readonly remarks: readonly string[]
}

/** `now`: milliseconds since 1970 (UTC). */
export function selectStored(stored: Stored, now: number): readonly StoredPart[] {
  return [appPart(stored), copiesPart(stored, now), visitsPart(stored, now), briefsPart(stored)]
}

function appPart({ builds, canKeepApp }: Stored): StoredPart {
  const lines = builds
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
    .map(({ id, files, bytes, isOwn }, index) => ({
      key: id,
      title: text.app.version(id),
      details: [...(isOwn ? [text.app.isOwn] : []), text.app.size(files, formatBytes(bytes))],
      // One worker serves them all, so they go together.
      ...(index === 0 && { forget: { what: { kind: 'app' } as const, name: text.app.what } }),
    }))
  const none = canKeepApp ? text.app.none : text.app.noWorker
  return { title: text.app.title, lines, remarks: lines.length === 0 ? [none] : [] }
}

function copiesPart({ copies, news }: Stored, now: number): StoredPart {
  const { title, none } = text.copies
  if (!copies.ok) return failedPart(title, copies.error)
  const lines = copies.value
    .toSorted((a, b) => Number(a.kind === 'catalogue') - Number(b.kind === 'catalogue') || b.answeredAt - a.answeredAt)
    .map(({ address, kind, title: name, revision, asOf, marking, bytes, answeredAt }) => ({
      key: address,
      title: kind === 'catalogue' ? text.copies.catalogue : name,
      details: [
        ...(kind === 'dataset' ? [] : [address]),
        ...(asOf === undefined ? [] : [text.copies.closed(formatDay(asOf))]),
        ...(revision === undefined ? [] : [text.copies.revision(revision)]),
        ...(marking === undefined ? [] : [text.copies.marking(marking)]),
        formatBytes(bytes),
        text.copies.answered(ago(answeredAt, now)),
      ],
      forget: {
        what: { kind: 'copy', address } as const,
        name: kind === 'catalogue' ? text.copies.catalogue : name,
      },
    }))
  const remarks = [
    ...(lines.length === 0 ? [none] : []),
    ...(news.dropped.length > 0 ? [text.copies.dropped(news.dropped.join(', '))] : []),
    ...(news.failure === 'full' ? [text.copies.full] : []),
  ]
  return { title, lines, remarks }
}

function visitsPart({ visits }: Stored, now: number): StoredPart {
  const { title, none, why } = text.visits
  if (!visits.ok) return failedPart(title, visits.error)
  const lines = visits.value
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .map(({ dataset, seenAt }) => ({
      key: dataset,
      title: dataset,
      details: [text.visits.seen(ago(seenAt, now))],
      forget: { what: { kind: 'visits', dataset } as const, name: text.visits.what(dataset) },
    }))
  return { title, lines, remarks: [lines.length === 0 ? none : why] }
}

function briefsPart({ briefs }: Stored): StoredPart {
  const { title, none, what } = text.briefs
  if (!briefs.ok) return failedPart(title, briefs.error)
  if (briefs.value === 0) return { title, lines: [], remarks: [none] }
  const forget = { what: { kind: 'briefs' } as const, name: what }
  return { title, lines: [{ key: 'briefs', title: text.briefs.count(briefs.value), details: [], forget }], remarks: [] }
}

function failedPart(title: string, failure: StorageFailure): StoredPart {
  return { title, lines: [], remarks: [text.noStorage[failure]] }
}

function ago(at: number, now: number): string {
  return text.ago(kiosk.age(Math.max(0, Math.floor((now - at) / 1000))))
}

/** How much room there is, and whether the browser has promised to keep what is there. */
export function selectSpace({ space, isPersisted }: Stored): readonly string[] {
  const used = space ? text.space.used(formatBytes(space.used), formatBytes(space.quota)) : text.space.unknown
  if (isPersisted === undefined) return [used]
  return [used, isPersisted ? text.space.persisted : text.space.notPersisted]
}

/** What was forgotten, in words. */
export function forgottenText({ what, isDone }: { readonly what: Forgettable; readonly isDone: boolean }): string {
  if (!isDone) return text.failed
  switch (what.kind) {
    case 'everything':
      return text.all.done
    case 'app':
      return text.forgotten(text.app.what)
    case 'briefs':
      return text.forgotten(text.briefs.what)
    case 'copy':
      return text.forgotten(what.address)
    case 'visits':
      return text.forgotten(text.visits.what(what.dataset))
  }
}
