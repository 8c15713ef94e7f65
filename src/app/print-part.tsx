import { useLocation } from 'react-router-dom'
import { PrintSheet } from '../features/share/print-sheet'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { useIdentity } from './use-identity'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly loaded: Loaded }

/** Gives the printed page what only the loader knows. */
export function PrintPart({ board, navigation, loaded }: Props) {
  const { pathname } = useLocation()
  const identity = useIdentity(loaded)
  return <PrintSheet board={board} navigation={navigation} identity={identity} path={pathname} />
}
