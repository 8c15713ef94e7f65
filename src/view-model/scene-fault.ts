// A scene whose address is broken is no blank screen: it says which scene it is and why, and the next one is a step away.
import { readAddress } from './address'
import type { RunningOrder } from './running-order'
import type { ViewState } from './view-state'

export type SceneFault = {
  readonly code: 'no-address' | 'no-view' | 'no-dataset' | 'own-file'
  /** What of the scene is broken. */
  readonly what: string
}

type Frame = {
  /** What the address of the page shows. */
  readonly view: Pick<ViewState, 'data'>
  /** Whether there is a view at this path. */
  readonly isServed: (path: string) => boolean
  /** Whether the name of a dataset is that of a file from somebody's own disk. */
  readonly isOwnFile: (data: string) => boolean
}

/** Why a scene cannot be shown; undefined where it can be. */
export function sceneFault({ scene }: Pick<RunningOrder, 'scene'>, frame: Frame): SceneFault | undefined {
  const address = readAddress(scene.view)
  if (!address) return { code: 'no-address', what: scene.view }
  if (!frame.isServed(address.path)) return { code: 'no-view', what: scene.view }
  const { data } = address.view
  // Where its dataset did not come the page stays with the one that it has (app/use-scene-in-step.ts).
  if (data === undefined || data === frame.view.data) return undefined
  return { code: frame.isOwnFile(data) ? 'own-file' : 'no-dataset', what: data }
}
