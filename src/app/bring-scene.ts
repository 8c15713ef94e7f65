import type { QueryClient } from '@tanstack/react-query'
import { datasetQuery } from '../load/dataset-query'
import { ownFileName } from '../load/own-file'
import { resolveAddress } from '../load/resolve-address'
import { readAddress } from '../view-model/address'
import { bringWorkFor } from './board-work'
import { bringViewAt } from './views'

/**
 * Brings all that the scene at this address of the app is drawn with: its view, the record that is open on it, and its
 * dataset where that is another one. Never fails: what does not come says so when it is drawn.
 */
export async function bringScene(address: string, client: QueryClient): Promise<void> {
  const scene = readAddress(address)
  if (!scene) return
  const { data } = scene.view
  const dataset =
    data !== undefined && ownFileName(data) === undefined && URL.canParse(data, location.origin)
      ? client.ensureQueryData(datasetQuery(resolveAddress(data), client, undefined, { logs: 'left' }))
      : undefined
  await Promise.allSettled([bringViewAt(scene.path), bringWorkFor(scene.view), dataset])
}
