/** SHA-256 (FIPS 180-4) as 64 small hexadecimal digits. Rejects where there is no WebCrypto: on an origin that is not secure. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
