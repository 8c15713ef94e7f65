import { PACKED_BASE, partName } from '../edition/packed'
import { bytesHere } from '../edition/packed-here'

/** Answers from what is packed; undefined for all else: this edition asks no host. */
export async function askHost(address: string, _init: RequestInit): Promise<Response | undefined> {
  const bytes = address.startsWith(PACKED_BASE) ? bytesHere(partName(address)) : undefined
  return bytes && new Response(bytes)
}
