import { fail, ok, type Result } from '../base/result'
import type { LogFailure } from '../domain/log-rows'
import { SilenceLimit } from './silence-limit'

/** A host that says nothing for so long is as good as gone. */
const SILENCE_SECONDS = 30
const GZIP_MAGIC = [0x1f, 0x8b] as const
const LESS_THAN = 0x3c

export type LogStream = {
  /** The next bytes, unpacked; undefined at the end. */
  readonly read: () => Promise<Result<Uint8Array | undefined, LogFailure>>
  /** Bytes that have come over the wire. */
  readonly received: () => number
  readonly total: number | undefined
}

/** Opens a log that stands somewhere or is here already, packed with gzip or not: the first two bytes tell, since hosts unpack some files on their own. */
export async function openLog(
  log: string | Blob,
  href: string,
  signal: AbortSignal,
): Promise<Result<LogStream, LogFailure>> {
  const address = typeof log === 'string' ? log : href
  const silence = new SilenceLimit(SILENCE_SECONDS, signal)
  try {
    const response =
      typeof log === 'string' ? await fetch(log, { signal: silence.signal, cache: 'no-cache' }) : new Response(log)
    if (!response.ok || !response.body) return fail({ code: 'http', address, status: response.status })
    const length = response.headers.get('Content-Encoding') === null ? response.headers.get('Content-Length') : null
    let received = 0
    const source = response.body.getReader()
    const first = await source.read()
    if (first.value?.[0] === LESS_THAN) return fail({ code: 'html-not-log', address })
    const isPacked = GZIP_MAGIC.every((byte, index) => first.value?.[index] === byte)
    const onBytes = (bytes: number): void => {
      received += bytes
      silence.heard(bytes)
    }
    const next = isPacked ? unpacked(source, first, onBytes) : asItComes(source, first, onBytes)
    return ok({
      read: async () => {
        try {
          const value = await next()
          if (value === undefined) silence.end()
          return ok(value)
        } catch {
          const code = isPacked && !silence.signal.aborted ? 'bad-gzip' : 'broken-off'
          silence.end()
          return fail({ code, address })
        }
      },
      received: () => received,
      total: length === null ? undefined : Number(length),
    })
  } catch {
    silence.end()
    return fail({ code: 'unreachable', address })
  }
}

type Bytes = Uint8Array<ArrayBuffer>

type Source = ReadableStreamDefaultReader<Bytes>
type Piece = ReadableStreamReadResult<Bytes>
type Next = () => Promise<Bytes | undefined>

/** The first piece has been looked at already. */
function asItComes(source: Source, first: Piece, onBytes: (count: number) => void): Next {
  let begun: Piece | undefined = first
  return async () => {
    const { value } = begun ?? (await source.read())
    begun = undefined
    if (value) onBytes(value.length)
    return value
  }
}

function unpacked(source: Source, first: Piece, onBytes: (count: number) => void): Next {
  const next = asItComes(source, first, onBytes)
  const packed = new ReadableStream<Bytes>({
    pull: async (controller) => {
      const value = await next()
      if (value) controller.enqueue(value)
      else controller.close()
    },
    cancel: async (reason) => source.cancel(reason),
  })
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader()
  return async () => (await reader.read()).value
}
