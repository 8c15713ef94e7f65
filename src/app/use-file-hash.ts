import { useEffect } from 'react'
import type { FileBody } from '../load/file-body'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import { whenIdle } from './when-idle'

/** Has the hash of a file made once its board stands and nobody waits; only who asks for the hash is drawn anew by it. */
export function useHashWhenIdle(body: FileBody | undefined): void {
  useEffect(() => body && whenIdle(() => void makeHash(body)), [body])
}

/** The SHA-256 of the file behind a board, where it is this file's and the browser makes one. */
export async function hashBehind({ dataset }: Board, { dataset: own, body }: Loaded): Promise<string | undefined> {
  // Beside the board may stand another dataset, or another edition of the same.
  return dataset.id === own.id && dataset.revision === own.revision ? makeHash(body) : undefined
}

async function makeHash(body: FileBody): Promise<string | undefined> {
  // Where the host is away the bytes wait for whoever asks next.
  const part = await import('../load/file-hash').catch(() => undefined)
  const hash = part?.hashOf(body)
  await hash?.make()
  const state = hash?.state()
  return state?.kind === 'made' ? state.sha256 : undefined
}
