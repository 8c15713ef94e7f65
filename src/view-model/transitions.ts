// Every change of a view is one of these. Each is a pure step from one view to the next, so that two
// changes in one tick compose instead of one losing the other.
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { ActorId, SourceId, StatementId, TopicId } from '../domain/ids'
import type { TlpMark } from '../domain/vocabulary'
import {
  DEFAULT_VIEW,
  type Focus,
  type KindToken,
  type LaneGrouping,
  type MatrixCell,
  type Mode,
  type ViewState,
} from './view-state'

export type Transition = (view: ViewState) => ViewState

export function setAsOf(asOf: Day | undefined): Transition {
  return (view) => (view.asOf === asOf ? view : { ...view, asOf })
}

/** The board's day; the dataset's own needs no place in the address. */
export function goToDay(day: Day, { asOf }: Pick<Dataset, 'asOf'>): Transition {
  return setAsOf(day === asOf ? undefined : day)
}

export function setWindow(from: Day | undefined, to: Day | undefined): Transition {
  return (view) => ({ ...view, from, to })
}

export function setFocus(focus: Focus | undefined): Transition {
  return (view) => ({ ...view, focus })
}

export function focusOn(record: CrisisRecord): Transition {
  return setFocus({ type: record.type, id: record.id })
}

/** Reads one exchange; whatever else was open beside the view is closed. */
export function openThread(thread: StatementId | undefined): Transition {
  return (view) => ({ ...view, thread, focus: undefined })
}

export function openCell(cell: MatrixCell | undefined): Transition {
  return (view) => ({ ...view, cell })
}

/** Nothing is open on the view that is gone to. */
export function closeAll(view: ViewState): ViewState {
  return { ...view, focus: undefined, thread: undefined, cell: undefined }
}

export function setLanes(lanes: LaneGrouping): Transition {
  return (view) => ({ ...view, lanes })
}

export function setSearch(search: string): Transition {
  return (view) => ({ ...view, search })
}

export function setMode(mode: Mode): Transition {
  return (view) => ({ ...view, mode })
}

/** The highest handling mark that is shown from now on. */
export function setLevel(tlp: TlpMark): Transition {
  return (view) => ({ ...view, tlp })
}

/** What is shown on a stage or a wall, at a desk. */
export function toDesk(view: ViewState): ViewState {
  return { ...view, mode: 'desk', brief: undefined, scene: undefined }
}

export function toggleActor(id: ActorId): Transition {
  return (view) => ({ ...view, actors: toggled(view.actors, id) })
}

export function setActors(actors: readonly ActorId[]): Transition {
  return (view) => ({ ...view, actors })
}

export function toggleTopic(id: TopicId): Transition {
  return (view) => ({ ...view, topics: toggled(view.topics, id) })
}

export function toggleSource(id: SourceId): Transition {
  return (view) => ({ ...view, sources: toggled(view.sources, id) })
}

export function toggleKind(kind: KindToken): Transition {
  return (view) => ({ ...view, kinds: toggled(view.kinds, kind) })
}

export function clearFilters(view: ViewState): ViewState {
  return {
    ...view,
    actors: [],
    topics: [],
    sources: [],
    kinds: [],
    search: '',
    speakers: [],
    addressees: [],
    via: [],
    disclosed: undefined,
    conditional: undefined,
  }
}

/** What stands beside the board; undefined: nothing. */
export function setSecondDataset(data2: string | undefined): Transition {
  return (view) => ({ ...view, data2 })
}

/** The other day of two that are compared; undefined: the view's own choice. */
export function setOtherDay(asOf2: Day | undefined): Transition {
  return (view) => ({ ...view, asOf2 })
}

/** Pins the address to one edition of the data, by the SHA-256 of its file; undefined: to none. */
export function setRevision(rev: string | undefined): Transition {
  return (view) => ({ ...view, rev })
}

/** All that another view narrows and arranges; which data, as of when, for whom and how it is kept up to date stays. */
export function narrowAs(other: ViewState): Transition {
  return (view) => {
    const { data, asOf, data2, actors2, focus, rev } = view
    return { ...other, data, asOf, data2, actors2, focus, rev, ...framing(view) }
  }
}

/** All that a scene shows, in the frame that is there: for whom, which brief, how it is kept up to date stays. */
export function showScene(scene: ViewState, number: number): Transition {
  return (view) => ({ ...scene, data: scene.data ?? view.data, ...framing(view), scene: number })
}

/** What of a view a scene is made of: no frame, no place in a running order. */
export function sceneOf(view: ViewState): ViewState {
  return { ...view, ...framing(DEFAULT_VIEW) }
}

function framing(view: ViewState): Pick<ViewState, FrameKey> {
  const { mode, brief, scene, refresh, ageing, stale, cutoff, hours, tlp, isEmbedded, unknown } = view
  return { mode, brief, scene, refresh, ageing, stale, cutoff, hours, tlp, isEmbedded, unknown }
}

/** For whom a view is shown and how it is kept up to date, whatever it shows. */
type FrameKey =
  | 'mode'
  | 'brief'
  | 'scene'
  | 'refresh'
  | 'ageing'
  | 'stale'
  | 'cutoff'
  | 'hours'
  | 'tlp'
  | 'isEmbedded'
  | 'unknown'

/** Another file is another crisis: only how it is shown carries over. */
export function openDataset(data: string | undefined): Transition {
  return (view) => ({
    ...clearFilters(view),
    data,
    asOf: undefined,
    asOf2: undefined,
    from: undefined,
    to: undefined,
    focus: undefined,
    thread: undefined,
    cell: undefined,
    data2: undefined,
    actors2: [],
    rev: undefined,
  })
}

export function compose(...transitions: readonly Transition[]): Transition {
  return (view) => transitions.reduce((state, transition) => transition(state), view)
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}
