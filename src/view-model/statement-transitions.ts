// Changes of what only Statements asks for. Apart from the other transitions, because the first screen needs none.
import type { Transition } from './transitions'
import type { PartToken, SpeakerToken, ViewState } from './view-state'

export function toggleSpeaker(speaker: SpeakerToken): Transition {
  return (view) => ({ ...view, speakers: toggled(view.speakers, speaker) })
}

export function toggleAddressee(addressee: PartToken): Transition {
  return (view) => ({ ...view, addressees: toggled(view.addressees, addressee) })
}

export function toggleVia(channel: PartToken): Transition {
  return (view) => ({ ...view, via: toggled(view.via, channel) })
}

/** The one answer or the other; the same once more: either. */
export function toggleDisclosed(isDisclosed: boolean): Transition {
  return (view) => ({ ...view, disclosed: view.disclosed === isDisclosed ? undefined : isDisclosed })
}

export function toggleConditional(isConditional: boolean): Transition {
  return (view) => ({ ...view, conditional: view.conditional === isConditional ? undefined : isConditional })
}

/** Only what this one said to that one; the same once more: everybody again. */
export function togglePair(speaker: SpeakerToken, addressee: PartToken): Transition {
  return (view) =>
    isPair(view, speaker, addressee)
      ? { ...view, speakers: [], addressees: [] }
      : { ...view, speakers: [speaker], addressees: [addressee] }
}

/** Whether the view shows this pair and no other. */
export function isPair({ speakers, addressees }: ViewState, speaker: SpeakerToken, addressee: PartToken): boolean {
  return speakers.length === 1 && speakers[0] === speaker && addressees.length === 1 && addressees[0] === addressee
}

/** What narrows statements only; the filters of every view stay. */
export function clearStatementFilters(view: ViewState): ViewState {
  return { ...view, speakers: [], addressees: [], via: [], disclosed: undefined, conditional: undefined }
}

export function toggleGrid(view: ViewState): ViewState {
  return { ...view, hasGrid: !view.hasGrid }
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}
