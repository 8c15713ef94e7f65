// How the board names people and bodies, and who is said to speak. A joint text keeps all its
// speakers; a text without one is its source's own.
import type { Actor } from '../domain/actor'
import type { Claim } from '../domain/claim'
import type { Dataset } from '../domain/dataset'
import type { ActorId, SourceId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import { words } from '../words/words'

type Named = Pick<Dataset, 'actors' | 'sources'>

/** Short name where there is one; the id for an actor that the file does not describe. */
export function shortNameOf(id: ActorId, { actors }: Pick<Dataset, 'actors'>): string {
  const actor = actors.get(id)
  return actor?.shortName ?? actor?.name ?? id
}

export function fullNameOf(id: ActorId, { actors }: Pick<Dataset, 'actors'>): string {
  return actors.get(id)?.name ?? id
}

/** Who is speaking, as one line, and the actors behind it. */
export type Voice = {
  readonly label: string
  readonly actors: readonly ActorId[]
  /** 'source': nobody is named, the cited source speaks in its own voice. */
  readonly kind: 'actors' | 'attribution' | 'source'
  readonly bloc?: string
}

export function speakerOf(statement: Statement, dataset: Named): Voice {
  return voice(statement.speakers, statement.attribution, statement.citations[0]?.source, dataset)
}

export function claimantOf(claim: Claim, dataset: Named): Voice {
  return voice(claim.claimants, claim.attribution, claim.citations[0]?.source, dataset)
}

function voice(
  actors: readonly ActorId[],
  attribution: string | undefined,
  source: SourceId | undefined,
  dataset: Named,
): Voice {
  if (actors.length > 0) {
    return {
      label: words.and(actors.map((id) => shortNameOf(id, dataset))),
      actors,
      kind: 'actors',
      bloc: commonBloc(actors, dataset),
    }
  }
  if (attribution !== undefined) return { label: attribution, actors, kind: 'attribution' }
  const title = source === undefined ? undefined : dataset.sources.get(source)?.title
  return { label: title ?? words.sourceItself, actors, kind: 'source' }
}

/** The bloc of joint speakers only where they share one: a joint text has no other colour. */
function commonBloc(actors: readonly ActorId[], { actors: known }: Named): string | undefined {
  const blocs = new Set(actors.map((id) => blocOf(known.get(id), known)))
  return blocs.size === 1 ? [...blocs][0] : undefined
}

/** An actor's own bloc, else that of the first body it belongs to that has one. */
export function blocOf(actor: Actor | undefined, actors: Dataset['actors']): string | undefined {
  if (!actor) return undefined
  if (actor.bloc !== undefined) return actor.bloc
  return actor.memberOf.map((id) => actors.get(id)?.bloc).find((bloc) => bloc !== undefined)
}

/** Blocs in file order, each with its place in the palette (0, 1, 2 …). */
export function blocsOf({ actors }: Pick<Dataset, 'actors'>): ReadonlyMap<string, number> {
  const names = [...actors.values()].flatMap(({ bloc }) => (bloc === undefined ? [] : [bloc]))
  return new Map([...new Set(names)].map((name, index) => [name, index]))
}
