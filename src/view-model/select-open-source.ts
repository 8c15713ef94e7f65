// Which source's records are listed: the path's, else the one in focus, else the only one there is.
import type { SourceId } from '../domain/ids'
import { sources as text } from '../words/en/sources'
import type { Board } from './board'
import { sourceEntersOn } from './select-source'
import type { SourcesModel } from './select-sources'

/** `missing`: why the source that the address asks for is not in the list. */
export type OpenSource = { readonly id?: SourceId; readonly missing?: string }

export function openSourceOf(board: Board, { groups, count }: SourcesModel, wanted: string | undefined): OpenSource {
  const { dataset, view } = board
  const isListed = (id: string): boolean => groups.some(({ rows }) => rows.some(({ card }) => card.source.id === id))
  if (wanted !== undefined) {
    if (isListed(wanted)) return { id: wanted as SourceId }
    const source = dataset.sources.get(wanted as SourceId)
    if (!source) return { missing: text.notFound(wanted) }
    // Its title alone could tell what is not known yet.
    return { missing: sourceEntersOn(board, source) === undefined ? text.notListed(source.title) : text.notYet }
  }
  if (view.focus?.type === 'source') return isListed(view.focus.id) ? { id: view.focus.id as SourceId } : {}
  return count === 1 ? { id: groups[0]?.rows[0]?.card.source.id } : {}
}
