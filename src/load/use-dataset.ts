import { useQuery, useQueryClient } from '@tanstack/react-query'
import { catalogueQuery } from './catalogue-query'
import { backOff, datasetQuery, failingSeconds } from './dataset-query'
import { CATALOGUE_ADDRESS } from './early-answers'
import type { LoadError } from '../domain/load-error'
import type { TlpMark } from '../domain/vocabulary'
import { loadErrorOf } from './load-failure'
import type { Loaded } from './loaded'
import { ownFileName } from './own-file'
import { resolveAddress } from './resolve-address'

export type LoadState = {
  /** The last good dataset, kept while a refresh fails. */
  readonly loaded: Loaded | undefined
  /** The last answer's failure, if the last answer was one. */
  readonly failure: LoadError | undefined
  /** The dataset's address as it is asked for; undefined while the catalogue is asked which it is. */
  readonly address: string | undefined
  /** When the host last gave a good answer, 304 included; milliseconds since 1970, UTC. */
  readonly answeredAt: number | undefined
  /** What is on the board was kept from an earlier visit, and the host has not answered since. */
  readonly isKept: boolean
  readonly isAsking: boolean
  readonly askAgain: () => void
}

/**
 * The dataset at `address`, or the catalogue's first, as long as its mark is not above the level. No host is asked for a
 * file of somebody's own. `isWall`: nobody is there who would open another edition, so the catalogue is asked again too.
 */
export function useDataset(
  address: string | undefined,
  refreshSeconds: number | undefined,
  { level, isWall = false }: { readonly level?: TlpMark | undefined; readonly isWall?: boolean } = {},
): LoadState {
  const client = useQueryClient()
  const catalogue = useQuery({
    ...catalogueQuery,
    enabled: address === undefined,
    // A wall that starts while its host is away must find it when it comes back.
    refetchInterval: ({ state }) =>
      refreshSeconds !== undefined && (isWall || state.data === undefined || state.data.isKept)
        ? backOff(refreshSeconds, failingSeconds(state)) * 1000
        : false,
  })
  const first = catalogue.data?.datasets[0]?.href
  const href = address ?? first
  const fileName = ownFileName(address)
  const dataset = useQuery({
    ...datasetQuery(href === undefined ? '' : resolveAddress(href), client, refreshSeconds, { level, isWall }),
    enabled: href !== undefined && fileName === undefined,
  })
  const resolved = href === undefined || fileName !== undefined ? undefined : resolveAddress(href)
  const error = address === undefined ? (catalogue.error ?? dataset.error) : dataset.error
  const hostFailure = loadErrorOf(error) ?? emptyCatalogue(address, catalogue.data?.datasets.length)
  return {
    loaded: dataset.data,
    address: resolved,
    failure: fileName === undefined ? hostFailure : { code: 'file-elsewhere', name: fileName },
    answeredAt: dataset.data === undefined ? undefined : dataset.dataUpdatedAt,
    isKept: dataset.data?.isKept === true,
    isAsking: dataset.isFetching || catalogue.isFetching,
    askAgain: () => {
      void (href === undefined ? catalogue.refetch() : dataset.refetch())
    },
  }
}

function emptyCatalogue(address: string | undefined, count: number | undefined): LoadError | undefined {
  if (address !== undefined || count !== 0) return undefined
  return { code: 'bad-catalogue', address: resolveAddress(CATALOGUE_ADDRESS) }
}
