// What the event types of ACLED (Armed Conflict Location & Event Data) are here, and labels of its codes, after its
// codebook; those of the edition of 2017 and before too, which older exports hold.
import type { EventKind } from '../../domain/vocabulary'

/** Kind by event type. */
export const ACLED_TYPES: readonly (readonly [type: string, kind: EventKind])[] = [
  ['Battles', 'attack'],
  ['Explosions/Remote violence', 'attack'],
  ['Violence against civilians', 'attack'],
  ['Protests', 'incident'],
  ['Riots', 'incident'],
  ['Battle-No change of territory', 'attack'],
  ['Battle-Government regains territory', 'attack'],
  ['Battle-Non-state actor overtakes territory', 'attack'],
  ['Remote violence', 'attack'],
  ['Riots/Protests', 'incident'],
  ['Headquarters or base established', 'deployment'],
  ['Non-violent transfer of territory', 'incident'],
  ['Strategic development', 'other'],
  ['Strategic developments', 'other'],
]

/** Kind by the finer type of strategic developments, where that says more. */
export const ACLED_SUB_TYPES: readonly (readonly [type: string, kind: EventKind])[] = [
  // What is coded is the agreement, be it a ceasefire, an exchange or the end of talks.
  ['Agreement', 'document'],
  ['Arrests', 'incident'],
  ['Disrupted weapons use', 'incident'],
  ['Headquarters or base established', 'deployment'],
  ['Looting/property destruction', 'incident'],
  ['Non-violent transfer of territory', 'incident'],
]

/** The types that the finer types above refine. */
export const ACLED_STRATEGIC: readonly string[] = ['Strategic development', 'Strategic developments']

type Labels = Readonly<Record<string, string>>

export const ACLED_DATE_PRECISIONS: Labels = {
  2: 'date known to the week',
  3: 'date known to the month',
}

export const ACLED_PLACE_PRECISIONS: Labels = {
  1: 'exact location',
  2: 'location known to a part of the region',
  3: 'location known to the region',
}

/** What stands before a text that a column gives. */
export const ACLED_LABELS = {
  id: 'ACLED',
  fatalities: 'fatalities:',
  with1: 'assoc_actor_1:',
  with2: 'assoc_actor_2:',
}

export const ACLED_TEXTS: readonly string[] = [ACLED_DATE_PRECISIONS, ACLED_PLACE_PRECISIONS, ACLED_LABELS].flatMap(
  (labels) => Object.values(labels),
)
