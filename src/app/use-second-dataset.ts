import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { LoadError } from '../domain/load-error'
import { datasetQuery } from '../load/dataset-query'
import { loadErrorOf } from '../load/load-failure'
import type { Loaded } from '../load/loaded'
import { ownFileName } from '../load/own-file'
import { resolveAddress } from '../load/resolve-address'
import type { ViewState } from '../view-model/view-state'
import { useOwnFiles } from './own-files'
import { useHashWhenIdle } from './use-file-hash'
import { useWithinLevel } from './use-within-level'

export type SecondDataset = {
  /** undefined where the address names no second dataset, and until it has come. */
  readonly loaded?: Loaded
  readonly failure?: LoadError
  readonly isLoading: boolean
}

/** The dataset that `data2` puts beside the board's own: from a host, or from the reader's disk. Its logs stay unread. */
export function useSecondDataset({ data2, tlp }: Pick<ViewState, 'data2' | 'tlp'>): SecondDataset {
  const client = useQueryClient()
  const { files } = useOwnFiles()
  const fileName = ownFileName(data2)
  const isHosted = data2 !== undefined && fileName === undefined
  const query = datasetQuery(isHosted ? resolveAddress(data2) : '', client, undefined, { logs: 'left', level: tlp })
  const { data, error, isFetching } = useQuery({ ...query, queryFn: isHosted ? query.queryFn : skipToken })
  useHashWhenIdle(data?.body)
  const file = data2 === undefined ? undefined : files.get(data2)
  const { loaded, refusal } = useWithinLevel(isHosted ? data : file, tlp)
  if (isHosted) {
    return { loaded, failure: refusal ?? loadErrorOf(error), isLoading: isFetching && data === undefined }
  }
  const failure: LoadError | undefined =
    file === undefined && fileName !== undefined ? { code: 'file-elsewhere', name: fileName } : refusal
  return { loaded, failure, isLoading: false }
}
