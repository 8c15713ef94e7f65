// Actors from whom nothing has come: those who spoke before and have long been silent, and those who were spoken to
// and are never heard. A body is heard when one who belongs to it speaks. Silence is judged by all that is known,
// whatever the filters show.
import { ascending, byAll, descending } from '../base/compare'
import { maxDay, minDay, type Day } from '../base/day'
import type { Actor } from '../domain/actor'
import type { CrisisRecord } from '../domain/dataset'
import type { ActorId } from '../domain/ids'
import { actorsOf, voicesOf } from '../domain/record-actors'
import type { Statement } from '../domain/statement'
import { recordsOf } from './actor-records'
import type { Knowledge } from './as-of'
import type { Board } from './board'
import { latestFirst } from './latest-first'

/** From so many days without a word an actor counts as silent for long. */
export const SILENT_DAYS = 14

export type SilentActor = {
  readonly actor: Actor
  /** Its own last word. */
  readonly last: CrisisRecord
  readonly days: number
}

export type UnheardActor = {
  readonly actor: Actor
  /** The last that was said to it, and how much was. */
  readonly last: Statement
  readonly count: number
}

/** Those among the actors that shown records name; the longest silent first. */
export function selectSilentActors(board: Board): readonly SilentActor[] {
  const { dataset, shown, known, asOf } = board
  const named = shown === known ? undefined : new Set(recordsOf(shown).flatMap(actorsOf))
  const { own, heard } = voicesIn(board)
  return [...dataset.actors.values()]
    .flatMap((actor): SilentActor[] => {
      const last = own.get(actor.id)
      const day = heard.get(actor.id)
      if (!last || day === undefined || asOf - day < SILENT_DAYS || named?.has(actor.id) === false) return []
      return [{ actor, last, days: asOf - spokenOn(last) }]
    })
    .toSorted(
      byAll(
        descending(({ days }) => days),
        ascending(({ actor }) => actor.order),
      ),
    )
}

/** Actors that a shown statement is addressed to and that are not heard in anything known; most addressed first. */
export function selectUnheardActors(board: Board): readonly UnheardActor[] {
  const { dataset, shown } = board
  const { heard } = voicesIn(board)
  const addressed = new Map<ActorId, Statement[]>()
  for (const statement of shown.statements) {
    for (const id of new Set(statement.to)) {
      const statements = addressed.get(id)
      if (statements) statements.push(statement)
      else addressed.set(id, [statement])
    }
  }
  return [...dataset.actors.values()]
    .flatMap((actor): UnheardActor[] => {
      const statements = heard.has(actor.id) ? [] : (addressed.get(actor.id) ?? [])
      const [last] = statements.toSorted(latestFirst)
      return last ? [{ actor, last, count: statements.length }] : []
    })
    .toSorted(
      byAll(
        descending(({ count }) => count),
        ascending(({ actor }) => actor.order),
      ),
    )
}

type Voices = {
  /** Each actor's own last word. */
  readonly own: ReadonlyMap<ActorId, CrisisRecord>
  /** The last day on which it or one who belongs to it spoke. */
  readonly heard: ReadonlyMap<ActorId, Day>
}

const kept = new WeakMap<Knowledge, Voices>()

function voicesIn({ known, dataset }: Board): Voices {
  const made = kept.get(known)
  if (made) return made
  const own = new Map<ActorId, CrisisRecord>()
  const heard = new Map<ActorId, Day>()
  for (const record of [...known.statements, ...known.claims]) {
    const day = spokenOn(record)
    for (const actor of voicesOf(record)) {
      const before = own.get(actor)
      if (!before || isLater(record, before)) own.set(actor, record)
      heard.set(actor, maxDay(heard.get(actor) ?? day, day))
    }
  }
  // Bodies that come into the map on the way are walked too, and change nothing more.
  for (const [actor, day] of heard) {
    for (const body of bodiesOf(actor, dataset.actors)) heard.set(body, maxDay(heard.get(body) ?? day, day))
  }
  const voices = { own, heard }
  kept.set(known, voices)
  return voices
}

/** A claim may be about a day long past: what counts is the day on which it was made. */
function spokenOn({ type, date, known }: CrisisRecord): Day {
  return type === 'claim' ? known : minDay(date.latest ?? known, known)
}

function isLater(a: CrisisRecord, b: CrisisRecord): boolean {
  return spokenOn(a) - spokenOn(b) > 0 || (spokenOn(a) === spokenOn(b) && latestFirst(a, b) < 0)
}

/** Every body that an actor belongs to, over any number of steps, without itself. */
function bodiesOf(actor: ActorId, actors: ReadonlyMap<ActorId, Actor>): ReadonlySet<ActorId> {
  const bodies = new Set<ActorId>()
  const next = [actor]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const body of actors.get(id)?.memberOf ?? []) {
      if (body === actor || bodies.has(body)) continue
      bodies.add(body)
      next.push(body)
    }
  }
  return bodies
}
