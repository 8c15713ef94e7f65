import { useMemo } from 'react'
import type { Receipt } from '../../domain/receipt'
import { absoluteAddress } from '../../ui/absolute-address'
import { viewAddress } from '../../ui/view-address'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { receiptOf } from '../../view-model/receipt'
import { compose, setAsOf, setRevision } from '../../view-model/transitions'

/** What the loader knows of the file behind a board. */
export type Identity = {
  readonly hash: { readonly kind: 'pending' | 'unavailable' } | { readonly kind: 'made'; readonly sha256: string }
  /** On somebody's own computer: no link leads there. */
  readonly isOwnFile: boolean
  /** The page itself is a file on a disk. */
  readonly isOnDisk: boolean
}

/** The receipt of what is on screen now; its address is pinned to the data that it was taken from. */
export function useTaken(
  board: Board,
  navigation: Navigation,
  { hash, isOwnFile, isOnDisk }: Identity,
  path: string,
): { readonly receipt: Receipt } {
  const sha256 = hash.kind === 'made' ? hash.sha256 : undefined
  const { href } = viewAddress(navigation.hrefOf(compose(setAsOf(board.asOf), setRevision(sha256))))
  return useMemo(() => {
    const address = isOwnFile || isOnDisk ? undefined : absoluteAddress(href)
    return { receipt: receiptOf(board, { path, sha256, address }) }
  }, [board, path, sha256, href, isOwnFile, isOnDisk])
}
