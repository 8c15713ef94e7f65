// What the one-file edition says of itself (packed-parts.onefile.tsx); on a host there is nothing to say.
import type { Loaded } from '../load/loaded'
import type { Navigation } from '../view-model/navigation'

type Props = { readonly loaded: Loaded }

/** Beside the revision: whether the data are those that were packed. */
export function PackedMark(_props: Props) {
  return null
}

/** Among the notices: that they are not. */
export function PackedNotice(_props: Props & { readonly navigation: Navigation }) {
  return null
}

/** In the Data view: what the file was made from. */
export function PackedRegion(_props: Props) {
  return null
}
