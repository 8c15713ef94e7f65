import { queryOptions, type QueryClient, type QueryState } from '@tanstack/react-query'
import { fail, ok, type Result } from '../base/result'
import { levelOfRows } from '../domain/handling'
import type { LoadError } from '../domain/load-error'
import type { TlpMark } from '../domain/vocabulary'
import { earlyDatasetAddress, peekEarly, takeEarly, type Answer } from './early-answers'
import { fetchText } from './fetch-text'
import { keptCopy, whenSilent } from './kept-copy'
import { levelRefusal } from './level-refusal'
import { isWorthRetrying, LoadFailure } from './load-failure'
import { toLoaded, type Loaded } from './loaded'
import { beginLogs } from './open-logs'

const MAX_RETRIES_BEFORE_FIRST_BOARD = 2

/** What a display was told of who may read it. */
type Levelled = { readonly level?: TlpMark; readonly isWall?: boolean }

/**
 * One dataset by its address. While `refreshSeconds` is set the host is asked again that often, with
 * the ETag of what we have; when it fails the wait doubles up to four times as long, and the last
 * good dataset stays. `logs`: 'left' where only the record itself is wanted. What is above `level` is an
 * answer as bad as a broken one: it never takes the place of a board. `isWall`: told no level, it has one all the same.
 */
export function datasetQuery(
  address: string,
  client: QueryClient,
  refreshSeconds: number | undefined,
  { logs = 'begun', level, isWall }: Levelled & { readonly logs?: 'begun' | 'left' } = {},
) {
  const queryKey = ['dataset', address]
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Loaded> => {
      const last = client.getQueryData<Loaded>(queryKey)
      const early = last ? undefined : takeEarly(address)
      const answer = early ?? fetchText(address, { signal, etag: last?.etag })
      const asking = answer.then(async (given) => permitted(await loadedFrom(given, address, last), level))
      // As long as there is no board, one of an earlier visit stands in, with the age that it has.
      const loaded = await (last ? asking : whenSilent(asking, () => standIn(client, address, level)))
      if (!loaded.ok) throw new LoadFailure(loaded.error)
      const { dataset } = loaded.value
      if (logs === 'begun') void beginLogs(dataset, address, levelOfRows(dataset, { level, isWall }))
      return loaded.value
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Datasets hold Maps; comparing them piece by piece is documented for JSON only.
    structuralSharing: false,
    // A closed network has no internet and still has a host.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => (state.status === 'error' ? 'always' : false),
    refetchInterval: ({ state }) =>
      refreshSeconds === undefined ? false : backOff(refreshSeconds, failingSeconds(state)) * 1000,
    refetchIntervalInBackground: false,
    retry: (count, error) =>
      refreshSeconds === undefined &&
      client.getQueryData(queryKey) === undefined &&
      count < MAX_RETRIES_BEFORE_FIRST_BOARD &&
      error instanceof LoadFailure &&
      isWorthRetrying(error.reason),
  })
}

/**
 * Puts a dataset that came before the app into the cache, and begins with its logs before anything is drawn. One that has
 * not come, or is none, is left to the query, which waits for it or explains what is wrong.
 */
export async function primeDataset(client: QueryClient, levelled: Levelled): Promise<void> {
  const address = earlyDatasetAddress()
  const answer = address === undefined ? undefined : peekEarly(address)
  const loaded = address === undefined || !answer ? undefined : await loadedFrom(answer, address, undefined)
  if (address === undefined || !loaded?.ok) return
  // Its text is not needed twice, and may be large.
  void takeEarly(address)
  client.setQueryData(['dataset', address], loaded.value)
  const { dataset } = loaded.value
  await beginLogs(dataset, address, levelOfRows(dataset, levelled))
}

/** Puts the last good answer of an earlier visit on the board, where there is none. What the host says takes its place. */
async function standIn(client: QueryClient, address: string, level: TlpMark | undefined): Promise<void> {
  const copy = await keptCopy(address)
  if (!copy || client.getQueryData(['dataset', address]) !== undefined) return
  const { note, bytes } = copy
  const from = { address, origin: 'host', bytes: bytes.byteLength, etag: note.etag, isKept: true } as const
  const body = { held: [new Uint8Array(bytes)] }
  const loaded = permitted(await toLoaded(new TextDecoder().decode(bytes), { ...from, body }), level)
  if (loaded.ok && client.getQueryData(['dataset', address]) === undefined)
    client.setQueryData(['dataset', address], loaded.value, { updatedAt: note.answeredAt })
}

function permitted(loaded: Result<Loaded, LoadError>, level: TlpMark | undefined): Result<Loaded, LoadError> {
  const refusal = loaded.ok ? levelRefusal(loaded.value, level) : undefined
  return refusal ? fail(refusal) : loaded
}

/** The host has said that a kept copy is what it has. */
function confirmed(last: Loaded): Loaded {
  return last.isKept ? { ...last, isKept: false } : last
}

async function loadedFrom(
  answer: Answer,
  address: string,
  last: Loaded | undefined,
): Promise<Result<Loaded, LoadError>> {
  if (!answer.ok) return answer
  if (answer.value.kind === 'unchanged')
    return last ? ok(confirmed(last)) : fail({ code: 'http', address, status: 304 })
  const { text, etag, bytes, pieces } = answer.value
  if (last && textOf.get(last) === text) return ok(last)
  const loaded = await toLoaded(text, { address, origin: 'host', bytes, etag, body: { held: pieces } })
  if (loaded.ok && last && etag === undefined) textOf.set(loaded.value, text)
  return loaded
}

/**
 * What a host without ETags sent, of datasets that are asked for again: it sends all of it each time, and only a text that
 * is another is a new edition.
 */
const textOf = new WeakMap<Loaded, string>()

/**
 * Seconds to wait: the asked interval and as long again as the host has been failing, so doubled from
 * failure to failure, and at most four times the asked interval.
 */
export function backOff(refreshSeconds: number, failing: number): number {
  // The time of day may have been set back meanwhile.
  return Math.min(4 * refreshSeconds, refreshSeconds + Math.max(0, failing))
}

/** From the last good answer to the last failure. React Query's own count of failures begins anew with every fetch. */
export function failingSeconds<T>({ data, status, dataUpdatedAt, errorUpdatedAt }: QueryState<T>): number {
  return data !== undefined && status === 'error' ? (errorUpdatedAt - dataUpdatedAt) / 1000 : 0
}
