import { fetchText } from './fetch-text'
import { joinBytes } from './file-body'
import type { Loaded } from './loaded'

type Bytes = Uint8Array<ArrayBuffer>

/** The bytes of the file behind a board, read again where they have been let go; undefined where they do not come. */
export async function bytesBehind({ body, address }: Loaded): Promise<Bytes | undefined> {
  const { held, copy } = body
  const whole = held instanceof File ? held : copy
  if (!whole) return Array.isArray(held) ? joinBytes(held) : bytesAt(address)
  const buffer = await whole.arrayBuffer().catch(() => undefined)
  return buffer && new Uint8Array(buffer)
}

/** What a host has at an address, as it is. */
export async function bytesAt(address: string): Promise<Bytes | undefined> {
  const answer = await fetchText(address, {})
  return answer.ok && answer.value.kind === 'text' ? joinBytes(answer.value.pieces) : undefined
}
