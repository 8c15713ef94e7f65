import { useEffect } from 'react'
import type { FileBody } from '../load/file-body'
import { whenIdle } from './when-idle'

/** Has the hash of a file made once its board stands and nobody waits; only who asks for the hash is drawn anew by it. */
export function useHashWhenIdle(body: FileBody | undefined): void {
  useEffect(() => body && whenIdle(() => void makeHash(body)), [body])
}

async function makeHash(body: FileBody): Promise<void> {
  // Where the host is away the bytes wait for whoever asks next.
  const part = await import('../load/file-hash').catch(() => undefined)
  await part?.hashOf(body).make()
}
