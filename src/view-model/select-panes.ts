// What stands over each pane of a comparison: what it shows, and what makes it another than its neighbour.
import { compare as text } from '../words/en/compare'
import { words } from '../words/words'
import type { Board } from './board'
import type { Difference } from './difference'
import { formatDay } from './format-day'
import { shortNameOf } from './names'

export type PaneHead = {
  /** What the pane is called: in its heading, and wherever a part of it must be told from its twin. */
  readonly name: string
  readonly details: readonly string[]
}

export function selectPaneHeads(
  first: Board,
  second: Board,
  difference: Difference,
): { readonly first: PaneHead; readonly second: PaneHead } {
  const firstName = nameOf(first, difference)
  const secondName = nameOf(second, difference)
  return {
    first: { name: firstName, details: detailsOf(first, difference) },
    second: {
      name: secondName === firstName ? text.again(secondName) : secondName,
      details: [...(difference.days ? [distance(second.asOf - first.asOf)] : []), ...detailsOf(second, difference)],
    },
  }
}

function nameOf({ dataset, view, asOf }: Board, { days, actors, datasets }: Difference): string {
  return [
    ...(datasets ? [dataset.title] : []),
    ...(actors ? [actorNames(view.actors, dataset)] : []),
    ...(days ? [text.asOf(formatDay(asOf))] : []),
  ].join(' · ')
}

function actorNames(actors: Board['view']['actors'], dataset: Board['dataset']): string {
  return actors.length === 0 ? text.allActors : words.and(actors.map((id) => shortNameOf(id, dataset)))
}

function detailsOf({ dataset, known, shown }: Board, { actors, datasets }: Difference): readonly string[] {
  const count = countOf(known)
  return [
    ...(datasets ? [text.revision(dataset.revision), text.closed(formatDay(dataset.asOf))] : []),
    actors ? text.shown(countOf(shown), count) : text.known(count),
  ]
}

function countOf({ events, statements, claims }: Board['known']): number {
  return events.length + statements.length + claims.length
}

function distance(days: number): string {
  if (days === 0) return text.sameDay
  return days > 0 ? text.later(days) : text.earlier(-days)
}
