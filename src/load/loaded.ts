import { readClean } from '../ingest/read-clean'
import { fail, ok, type Result } from '../base/result'
import type { Dataset } from '../domain/dataset'
import type { Problem } from '../domain/problem'
import type { LoadError } from '../domain/load-error'
import type { FileBody } from './file-body'

/** A dataset with where it came from and what was set aside on the way. */
export type Loaded = {
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
  /** Its address, or the name of a file from the reader's own disk. */
  readonly address: string
  readonly origin: 'host' | 'file'
  readonly bytes: number
  readonly etag: string | undefined
  readonly body: FileBody
  /** The copy that this browser kept: the host has not answered well since the page was opened. */
  readonly isKept?: boolean
}

/** What has to say something of a file is fetched for files of which there is something to say. */
export async function toLoaded(
  text: string,
  from: Omit<Loaded, 'dataset' | 'problems'>,
): Promise<Result<Loaded, LoadError>> {
  const clean = readClean(text)
  if (clean) return ok({ ...from, dataset: clean, problems: [] })
  const long = await import('../ingest/ingest').catch(() => undefined)
  if (!long) return fail({ code: 'unreachable', address: from.address })
  const ingested = long.ingest(text)
  if (!ingested.ok) return fail({ ...ingested.refusal, address: from.address })
  return ok({ ...from, dataset: ingested.dataset, problems: ingested.problems })
}
