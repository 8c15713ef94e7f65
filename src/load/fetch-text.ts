import { fail, ok, type Result } from '../base/result'
import type { LoadError } from '../domain/load-error'

/** Above this a file is refused before it is parsed; large event sets belong in logs. */
export const MAX_BYTES = 64 * 1024 * 1024

export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly etag: string | undefined; readonly bytes: number }
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
  try {
    const response = await fetch(address, { signal: options.signal, ...freshness(address, options.etag) })
    if (response.status === 304) return ok({ kind: 'unchanged' })
    if (!response.ok) return fail({ code: 'http', address, status: response.status })
    const announced = Number(response.headers.get('Content-Length') ?? 0)
    if (announced > MAX_BYTES) return fail({ code: 'too-large', bytes: announced, limit: MAX_BYTES })
    const buffer = await response.arrayBuffer()
    if (buffer.byteLength > MAX_BYTES) return fail({ code: 'too-large', bytes: buffer.byteLength, limit: MAX_BYTES })
    const text = new TextDecoder().decode(buffer)
    return ok({ kind: 'text', text, etag: response.headers.get('ETag') ?? undefined, bytes: buffer.byteLength })
  } catch (error) {
    if (options.signal?.aborted) throw error
    return fail({ code: 'unreachable', address })
  }
}

/** Another origin would answer our own header with a preflight, so there the browser's cache asks. */
function freshness(address: string, etag: string | undefined): RequestInit {
  const isOwnHost = new URL(address, document.baseURI).origin === location.origin
  return etag !== undefined && isOwnHost ? { headers: { 'If-None-Match': etag } } : { cache: 'no-cache' }
}
