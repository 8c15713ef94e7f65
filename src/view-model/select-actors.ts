// The actors of a board: those of whom most is told of late first, grouped by the file's own blocs.
import { ascending, byAll, descending } from '../base/compare'
import type { Day } from '../base/day'
import type { Actor } from '../domain/actor'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import { voicesOf } from '../domain/record-actors'
import { actors as text } from '../words/en/actors'
import { recordsByActor } from './actor-records'
import type { Board } from './board'
import { latestFirst } from './latest-first'
import { blocOf, blocsOf } from './names'
import { recordTitle } from './record-text'

/** Days before the as-of, that day among them, in which a record counts as recent. */
export const RECENT_DAYS = 7

export type ActorCard = {
  readonly actor: Actor
  /** The bloc it is coloured by: its own, or that of a body it belongs to. */
  readonly bloc?: string
  /** Records shown that name it in any part, and how many of them became known in the last {@link RECENT_DAYS}. */
  readonly count: number
  readonly recentCount: number
  readonly latest: LatestLine
}

/** The last word by an actor; where it has said nothing, the last thing told of it. */
export type LatestLine = {
  readonly record: CrisisRecord
  /** What it said, the title of the event, or another's words with the other's name before them. */
  readonly text: string
  readonly isOwnWords: boolean
}

export type ActorGroup = {
  readonly label: string
  /** Undefined for actors of no bloc. */
  readonly bloc?: string
  readonly cards: readonly ActorCard[]
}

export type ActorCards = {
  readonly groups: readonly ActorGroup[]
  /** Actors with a record that the limit leaves out. */
  readonly more: number
  /** Actors of whom the filters show nothing, though something is known. */
  readonly filtered: readonly Actor[]
  /** Actors of whom nothing is known by the as-of. */
  readonly unrecorded: readonly Actor[]
}

/** Cards of the actors that shown records name; at most `limit` of them, the most recent and most named first. */
export function selectActorCards(board: Board, limit = Number.POSITIVE_INFINITY): ActorCards {
  const { dataset, shown, known, asOf } = board
  const shownRecords = recordsByActor(shown)
  const knownRecords = shown === known ? shownRecords : recordsByActor(known)
  const all = [...dataset.actors.values()]
  const cards = all
    .flatMap((actor) => cardOf(actor, shownRecords.get(actor.id) ?? [], dataset, asOf) ?? [])
    .toSorted(
      byAll(
        descending(({ recentCount }) => recentCount),
        descending(({ count }) => count),
        ascending(({ actor }) => actor.order),
      ),
    )
  const absent = all.filter(({ id }) => !shownRecords.has(id))
  return {
    groups: groupCards(cards.slice(0, limit), dataset),
    more: Math.max(0, cards.length - limit),
    filtered: absent.filter(({ id }) => knownRecords.has(id)),
    unrecorded: absent.filter(({ id }) => !knownRecords.has(id)),
  }
}

function cardOf(actor: Actor, records: readonly CrisisRecord[], dataset: Dataset, asOf: Day): ActorCard | undefined {
  const latest = latestLine(actor, records, dataset)
  if (!latest) return undefined
  return {
    actor,
    bloc: blocOf(actor, dataset.actors),
    count: records.length,
    recentCount: records.filter(({ known }) => asOf - known < RECENT_DAYS).length,
    latest,
  }
}

/** Own words before what others did with or said to an actor: another's sentence must not pass for its own. */
function latestLine(actor: Actor, records: readonly CrisisRecord[], dataset: Dataset): LatestLine | undefined {
  const own = latestOf(records, (record) => record.type === 'statement' && voicesOf(record).includes(actor.id))
  const record = own ?? latestOf(records, hasHappened) ?? latestOf(records, () => true)
  if (!record) return undefined
  const isOwnWords = own !== undefined
  return {
    record,
    text: isOwnWords && record.type === 'statement' ? record.text : recordTitle(record, dataset),
    isOwnWords,
  }
}

/** One pass: to sort all that an actor ever did only to read its first line costs more than the rest of the card. */
function latestOf(
  records: readonly CrisisRecord[],
  isMeant: (record: CrisisRecord) => boolean,
): CrisisRecord | undefined {
  let latest: CrisisRecord | undefined
  for (const record of records) {
    if (isMeant(record) && (latest === undefined || latestFirst(record, latest) < 0)) latest = record
  }
  return latest
}

function hasHappened(record: CrisisRecord): boolean {
  return record.type === 'event' && record.status !== 'scheduled' && record.status !== 'cancelled'
}

/** By bloc in file order, those of none last; by kind where the file names no bloc at all. */
function groupCards(cards: readonly ActorCard[], dataset: Dataset): readonly ActorGroup[] {
  const blocs = [...blocsOf(dataset).keys()]
  if (blocs.length === 0) {
    return Object.entries(text.kindGroups)
      .map(([kind, label]) => ({ label, cards: cards.filter(({ actor }) => actor.kind === kind) }))
      .filter(hasCards)
  }
  return [
    ...blocs.map((bloc) => ({ label: bloc, bloc, cards: cards.filter((card) => card.bloc === bloc) })),
    { label: text.others, cards: cards.filter(({ bloc }) => bloc === undefined) },
  ].filter(hasCards)
}

function hasCards({ cards }: ActorGroup): boolean {
  return cards.length > 0
}
