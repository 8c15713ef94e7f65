// Whether a host's answer is the file that a build is made of, byte for byte. Half a deployment, a login page and a
// proxy's error page all look like answers.
import { isHashedFile, isRightType, type BuildFile } from '../../domain/build'
import { sha256Of } from '../../edition/sha-256'
import { askHost } from '../ask-host'
import { SilenceLimit } from '../silence-limit'

const SILENCE_SECONDS = 30

/** The file as the host has it, or as the browser has it already; undefined where it is not the one that is meant. */
export async function soundAnswer(base: string, file: BuildFile): Promise<Response | undefined> {
  const [path] = file
  // A name with a hash in it is right from any cache; should that one be spoilt, the host is asked for it anew.
  const ways: readonly RequestCache[] = isHashedFile(path) ? ['default', 'reload'] : ['no-cache', 'reload']
  for (const cache of ways) {
    const response = await tryAnswer(new URL(path, base).href, file, cache)
    if (response) return response
  }
  return undefined
}

async function tryAnswer(
  address: string,
  [path, length, sha256]: BuildFile,
  cache: RequestCache,
): Promise<Response | undefined> {
  const silence = new SilenceLimit(SILENCE_SECONDS, undefined)
  try {
    const response = await askHost(address, { cache, signal: silence.signal, credentials: 'same-origin' })
    if (!response) return undefined
    const type = response.headers.get('Content-Type') ?? ''
    if (response.status !== 200 || response.redirected || !isRightType(path, type)) return undefined
    const bytes = new Uint8Array(await response.arrayBuffer())
    return bytes.length === length && (await sha256Of(bytes)) === sha256 ? copyOf(response, bytes) : undefined
  } catch {
    return undefined
  } finally {
    silence.end()
  }
}

/** As it came, the host's content policy too; but unpacked. */
function copyOf(response: Response, bytes: Uint8Array<ArrayBuffer>): Response {
  const headers = new Headers(response.headers)
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  return new Response(bytes, { headers })
}
