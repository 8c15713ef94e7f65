// Where a brief leads: to an audience, to its briefer, to a wall, to paper. None of these addresses holds a note.
import type { Brief } from '../domain/brief'
import type { BriefId } from '../domain/ids'
import { addressOf, readAddress } from './address'
import { sceneHref } from './running-order'
import { setMode } from './transitions'
import { DEFAULT_VIEW, type ViewState } from './view-state'

export type BriefLinks = {
  /** undefined where there is nothing to show. */
  readonly show?: {
    readonly present: string
    readonly presenter: string
    readonly wall: string
    readonly handout: string
  }
  readonly editor: string
}

/** `view`: the board's own, for its dataset and its day. */
export function briefLinks(brief: Brief, view: ViewState): BriefLinks {
  const plain = plainView(view)
  const at = (part: string): string => addressOf(`/brief/${brief.id}${part}`, plain)
  if (brief.scenes.length === 0) return { editor: at('') }
  return {
    editor: at(''),
    show: {
      present: sceneHref({ brief }, 1, setMode('projector')(plain)),
      presenter: at('/presenter'),
      wall: addressOf('/', { ...plain, mode: 'kiosk', brief: brief.id }),
      handout: at('/handout'),
    },
  }
}

/** The editor of a brief, for the same dataset and day. */
export function briefHref(id: BriefId, view: ViewState): string {
  return addressOf(`/brief/${id}`, plainView(view))
}

/** The list of briefs, for the same dataset and day. */
export function briefsHref(view: ViewState): string {
  return addressOf('/brief', plainView(view))
}

/** A scene on the desk. */
export function sceneOnDesk(address: string, { data }: ViewState): string {
  const read = readAddress(address) ?? { path: '/', view: DEFAULT_VIEW }
  return addressOf(read.path, { ...read.view, data: read.view.data ?? data })
}

/** Which data and as of when, and nothing of what is open or narrowed on the view. */
function plainView({ data, asOf }: ViewState): ViewState {
  return { ...DEFAULT_VIEW, data, asOf }
}
