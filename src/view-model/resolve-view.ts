// The second step after the grammar: what an address names must be in the data that is open.
import type { CrisisEvent } from '../domain/crisis-event'
import type { Dataset } from '../domain/dataset'
import type { ActorId, EntryId } from '../domain/ids'
import { CLAIM_KINDS, EVENT_KINDS, STATEMENT_FORMS } from '../domain/vocabulary'
import type { Focus, KindToken, LinkNotice, ViewState } from './view-state'

/**
 * The view with what the dataset does not know left out, and a notice for each part left out. `row`: the row of a log
 * that is in focus, or 'awaited' while it is being looked up.
 */
export function resolveView(
  view: ViewState,
  dataset: Dataset,
  row?: CrisisEvent | 'awaited',
): { readonly view: ViewState; readonly notices: readonly LinkNotice[] } {
  const notices: LinkNotice[] = []
  const known = <T extends string>(key: string, ids: readonly T[], isKnown: (id: T) => boolean): readonly T[] => {
    const unknown = ids.filter((id) => !isKnown(id))
    notices.push(...unknown.map((value): LinkNotice => ({ code: 'unknown-id', key, value })))
    return unknown.length === 0 ? ids : ids.filter(isKnown)
  }
  const isActorOrNobody = (id: string): boolean => id.startsWith('_') || dataset.actors.has(id as ActorId)
  const resolved: ViewState = {
    ...view,
    actors: known('actors', view.actors, (id) => dataset.actors.has(id)),
    topics: known('topics', view.topics, (id) => dataset.topics.has(id)),
    kinds: known('kinds', view.kinds, isKnownKind),
    sources: known('sources', view.sources, (id) => dataset.sources.has(id)),
    speakers: known('speakers', view.speakers, isActorOrNobody),
    addressees: known('addressees', view.addressees, isActorOrNobody),
    via: known('via', view.via, isActorOrNobody),
    // Where another dataset stands beside this one they are actors of that one.
    actors2: known('actors2', view.actors2, (id) => view.data2 !== undefined || dataset.actors.has(id)),
    thread: view.thread && dataset.records.get(view.thread)?.type === 'statement' ? view.thread : undefined,
    cell:
      view.cell && dataset.actors.has(view.cell.actor) && dataset.topics.has(view.cell.topic) ? view.cell : undefined,
    focus: view.focus && (isInDataset(view.focus, dataset) || isRow(row)) ? view.focus : undefined,
  }
  if (view.focus && !resolved.focus && row !== 'awaited') {
    notices.push({ code: 'unknown-id', key: 'focus', value: `${view.focus.type}.${view.focus.id}` })
  }
  if (view.thread && !resolved.thread) notices.push({ code: 'unknown-id', key: 'thread', value: view.thread })
  if (view.cell && !resolved.cell) {
    notices.push({ code: 'unknown-id', key: 'cell', value: `${view.cell.actor}.${view.cell.topic}` })
  }
  return { view: resolved, notices }
}

function isRow(row: CrisisEvent | 'awaited' | undefined): row is CrisisEvent {
  return row !== undefined && row !== 'awaited'
}

/** Whether the format has such a kind of record; that the dataset has none of it is another matter. */
function isKnownKind(token: KindToken): boolean {
  const [type, kind = ''] = token.split('.')
  switch (type) {
    case 'event':
      return isOneOf(kind, EVENT_KINDS)
    case 'statement':
      return isOneOf(kind, STATEMENT_FORMS)
    case 'claim':
      return isOneOf(kind, CLAIM_KINDS)
    default:
      return false
  }
}

function isOneOf(kind: string, kinds: readonly string[]): boolean {
  return kinds.includes(kind)
}

function isInDataset({ type, id }: Focus, dataset: Dataset): boolean {
  switch (type) {
    case 'event':
    case 'statement':
    case 'claim':
      return dataset.records.get(id as EntryId)?.type === type
    case 'actor':
      return dataset.actors.has(id as never)
    case 'source':
      return dataset.sources.has(id as never)
    case 'place':
      return dataset.places.has(id as never)
  }
}
