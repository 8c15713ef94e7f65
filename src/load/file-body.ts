/** A file exactly as it came, until its hash has been made: a text forgets its byte order mark. */
export type FileBody = { held: readonly Uint8Array[] | File | undefined }
