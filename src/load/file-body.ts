/** A file exactly as it came, until its hash has been made: a text forgets its byte order mark. */
export type FileBody = {
  held: readonly Uint8Array<ArrayBuffer>[] | File | undefined
  /** The same out of the page's own memory, of what came from a host: to be kept for the next visit. */
  copy?: Blob
}
