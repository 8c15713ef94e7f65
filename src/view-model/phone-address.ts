// The address of what a wall shows, for somebody who takes it along.
import { addressOf } from './address'
import { sceneOf } from './transitions'
import type { ViewState } from './view-state'

/** The same view at a desk: no brief that turns, nothing of how a wall is kept. */
export function deskAddress(path: string, view: ViewState): string {
  return addressOf(path, { ...sceneOf(view), unknown: view.unknown })
}

/** Hosts that mean the computer itself, whoever asks. */
const OWN_HOST = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/** Whether a phone may reach what stands at an address: a web host's, and not this computer's own. */
export function isWithinReach({
  protocol,
  hostname,
}: {
  readonly protocol: string
  readonly hostname: string
}): boolean {
  return /^https?:$/.test(protocol) && !OWN_HOST.test(hostname)
}
