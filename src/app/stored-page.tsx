import { StoredView } from '../features/data/stored-view'
import type { Board } from '../view-model/board'
import { useNow } from './clock'
import { useStored } from './use-stored'

/** Gives the page of what is stored what only the browser knows. */
export function StoredPage({ board }: { readonly board: Board }) {
  const { stored, last, forget, persist } = useStored(board.dataset.id)
  return <StoredView stored={stored} now={useNow(10)} last={last} onForget={forget} onPersist={persist} />
}
