import type { Refusal } from './problem'

/** Why nothing came, or why what came is no dataset. */
export type LoadError =
  | { readonly code: 'unreachable'; readonly address: string }
  | { readonly code: 'http'; readonly address: string; readonly status: number }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'bad-catalogue'; readonly address: string }
  | (Refusal & { readonly address: string })
