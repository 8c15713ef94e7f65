/**
 * A file exactly as it came: a text forgets its byte order mark. Bytes are let go once their hash has been made; a file
 * from a disk is only pointed at, and stays.
 */
export type FileBody = {
  held: readonly Uint8Array<ArrayBuffer>[] | File | undefined
  /** The same out of the page's own memory, of what came from a host: to be kept for the next visit. */
  copy?: Blob
}

/** Pieces of a body as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}
