import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'

/** What every part of the drawer is given: the thing it shows, and the board it is seen on. */
export type DrawerPart<Model> = {
  readonly model: Model
  readonly board: Board
  readonly navigation: Navigation
}
