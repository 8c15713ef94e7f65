import { words } from '../words/words'
import type { Dataset } from '../domain/dataset'
import type { ActorId, MeasureId, SourceId } from '../domain/ids'
import { fullNameOf } from './names'

/** What the view at this path is called: its name, or that of the thing that it is about. */
export function viewTitle(path: string, dataset: Dataset): string {
  const [view = '', id] = path.split('/').filter((step) => step !== '')
  const name = Object.entries(words.nav).find(([key]) => key === (view || 'situation'))?.[1] ?? words.product
  const thing = id === undefined ? undefined : thingTitle(view, id, dataset)
  return thing === undefined ? name : `${name}: ${thing}`
}

function thingTitle(view: string, id: string, dataset: Dataset): string | undefined {
  switch (view) {
    case 'figures':
      return dataset.measures.get(id as MeasureId)?.label
    case 'actors':
      return dataset.actors.has(id as ActorId) ? fullNameOf(id as ActorId, dataset) : undefined
    case 'sources':
      return dataset.sources.get(id as SourceId)?.title
    default:
      return undefined
  }
}
