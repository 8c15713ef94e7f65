// What a record looks like as a mark. One table: the timeline, the chart, the lists and the legend
// all draw from it. Shape and outline tell the kind; colour only repeats it.
import { assertNever } from '../base/assert-never'
import type { Claim } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord } from '../domain/dataset'
import type { EventKind } from '../domain/vocabulary'

export type MarkShape = 'dot' | 'square' | 'quote' | 'diamond' | 'rule'
export type MarkFill = 'full' | 'light' | 'none'
export type MarkOutline = 'solid' | 'dashed' | 'dotted' | 'dash-dot' | 'struck'

export type MarkStyle = { readonly shape: MarkShape; readonly fill: MarkFill; readonly outline: MarkOutline }

export type MarkName =
  | 'event'
  | 'document'
  | 'scheduled'
  | 'cancelled'
  | 'reported'
  | 'statement'
  | 'undisclosed'
  | 'observed'
  | 'second-hand'
  | 'planned'
  | 'pledged'
  | 'forecast'
  | 'reference'

export const MARKS: Readonly<Record<MarkName, MarkStyle>> = {
  event: { shape: 'dot', fill: 'full', outline: 'solid' },
  document: { shape: 'square', fill: 'full', outline: 'solid' },
  scheduled: { shape: 'dot', fill: 'none', outline: 'dashed' },
  cancelled: { shape: 'dot', fill: 'none', outline: 'struck' },
  reported: { shape: 'dot', fill: 'light', outline: 'solid' },
  statement: { shape: 'quote', fill: 'full', outline: 'solid' },
  undisclosed: { shape: 'quote', fill: 'none', outline: 'solid' },
  observed: { shape: 'diamond', fill: 'full', outline: 'solid' },
  'second-hand': { shape: 'diamond', fill: 'light', outline: 'solid' },
  planned: { shape: 'diamond', fill: 'none', outline: 'dashed' },
  pledged: { shape: 'diamond', fill: 'none', outline: 'dotted' },
  forecast: { shape: 'diamond', fill: 'none', outline: 'dash-dot' },
  reference: { shape: 'rule', fill: 'none', outline: 'solid' },
}

export function markNameOf(record: CrisisRecord): MarkName {
  switch (record.type) {
    case 'event':
      return markOfEvent(record)
    case 'statement':
      return record.disclosed ? 'statement' : 'undisclosed'
    case 'claim':
      return markOfClaim(record)
    default:
      return assertNever(record)
  }
}

/** The mark of an event that has occurred. */
export function markOfKind(kind: EventKind): MarkName {
  return kind === 'document' || kind === 'legal' ? 'document' : 'event'
}

function markOfEvent({ status, kind }: CrisisEvent): MarkName {
  return status === 'occurred' ? markOfKind(kind) : status
}

function markOfClaim({ kind, reportedBy }: Claim): MarkName {
  return kind === 'observed' && reportedBy !== undefined ? 'second-hand' : kind
}
