import type { QueryClient } from '@tanstack/react-query'
import { datasetQuery } from '../load/dataset-query'
import type { Loaded } from '../load/loaded'
import { ownFileName } from '../load/own-file'
import { resolveAddress } from '../load/resolve-address'
import { readAddress } from '../view-model/address'
import { bringWorkFor } from './board-work'
import { bringViewAt } from './views'

/**
 * Brings all that the scene at this address of the app is drawn with: its view, the record that is open on it, and its
 * dataset where it names one. Never fails: what does not come says so when it is drawn. Resolves to the id of the dataset
 * that the scene names; undefined where it names none, or it did not come.
 */
export async function bringScene(address: string, client: QueryClient): Promise<string | undefined> {
  const scene = readAddress(address)
  if (!scene) return undefined
  const [loaded] = await Promise.all([
    bringDataset(scene.view.data, client),
    bringViewAt(scene.path).catch(() => undefined),
    bringWorkFor(scene.view),
  ])
  return loaded?.dataset.id
}

async function bringDataset(data: string | undefined, client: QueryClient): Promise<Loaded | undefined> {
  if (data === undefined || ownFileName(data) !== undefined || !URL.canParse(data, location.origin)) return undefined
  return client
    .ensureQueryData(datasetQuery(resolveAddress(data), client, undefined, { logs: 'left' }))
    .catch(() => undefined)
}
