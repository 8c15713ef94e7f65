import type { ActorKind } from '../../domain/vocabulary'

/** Headings of the groups in a file that names no blocs. */
const kindGroups: Readonly<Record<ActorKind, string>> = {
  state: 'States',
  alliance: 'Alliances',
  organisation: 'Organisations',
  person: 'People',
  group: 'Groups',
}

export const actors = {
  region: 'Actors',
  kindGroups,
  others: 'Others',
} as const
