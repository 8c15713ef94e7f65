import type { SourceId } from '../domain/ids'
import { print as text } from '../words/en/print'
import type { Board } from './board'

/** Who published them, for one line: the first so many by name, the others by number. */
export function sourceNames(cited: readonly SourceId[], { dataset }: Pick<Board, 'dataset'>, most: number): string {
  const names = new Set(
    cited.flatMap((id) => dataset.sources.get(id)?.publisher || dataset.sources.get(id)?.title || []),
  )
  if (names.size === 0) return text.noSources
  const named = [...names].slice(0, most).join(', ')
  return names.size > most ? text.andMore(named, names.size - most) : named
}
