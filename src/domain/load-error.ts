import type { Refusal } from './problem'
import type { TlpMark } from './vocabulary'

/** Why nothing came, or why what came is no dataset. */
export type LoadError =
  | { readonly code: 'unreachable'; readonly address: string }
  | { readonly code: 'http'; readonly address: string; readonly status: number }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'bad-catalogue'; readonly address: string }
  /** A file on a disk that could not be read when it was wanted. */
  | { readonly code: 'unreadable-file'; readonly name: string }
  /** A link names a file that only the browser it was made in has open. */
  | { readonly code: 'file-elsewhere'; readonly name: string }
  /** The one-file edition asks no host, and has no such file in it. */
  | { readonly code: 'not-packed'; readonly address: string }
  /** A dataset whose mark (undefined: it cannot be read) is above the level of the display. */
  | {
      readonly code: 'above-level'
      readonly address: string
      readonly marking: TlpMark | undefined
      readonly level: TlpMark
    }
  | (Refusal & { readonly address: string })
