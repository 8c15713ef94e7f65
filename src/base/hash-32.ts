/**
 * FNV-1a over UTF-16 code units, 32 bits: tells whether a text is still what it was, cheaply and the same on every
 * machine. Not against anybody who means harm.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
