import { isAbove } from '../domain/handling'
import type { LoadError } from '../domain/load-error'
import type { TlpMark } from '../domain/vocabulary'
import type { Loaded } from './loaded'

/**
 * Why a dataset may not be shown at a level at all: its own mark is above it, or was written so that nobody can tell.
 * undefined: it may, less the records that bear a higher mark of their own.
 */
export function levelRefusal(
  { dataset, problems, address }: Pick<Loaded, 'dataset' | 'problems' | 'address'>,
  level: TlpMark | undefined,
): LoadError | undefined {
  if (level === undefined) return undefined
  const { marking } = dataset
  const isUnread = marking === undefined && problems.some(({ path }) => path.length === 1 && path[0] === 'marking')
  if (!isUnread && (marking === undefined || !isAbove(marking, level))) return undefined
  return { code: 'above-level', address, marking, level }
}
