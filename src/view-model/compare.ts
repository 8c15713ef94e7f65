// Two views side by side from one address. Whatever the second view does not have a key of its own for is shared: a
// change of it in either pane changes both. Only the day, the actors and the dataset can be two.
import { maxDay, minDay, type Day } from '../base/day'
import type { Dataset, DaySpan } from '../domain/dataset'
import type { ActorId } from '../domain/ids'
import type { Board } from './board'
import { differenceOf, isCompared, type Difference } from './difference'
import type { HistoryEntry, Navigation } from './navigation'
import type { Transition } from './transitions'
import type { LinkNotice, ViewState } from './view-state'

export type Side = 'first' | 'second'

/** The view of the second pane, a plain view as any other; undefined where nothing is compared. */
export function secondView(view: ViewState): ViewState | undefined {
  if (!isCompared(view)) return undefined
  const { days, actors, datasets } = differenceOf(view)
  return {
    ...withoutSecond(view),
    asOf: days ? view.asOf2 : view.asOf,
    actors: actors ? view.actors2 : view.actors,
    data: datasets ? view.data2 : view.data,
  }
}

/** The comparison is over: the first pane stays. */
export function withoutSecond(view: ViewState): ViewState {
  return { ...view, asOf2: undefined, actors2: [], data2: undefined }
}

type Own = Pick<Dataset, 'asOf'>

/** A transition of the first pane. `own` is that pane's dataset. */
export function onFirst(transition: Transition, own: Own): Transition {
  return (view) => {
    const next = transition(view)
    const isShared = isCompared(view) && next.data === view.data && view.asOf2 === undefined
    return isShared ? { ...next, asOf: sharedDay(view, next, own) } : next
  }
}

/**
 * The same transition where a reader makes it in the second pane: what the second view has of its own changes there and
 * leaves the first view's alone; everything else changes in both. `own` is the second pane's dataset.
 */
export function onSecond(transition: Transition, own: Own): Transition {
  return (view) => {
    const second = secondView(view)
    if (!second) return transition(view)
    const next = transition(second)
    // A step that itself asks for a comparison has said what it compares.
    if (isCompared(next)) return next
    const { days, actors, datasets } = differenceOf(view)
    const isOtherFile = next.data !== second.data
    if (isOtherFile && !datasets) return next
    return {
      ...next,
      asOf: days ? (isOtherFile ? undefined : view.asOf) : isOtherFile ? next.asOf : sharedDay(second, next, own),
      // The dataset's own day needs no place in an address, but a second day does.
      asOf2: days && !isOtherFile ? (next.asOf ?? own.asOf) : undefined,
      actors: actors ? (isOtherFile ? [] : view.actors) : next.actors,
      actors2: actors ? next.actors : [],
      data: datasets ? view.data : next.data,
      data2: datasets ? next.data : undefined,
    }
  }
}

/** Of two datasets each has a day of its own: a pane that goes to its own takes the other to that very day. */
function sharedDay(before: ViewState, { asOf }: ViewState, own: Own): Day | undefined {
  return asOf === undefined && before.asOf !== undefined ? own.asOf : asOf
}

/** What a pane's own links and controls act by. */
export function paneNavigation(side: Side, navigation: Navigation, own: Own): Navigation {
  const on = side === 'first' ? onFirst : onSecond
  return {
    change: (transition: Transition, entry?: HistoryEntry) => navigation.change(on(transition, own), entry),
    hrefOf: (transition: Transition, path?: string) => navigation.hrefOf(on(transition, own), path),
  }
}

/** Two boards side by side: each knows of the other, and an end that the view leaves open is the farther of the two. */
export function besideEachOther(first: Board, second: Board): readonly [Board, Board] {
  const window: DaySpan = {
    from: minDay(first.window.from, second.window.from),
    to: maxDay(first.window.to, second.window.to),
  }
  return [
    { ...first, window, beside: second },
    { ...second, window, beside: first },
  ]
}

/** Puts the same board of another day beside this one. */
export function besideDay(asOf2: Day): Transition {
  return (view) => ({ ...view, asOf2 })
}

/** Adds an actor to those of the second pane, or takes one away. */
export function toggleOtherActor(id: ActorId): Transition {
  return (view) => ({
    ...view,
    actors2: view.actors2.includes(id) ? view.actors2.filter((other) => other !== id) : [...view.actors2, id],
  })
}

/** Puts another dataset beside this one, both as of the day on the board. */
export function besideDataset(data2: string, asOf: Day): Transition {
  return (view) => withDay(asOf)({ ...view, data2 })
}

/** Names the day on the board, which a second dataset of another closing day would not have by itself. */
export function withDay(asOf: Day): Transition {
  return (view) => ({ ...view, asOf: view.asOf ?? asOf })
}

/** Whether both sides have what the other would take: a second pane cannot show all actors beside some. */
export function canSwap(view: ViewState): boolean {
  return view.actors2.length === 0 || view.actors.length > 0
}

/** The left pane's view to the right and the other way about; `first`: what the address of the left one leaves unsaid. */
export function swapSides(first: { readonly asOf: Day; readonly data: string }): Transition {
  return (view) => {
    const { days, actors, datasets } = differenceOf(view)
    return {
      ...view,
      ...(days && { asOf: view.asOf2, asOf2: view.asOf ?? first.asOf }),
      ...(actors && { actors: view.actors2, actors2: view.actors }),
      ...(datasets && { data: view.data2, data2: view.data ?? first.data }),
    }
  }
}

/**
 * Whose knowledge tells of the record in focus: the pane that has it; of two days the later one, which knows all that
 * the earlier did and says what changed; else the first.
 */
export function sideInFocus(first: Board, second: Board): Side {
  if (!second.view.focus) return 'first'
  if (!first.view.focus) return 'second'
  return first.dataset === second.dataset && second.asOf > first.asOf ? 'second' : 'first'
}

/** What a record may lack that the other has: an id of a thing, not of a filter. */
const POINTERS: ReadonlySet<string> = new Set(['focus', 'thread', 'cell'])

/**
 * What of an address a pane's dataset does not know, under the key that says it. A thing that the other pane's dataset
 * knows is shown there, and is nothing to complain of.
 */
export function paneNotices(
  side: Side,
  own: readonly LinkNotice[],
  other: readonly LinkNotice[],
  difference: Difference,
): readonly LinkNotice[] {
  return own
    .filter(
      ({ key, value }) => !POINTERS.has(key) || other.some((notice) => notice.key === key && notice.value === value),
    )
    .map((notice) =>
      side === 'second' && difference.actors && notice.key === 'actors' ? { ...notice, key: 'actors2' } : notice,
    )
}
