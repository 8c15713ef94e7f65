import { isOwnHost } from '../edition/here'
import { partName } from '../edition/packed'
import { bytesHere } from '../edition/packed-here'

/** Nothing in the file becomes another while it is open. */
const ETAG = '"packed"'
const NOT_MODIFIED = 304

/** Answers from what is packed; undefined for all else: this edition asks no host. */
export async function askHost(address: string, { headers }: RequestInit): Promise<Response | undefined> {
  const bytes = isOwnHost(address) ? bytesHere(partName(address)) : undefined
  if (!bytes) return undefined
  const isKnown = new Headers(headers).get('If-None-Match') === ETAG
  return isKnown ? new Response(null, { status: NOT_MODIFIED }) : new Response(bytes, { headers: { ETag: ETAG } })
}
