import { useEffect, useSyncExternalStore } from 'react'
import type { FileBody } from '../load/file-body'
import { hashOf, type HashState } from '../load/file-hash'

/** The hash of a file as far as it is known; whoever asks has it made. */
export function useHashState(body: FileBody): HashState {
  const hash = hashOf(body)
  useEffect(() => void hash.make(), [hash])
  return useSyncExternalStore(hash.listen, hash.state)
}
