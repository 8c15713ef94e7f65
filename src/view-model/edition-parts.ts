// What differs between two files, as lines: every thing that is new, gone or changed, with the fields that say so.
import type { Correction, CrisisRecord, Dataset } from '../domain/dataset'
import { changes as text } from '../words/en/changes'
import { record as recordWords } from '../words/en/record'
import type { DatasetDiff } from './diff-datasets'
import type { Changed, MapDiff } from './diff-maps'
import { fieldText, labelOf, recordFieldChanges, type FieldChange, type FieldTexts } from './field-text'
import { formatDay } from './format-day'
import { latestFirst } from './latest-first'
import { recordTitle } from './record-text'
import { ACTOR, BRIEF, LOG, MEASURE, PLACE, SOURCE, TOPIC } from './thing-field-text'
import type { Focus } from './view-state'

export type EditionPart = {
  readonly key: Exclude<keyof typeof text.editions.parts, 'header'>
  readonly counts: EditionCounts
  /** New ones, then those that are gone, then changed ones. */
  readonly things: readonly EditionThing[]
}

export type EditionCounts = {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly same: number
}

export type EditionThing = {
  readonly key: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly id: string
  readonly title: string
  /** Where the board has it: what its drawer opens. */
  readonly focus?: Focus
  /** Only for what changed. */
  readonly fields: readonly FieldChange[]
}

/** The two datasets, and which of them is the board's. */
export type EditionPair = { readonly before: Dataset; readonly after: Dataset; readonly board: Dataset }

/** Those parts in which something differs, records first. */
export function editionParts(diff: DatasetDiff, pair: EditionPair): readonly EditionPart[] {
  const { board } = pair
  const parts: readonly EditionPart[] = [
    recordPart(diff.records, pair),
    thingPart(
      'sources',
      diff.sources,
      pair,
      SOURCE,
      ({ title }) => title,
      ({ id }) => (board.sources.has(id) ? { type: 'source', id } : undefined),
    ),
    thingPart(
      'actors',
      diff.actors,
      pair,
      ACTOR,
      ({ name }) => name,
      ({ id }) => (board.actors.has(id) ? { type: 'actor', id } : undefined),
    ),
    thingPart(
      'places',
      diff.places,
      pair,
      PLACE,
      ({ name }) => name,
      ({ id }) => (board.places.has(id) ? { type: 'place', id } : undefined),
    ),
    thingPart('topics', diff.topics, pair, TOPIC, ({ label }) => label),
    thingPart('measures', diff.measures, pair, MEASURE, ({ label }) => label),
    thingPart('briefs', diff.briefs, pair, BRIEF, ({ title }) => title),
    thingPart('logs', diff.logs, pair, LOG, ({ label }) => label),
    correctionPart(diff.corrections),
  ]
  return parts.filter(({ things }) => things.length > 0)
}

function recordPart(diff: MapDiff<CrisisRecord>, { before, after, board }: EditionPair): EditionPart {
  const sorted: MapDiff<CrisisRecord> = {
    ...diff,
    added: diff.added.toSorted(latestFirst),
    removed: diff.removed.toSorted(latestFirst),
    changed: diff.changed.toSorted((a, b) => latestFirst(a.after, b.after)),
  }
  return {
    key: 'records',
    counts: countsOf(diff),
    things: thingsOf(sorted, {
      titleOf: (record, isRemoved) => recordTitle(record, isRemoved ? before : after),
      focusOf: ({ id }) => {
        const own = board.records.get(id)
        return own && { type: own.type, id: own.id }
      },
      fieldsOf: (change) => recordFieldChanges(change, { before, after }),
    }),
  }
}

function thingPart<T extends { readonly id: string }>(
  key: EditionPart['key'],
  diff: MapDiff<T>,
  { before, after }: EditionPair,
  texts: FieldTexts<T>,
  titleOf: (thing: T) => string,
  focusOf: (thing: T) => Focus | undefined = () => undefined,
): EditionPart {
  const fieldsOf = (change: Changed<T>): readonly FieldChange[] =>
    change.fields.map(({ field }) => ({
      label: labelOf(field),
      before: fieldText(change.before, field, texts, before),
      after: fieldText(change.after, field, texts, after),
    }))
  return { key, counts: countsOf(diff), things: thingsOf(diff, { titleOf, focusOf, fieldsOf }) }
}

type Reading<T> = {
  readonly titleOf: (thing: T, isRemoved: boolean) => string
  readonly focusOf: (thing: T) => Focus | undefined
  readonly fieldsOf: (change: Changed<T>) => readonly FieldChange[]
}

function thingsOf<T extends { readonly id: string }>(
  { added, removed, changed }: MapDiff<T>,
  { titleOf, focusOf, fieldsOf }: Reading<T>,
): readonly EditionThing[] {
  const thing = (change: EditionThing['change'], own: T, fields: readonly FieldChange[] = []): EditionThing => ({
    key: `${change} ${own.id}`,
    change,
    id: own.id,
    title: titleOf(own, change === 'removed'),
    focus: focusOf(own),
    fields,
  })
  return [
    ...added.map((own) => thing('added', own)),
    ...removed.map((own) => thing('removed', own)),
    ...changed.map((change) => thing('changed', change.after, fieldsOf(change))),
  ]
}

/** A correction is what it says: there is none that has changed. */
function correctionPart(diff: MapDiff<Correction>): EditionPart {
  const things = (change: 'added' | 'removed'): readonly EditionThing[] =>
    diff[change].map((correction, index) => ({
      key: `${change} ${index}`,
      change,
      id: correction.record,
      title: text.editions.correction(
        formatDay(correction.date),
        recordWords.correctionChanges[correction.change],
        correction.reason,
      ),
      fields: [],
    }))
  return {
    key: 'corrections',
    counts: countsOf(diff),
    things: [...things('added'), ...things('removed')],
  }
}

function countsOf<T>({ added, removed, changed, sameCount }: MapDiff<T>): EditionCounts {
  return { added: added.length, removed: removed.length, changed: changed.length, same: sameCount }
}
