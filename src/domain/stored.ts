// Everything that this browser keeps for the app, as the page that lists it needs to know it.
import type { Result } from '../base/result'
import type { CopyNote } from './kept-copy'
import type { StorageFailure } from './storage'

export type StoredBuild = {
  readonly id: string
  readonly files: number
  readonly bytes: number
  /** The one that this page runs. */
  readonly isOwn: boolean
}

export type StoredVisit = {
  /** The dataset's id. */
  readonly dataset: string
  /** Milliseconds since 1970 (UTC). */
  readonly seenAt: number
}

export type Stored = {
  readonly builds: readonly StoredBuild[]
  /** Whether the browser would keep the app at all. */
  readonly canKeepApp: boolean
  readonly copies: Result<readonly CopyNote[], StorageFailure>
  /** What became of the last copies while this page was open. */
  readonly news: { readonly dropped: readonly string[]; readonly failure: StorageFailure | undefined }
  readonly visits: Result<readonly StoredVisit[], StorageFailure>
  readonly briefs: Result<number, StorageFailure>
  /** In bytes, by the browser's own rough reckoning. */
  readonly space: { readonly used: number; readonly quota: number } | undefined
  readonly isPersisted: boolean | undefined
}

/** What of it a reader wants forgotten. */
export type Forgettable =
  | { readonly kind: 'app' | 'briefs' | 'everything' }
  | { readonly kind: 'copy'; readonly address: string }
  | { readonly kind: 'visits'; readonly dataset: string }
