// Two panes hold the same parts. A landmark or a heading list must tell them apart, so a part says whose it is.
import { createContext, useContext } from 'react'
import { words } from '../words/words'

/** The name of the pane around; undefined on a page of one view. */
export const PaneName = createContext<string | undefined>(undefined)

/** The accessible name of a part: its own, and that of the pane it stands in. */
export function usePaneLabel(name: string): string {
  const pane = useContext(PaneName)
  return pane === undefined ? name : words.inPane(name, pane)
}

export function useIsInPane(): boolean {
  return useContext(PaneName) !== undefined
}
