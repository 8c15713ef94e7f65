// A scene's address as a reader says it: which view, as of when, which days, filtered how, what is open on it.
import type { Scene } from '../domain/brief'
import type { Dataset } from '../domain/dataset'
import type { EntryId } from '../domain/ids'
import { scenes as text } from '../words/en/scenes'
import { readAddress } from './address'
import { differenceOf } from './difference'
import { formatDay } from './format-day'
import { fullNameOf } from './names'
import { filterWords, windowText } from './receipt'
import { recordTitle } from './record-text'
import { resolveView } from './resolve-view'
import { viewTitle } from './view-title'
import type { Focus, ViewState } from './view-state'

export type SceneWords = {
  /** The view, with the thing that it is about: `Figures: troops`. */
  readonly view: string
  /** As of when, and whatever else narrows it or stands open on it. */
  readonly parts: readonly string[]
  /** Why it cannot be shown as it was meant; absent: it can. */
  readonly fault?: string
}

export function sceneWords({ view: address }: Pick<Scene, 'view'>, dataset: Dataset): SceneWords {
  const read = readAddress(address)
  if (!read) return { view: address, parts: [], fault: text.outside }
  const { path, view: asked } = read
  if (asked.data !== undefined) {
    return { view: viewTitle(path, dataset), parts: [...dayWords(asked), text.dataset(asked.data)] }
  }
  const { view, notices } = resolveView(asked, dataset)
  const unread = [...read.notices, ...notices].map(({ key, value }) => `${key}=${value}`)
  return {
    view: viewTitle(path, dataset),
    parts: [
      ...dayWords(view),
      ...windowWords(view),
      ...filterWords({ dataset, view }),
      ...openWords(path, view, dataset),
    ],
    fault: unread.length === 0 ? undefined : text.unread(unread.join(', ')),
  }
}

function dayWords({ asOf }: ViewState): readonly string[] {
  return [asOf === undefined ? text.closingDay : text.asOf(formatDay(asOf))]
}

function windowWords({ from, to }: ViewState): readonly string[] {
  return from === undefined && to === undefined ? [] : [windowText(from, to)]
}

/** What stands beside the view or is open on it. */
function openWords(path: string, view: ViewState, dataset: Dataset): readonly string[] {
  const { asOf2, data2, thread, cell, focus } = view
  const { actors } = differenceOf(view)
  return [
    asOf2 !== undefined && (path.startsWith('/changes') ? text.since : text.besideDay)(formatDay(asOf2)),
    actors && text.besideActors(view.actors2.map((id) => fullNameOf(id, dataset)).join(', ')),
    data2 !== undefined && text.besideDataset(data2),
    thread !== undefined && text.open(recordName(thread, dataset)),
    cell !== undefined &&
      text.open(`${fullNameOf(cell.actor, dataset)}, ${dataset.topics.get(cell.topic)?.label ?? cell.topic}`),
    focus !== undefined && text.open(focusName(focus, dataset)),
  ].filter((part) => part !== false)
}

function recordName(id: EntryId, dataset: Dataset): string {
  const record = dataset.records.get(id)
  return record ? recordTitle(record, dataset) : id
}

export function focusName({ type, id }: Focus, dataset: Dataset): string {
  switch (type) {
    case 'actor':
      return fullNameOf(id as never, dataset)
    case 'source':
      return dataset.sources.get(id as never)?.title ?? id
    case 'place':
      return dataset.places.get(id as never)?.name ?? id
    default:
      return recordName(id as EntryId, dataset)
  }
}
