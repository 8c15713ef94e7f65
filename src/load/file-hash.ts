// What identifies a dataset beyond its own words: the SHA-256 (FIPS 180-4) of exactly the bytes that came. It is made
// when nobody waits any more; until then the bytes are kept, and then they are let go. Fetched when it is wanted.
import { sha256Of } from '../edition/sha-256'
import { joinBytes, type FileBody } from './file-body'

/** 64 small hexadecimal digits; 'pending' until it is made, 'unavailable' where the file can not be read any more. */
export type HashState =
  | { readonly kind: 'pending' | 'unavailable' }
  | { readonly kind: 'made'; readonly sha256: string }

export type FileHash = {
  /** What is known now. */
  readonly state: () => HashState
  /** Makes the hash, once, and resolves when it is made or can not be. */
  readonly make: () => Promise<void>
  /** Tells of a change; returns what ends that. */
  readonly listen: (onChange: () => void) => () => void
}

const hashes = new WeakMap<FileBody, FileHash>()

/** The one hash of a body, however often it is asked for. */
export function hashOf(body: FileBody): FileHash {
  const hash = hashes.get(body) ?? newFileHash(body)
  hashes.set(body, hash)
  return hash
}

const PENDING: HashState = { kind: 'pending' }
const UNAVAILABLE: HashState = { kind: 'unavailable' }

function newFileHash(body: FileBody): FileHash {
  let state = PENDING
  let making: Promise<void> | undefined
  const listeners = new Set<() => void>()
  const run = async (): Promise<void> => {
    state = await digest(body)
    for (const listener of listeners) listener()
  }
  return {
    state: () => state,
    make: async () => {
      making ??= run()
      await making
    },
    listen: (onChange) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
  }
}

/** A file may have been moved or changed since it was opened. */
async function digest(body: FileBody): Promise<HashState> {
  const { held } = body
  if (!(held instanceof File)) body.held = undefined
  if (held && !(held instanceof File)) body.copy = new Blob([...held])
  try {
    const bytes = held instanceof File ? new Uint8Array(await held.arrayBuffer()) : joinBytes(held ?? [])
    return { kind: 'made', sha256: await sha256Of(bytes) }
  } catch {
    return UNAVAILABLE
  }
}
