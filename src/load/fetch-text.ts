import { fail, ok, type Result } from '../base/result'
import type { LoadError } from '../domain/load-error'
import { isOwnHost, placeName } from '../edition/here'
import { askHost } from './ask-host'
import { SilenceLimit } from './silence-limit'

/** Above this a file is refused before it is parsed; large event sets belong in logs. */
export const MAX_BYTES = 64 * 1024 * 1024

/** A host that says nothing for so long is as good as gone. */
const SILENCE_SECONDS = 30

export type Fetched =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly etag: string | undefined
      readonly bytes: number
      /** The body exactly as it came; a text forgets its byte order mark. */
      readonly pieces: readonly Uint8Array<ArrayBuffer>[]
    }
  /** 304: what we have is what the host has. */
  | { readonly kind: 'unchanged' }

/**
 * Asks a host for a text, and only for a newer one where `etag` is given. Throws nothing but the
 * abort of its own signal.
 */
export async function fetchText(
  address: string,
  options: { readonly signal?: AbortSignal; readonly etag?: string },
): Promise<Result<Fetched, LoadError>> {
  const limit = new SilenceLimit(SILENCE_SECONDS, options.signal)
  try {
    const response = await askHost(address, { signal: limit.signal, ...freshness(address, options.etag) })
    if (!response) return fail({ code: 'not-packed', address: placeName(address) })
    if (response.status === 304) return ok({ kind: 'unchanged' })
    if (!response.ok) return fail({ code: 'http', address, status: response.status })
    const { text, bytes, pieces } = await readBody(response, limit.heard)
    if (text === undefined) return fail({ code: 'too-large', bytes, limit: MAX_BYTES })
    return ok({ kind: 'text', text, etag: response.headers.get('ETag') ?? undefined, bytes, pieces })
  } catch (error) {
    if (options.signal?.aborted) throw error
    return fail({ code: 'unreachable', address })
  } finally {
    limit.end()
  }
}

/** The body as UTF-8; undefined as soon as it is known to be too large, by its header or by what has come. */
async function readBody(
  response: Response,
  onHeard: (bytes: number) => void,
): Promise<{
  readonly text: string | undefined
  readonly bytes: number
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
}> {
  const announced = Number(response.headers.get('Content-Length') ?? 0)
  if (announced > MAX_BYTES) return { text: undefined, bytes: announced, pieces: [] }
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let text = ''
  let bytes = 0
  for (;;) {
    const chunk = await reader?.read()
    if (!chunk?.value) return { text: text + decoder.decode(), bytes, pieces }
    onHeard(chunk.value.byteLength)
    bytes += chunk.value.byteLength
    if (bytes > MAX_BYTES) return { text: undefined, bytes, pieces: [] }
    pieces.push(chunk.value)
    text += decoder.decode(chunk.value, { stream: true })
  }
}

/** Another origin would answer our own header with a preflight, so there the browser's cache asks. */
function freshness(address: string, etag: string | undefined): RequestInit {
  return etag !== undefined && isOwnHost(address) ? { headers: { 'If-None-Match': etag } } : { cache: 'no-cache' }
}
