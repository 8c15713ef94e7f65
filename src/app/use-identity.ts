import { canBeFollowed } from '../edition/here'
import type { Identity } from '../features/share/use-taken'
import type { Loaded } from '../load/loaded'
import { useHashState } from './use-hash-state'

/** What only the loader and the place of the page know of the file behind a board. */
export function useIdentity({ body, origin }: Loaded): Identity {
  return { hash: useHashState(body), isOwnFile: origin === 'file', isOnDisk: !canBeFollowed() }
}
