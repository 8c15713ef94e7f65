import type { Loaded } from '../load/loaded'
import type { LoadState } from '../load/use-dataset'
import type { Board } from '../view-model/board'
import type { LinkNotice } from '../view-model/view-state'
import type { FileDrop } from './use-file-drop'
import type { HeldBoard } from './use-held-board'
import type { AddressedView } from './use-view-state'
import type { Withheld } from './use-within-level'

/** What every frame around the views is made of: desk, stage, wall, and a frame in somebody else's page. */
export type FrameProps = {
  readonly addressed: AddressedView
  readonly board: Board
  /** What of the link the dataset does not know. */
  readonly notices: readonly LinkNotice[]
  /** What may be shown of what was loaded. */
  readonly loaded: Loaded
  /** What of it is above the level of this display; undefined where nothing is. */
  readonly withheld: Withheld | undefined
  /** undefined for a file from the reader's own disk: there is no host to ask. */
  readonly hostState: LoadState | undefined
  /** What of it is shown, and what waits. */
  readonly held: HeldBoard
  readonly drop: FileDrop
  readonly onCloseFile: () => void
}
