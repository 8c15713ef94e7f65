// Steps that only the view Sources takes; apart from the others, so that the first download need not hold them.
import { addDays } from '../base/day'
import type { DaySpan } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import { clearFilters, type Transition } from './transitions'
import type { SourceOrder, SourcePart } from './view-state'

export function setSourceOrder(sourceOrder: SourceOrder): Transition {
  return (view) => ({ ...view, sourceOrder })
}

/** Another part of the view Sources; what was in focus in the one is not in the other. */
export function setSourcePart(sourcePart: SourcePart): Transition {
  return (view) => ({ ...view, sourcePart, focus: undefined })
}

/** Everything that cites one source, whatever else was filtered. */
export function onlySource(id: SourceId): Transition {
  return (view) => ({ ...clearFilters(view), focus: undefined, sources: [id] })
}

/** The days of a run with the day before and the day after, so that what stands at its ends is in view. */
export function showAround({ from, to }: DaySpan): Transition {
  return (view) => ({ ...view, from: addDays(from, -1), to: addDays(to, 1), focus: undefined })
}
