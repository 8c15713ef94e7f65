import { queryOptions, type QueryClient, type QueryState } from '@tanstack/react-query'
import { fetchText } from './fetch-text'
import { isWorthRetrying, LoadFailure } from './load-failure'
import { toLoaded, type Loaded } from './loaded'

const MAX_RETRIES_BEFORE_FIRST_BOARD = 2

/**
 * One dataset by its address. While `refreshSeconds` is set the host is asked again that often, with
 * the ETag of what we have; when it fails the wait doubles up to four times as long, and the last
 * good dataset stays.
 */
export function datasetQuery(address: string, client: QueryClient, refreshSeconds: number | undefined) {
  const queryKey = ['dataset', address]
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Loaded> => {
      const last = client.getQueryData<Loaded>(queryKey)
      const fetched = await fetchText(address, { signal, etag: last?.etag })
      if (!fetched.ok) throw new LoadFailure(fetched.error)
      if (fetched.value.kind === 'unchanged') {
        if (last) return last
        throw new LoadFailure({ code: 'http', address, status: 304 })
      }
      const { text, etag, bytes } = fetched.value
      const loaded = toLoaded(text, { address, origin: 'host', bytes, etag })
      if (!loaded.ok) throw new LoadFailure(loaded.error)
      return loaded.value
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Datasets hold Maps; comparing them piece by piece is documented for JSON only.
    structuralSharing: false,
    // A closed network has no internet and still has a host.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) =>
      refreshSeconds === undefined ? false : backOff(refreshSeconds, failingSeconds(state)) * 1000,
    refetchIntervalInBackground: false,
    retry: (count, error) =>
      refreshSeconds === undefined &&
      count < MAX_RETRIES_BEFORE_FIRST_BOARD &&
      error instanceof LoadFailure &&
      isWorthRetrying(error.reason),
  })
}

/**
 * Seconds to wait: the asked interval and as long again as the host has been failing, so doubled from
 * failure to failure, and at most four times the asked interval.
 */
export function backOff(refreshSeconds: number, failing: number): number {
  return Math.min(4 * refreshSeconds, refreshSeconds + failing)
}

/** From the last good answer to the last failure. React Query's own count of failures begins anew with every fetch. */
function failingSeconds({ data, status, dataUpdatedAt, errorUpdatedAt }: QueryState<Loaded>): number {
  return data !== undefined && status === 'error' ? (errorUpdatedAt - dataUpdatedAt) / 1000 : 0
}
