import { fetchText } from './fetch-text'
import { joinBytes } from './file-body'
import type { Loaded } from './loaded'

type Bytes = Uint8Array<ArrayBuffer>

/** The bytes of the file behind a board, read again where they have been let go; undefined where they do not come. */
export async function bytesBehind({ body, address }: Loaded): Promise<Bytes | undefined> {
  const { held } = body
  if (held instanceof File)
    return held
      .arrayBuffer()
      .then((buffer) => new Uint8Array(buffer))
      .catch(() => undefined)
  return held ? joinBytes(held) : bytesAt(address)
}

/** What a host has at an address, as it is. */
export async function bytesAt(address: string): Promise<Bytes | undefined> {
  const answer = await fetchText(address, {})
  return answer.ok && answer.value.kind === 'text' ? joinBytes(answer.value.pieces) : undefined
}
