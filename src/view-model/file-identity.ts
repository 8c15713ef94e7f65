// Whether the file behind the board is the one that somebody meant: the host's list, or whoever pinned the link.
import { data as text } from '../words/en/data'

export type FileIdentity = {
  readonly hash: { readonly kind: 'pending' | 'unavailable' } | { readonly kind: 'made'; readonly sha256: string }
  /** What the host's list of datasets gives. */
  readonly promised: string | undefined
  /** What the address was made with. */
  readonly pinned: string | undefined
}

/** undefined where there is nothing to compare. */
export function isSame(given: string | undefined, hash: FileIdentity['hash']): boolean | undefined {
  return given === undefined || hash.kind !== 'made' ? undefined : given.toLowerCase() === hash.sha256
}

/** Sentences on what was compared; none where nothing could be. */
export function hashNotes({ hash, promised, pinned }: FileIdentity): readonly string[] {
  return [
    ...noteOf(promised, hash, text.asPromised, text.notAsPromised),
    ...noteOf(pinned, hash, text.asPinned, text.notAsPinned),
  ]
}

function noteOf(
  given: string | undefined,
  hash: FileIdentity['hash'],
  same: string,
  other: (given: string) => string,
): readonly string[] {
  const answer = isSame(given, hash)
  if (answer === undefined || given === undefined) return []
  return [answer ? same : other(given)]
}
