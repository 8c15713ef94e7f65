import { PACKED_BASE, partName } from '../edition/packed'
import { bytesHere } from '../edition/packed-here'
import type { LogTask } from './log-messages'

/** The worker sees nothing of the page, so it is handed the bytes. */
export function logSource(address: string): LogTask['source'] {
  const bytes = address.startsWith(PACKED_BASE) ? bytesHere(partName(address)) : undefined
  return bytes && new Blob([bytes])
}
