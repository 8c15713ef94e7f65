import { plainSha256 } from '../base/plain-sha-256'

/** SHA-256 (FIPS 180-4) as 64 small hexadecimal digits: the browser's own, or ours on an origin that is not secure. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Its type says that it is always there.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return plainSha256(bytes)
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
