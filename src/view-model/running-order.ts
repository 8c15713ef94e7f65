// Where a presentation stands: which scene of which brief. The address of a scene on stage or wall is the scene's own,
// in the frame of the address that is there; so every step is a link, and a reload stays where it was.
import type { Brief, Scene } from '../domain/brief'
import { addressOf, readAddress, type Address } from './address'
import { showScene } from './transitions'
import { DEFAULT_VIEW, type ViewState } from './view-state'

export type RunningOrder = {
  readonly brief: Brief
  readonly scene: Scene
  /** From 1, as an address has it; within the brief. */
  readonly number: number
  /** Whether the address names a scene; one that names a brief alone is on its way to the first. */
  readonly isUnderWay: boolean
}

/** Undefined: no such brief, or one without scenes. */
export function runningOrder(
  briefs: readonly Brief[],
  { brief: id, scene }: Pick<ViewState, 'brief' | 'scene'>,
): RunningOrder | undefined {
  const brief = briefs.find((one) => one.id === id)
  if (!brief) return undefined
  const number = Math.min(scene ?? 1, brief.scenes.length)
  const shown = brief.scenes[number - 1]
  return shown && { brief, scene: shown, number, isUnderWay: scene === number }
}

/** The address of a scene of the brief, from 1, in the frame of `view`; numbers beyond its ends mean its ends. */
export function sceneHref({ brief }: Pick<RunningOrder, 'brief'>, number: number, view: ViewState): string {
  const within = Math.max(1, Math.min(number, brief.scenes.length))
  const address = readAddress(brief.scenes[within - 1]?.view ?? '/') ?? { path: '/', view: DEFAULT_VIEW }
  return addressOf(address.path, showScene(address.view, within)({ ...view, brief: brief.id }))
}

/**
 * Whether an address only names a place in the brief and says nothing of what is seen there, as one that was written by
 * hand: it is on its way to that scene, whose headline must not stand over another view.
 */
export function leadsOn(order: RunningOrder, { path, view }: Address): boolean {
  if (!order.isUnderWay) return true
  // A scene whose dataset has not come is told so at such an address.
  if (readAddress(order.scene.view)?.view.data !== undefined) return false
  const nothing = addressOf('/', showScene(DEFAULT_VIEW, order.number)(view))
  const here = addressOf(path, view)
  return here === nothing && here !== sceneHref(order, order.number, view)
}

/** The number after `number`, and after the last the first. */
export function sceneAfter({ brief, number }: Pick<RunningOrder, 'brief' | 'number'>): number {
  return number >= brief.scenes.length ? 1 : number + 1
}
