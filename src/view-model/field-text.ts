// Every field of a record as a line of text, so that two states of it can stand side by side. The tables are total:
// a new field of the format does not compile until it has words.
import { isSameData } from '../base/same-data'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { Claim } from '../domain/claim'
import type { Entry, Update } from '../domain/entry'
import type { ActorId, ComponentId, EntryId } from '../domain/ids'
import type { Citation } from '../domain/source'
import type { Statement } from '../domain/statement'
import { fields as labels, fieldValues } from '../words/en/fields'
import { record as recordWords } from '../words/en/record'
import { vocabulary } from '../words/en/vocabulary'
import type { Changed } from './diff-maps'
import { languageName } from './format-code'
import { formatDay, formatEdtf } from './format-day'
import { formatQuantity } from './format-quantity'
import { fullNameOf } from './names'
import { recordTitle } from './record-text'

/** How each field of a thing reads. */
export type FieldTexts<T> = {
  readonly [Field in keyof T]-?: (value: NonNullable<T[Field]>, dataset: Dataset, thing: T) => string
}

/** A field that differs, as a reader sees it; undefined where a side has nothing. */
export type FieldChange = { readonly label: string; readonly before?: string; readonly after?: string }

const asIs = (value: string): string => value
const list = (items: readonly string[]): string => items.join(', ')
const yesOrNo = (value: boolean): string => (value ? fieldValues.yes : fieldValues.no)
const names = (ids: readonly ActorId[], dataset: Dataset): string => list(ids.map((id) => fullNameOf(id, dataset)))

const ENTRY: FieldTexts<Omit<Entry<EntryId>, 'id'>> = {
  date: formatEdtf,
  known: formatDay,
  topics: (ids, { topics }) => list(ids.map((id) => topics.get(id)?.label ?? id)),
  places: (ids, { places }) => list(ids.map((id) => places.get(id)?.name ?? id)),
  importance: String,
  marking: asIs,
  note: asIs,
  citations: citationsText,
  updates: updatesText,
  withdrawn: ({ known, reason }) => [formatDay(known), reason].filter((part) => part !== undefined).join(': '),
  order: String,
}

const EVENT: FieldTexts<CrisisEvent> = {
  ...ENTRY,
  id: asIs,
  type: (type) => vocabulary.recordTypes[type],
  title: asIs,
  summary: asIs,
  kind: (kind) => vocabulary.eventKinds[kind],
  status: (status) => recordWords.statuses[status],
  actors: names,
}

const STATEMENT: FieldTexts<Statement> = {
  ...ENTRY,
  id: asIs,
  type: (type) => vocabulary.recordTypes[type],
  form: (form) => vocabulary.statementForms[form],
  speakers: names,
  attribution: asIs,
  onBehalfOf: fullNameOf,
  to: names,
  reportedBy: fullNameOf,
  event: titleOf,
  text: asIs,
  quotes: quoted,
  quoteVoice: (voice) => fieldValues.quoteVoices[voice],
  original: ({ language, quotes }) => `${languageName(language)}: ${quoted(quotes)}`,
  condition: asIs,
  likelihood: (likelihood) => vocabulary.likelihoods[likelihood],
  disclosed: yesOrNo,
  relations: (relations, dataset) =>
    relations.map(({ type, target }) => `${vocabulary.relations[type]} ${titleOf(target, dataset)}`).join('; '),
}

const CLAIM: FieldTexts<Claim> = {
  ...ENTRY,
  id: asIs,
  type: (type) => vocabulary.recordTypes[type],
  measure: (id, { measures }) => measures.get(id)?.label ?? id,
  value: (value) => formatQuantity(value),
  words: (words) => quoted([words]),
  kind: (kind) => vocabulary.claimKinds[kind],
  claimants: names,
  attribution: asIs,
  onBehalfOf: fullNameOf,
  reportedBy: fullNameOf,
  condition: asIs,
  likelihood: (likelihood) => vocabulary.likelihoods[likelihood],
  includes: partsOf,
  excludes: partsOf,
  scope: asIs,
  statement: titleOf,
  supersedes: titleOf,
}

/** The fields in which two states of a record differ, each side named as its own dataset names things. */
export function recordFieldChanges(
  { before, after, fields }: Changed<CrisisRecord>,
  datasets: { readonly before: Dataset; readonly after: Dataset },
): readonly FieldChange[] {
  const told = fields
    .filter(({ field }) => !LISTS_OF.has(field))
    .map(({ field }) => ({
      label: labelOf(field),
      before: recordFieldText(before, field, datasets.before),
      after: recordFieldText(after, field, datasets.after),
    }))
  return [...told, ...fields.flatMap(({ field }) => LISTS_OF.get(field)?.(before, after, datasets) ?? [])]
}

type ListChange = (
  before: CrisisRecord,
  after: CrisisRecord,
  datasets: { readonly before: Dataset; readonly after: Dataset },
) => readonly FieldChange[]

/** Long lists, of which only what came and what went is told, after everything else. */
const LISTS_OF: ReadonlyMap<string, ListChange> = new Map([
  ['citations', listChange(labels.citations, ({ citations }) => citations, citationsText)],
  ['updates', listChange(labels.updates, ({ updates }) => updates, updatesText)],
])

function listChange<T>(
  label: string,
  listOf: (record: CrisisRecord) => readonly T[],
  textOfList: (items: readonly T[], dataset: Dataset) => string,
): ListChange {
  return (before, after, datasets) => {
    const old = listOf(before)
    const now = listOf(after)
    const gone = old.filter((item) => !now.some((other) => isSameData(item, other)))
    const come = now.filter((item) => !old.some((other) => isSameData(item, other)))
    return [
      ...(gone.length > 0 ? [{ label: fieldValues.gone(label), before: textOfList(gone, datasets.before) }] : []),
      ...(come.length > 0 ? [{ label: fieldValues.come(label), after: textOfList(come, datasets.after) }] : []),
    ]
  }
}

function recordFieldText(record: CrisisRecord, field: string, dataset: Dataset): string | undefined {
  switch (record.type) {
    case 'event':
      return fieldText(record, field, EVENT, dataset)
    case 'statement':
      return fieldText(record, field, STATEMENT, dataset)
    case 'claim':
      return fieldText(record, field, CLAIM, dataset)
  }
}

/** Undefined where the thing has no such field, or nothing in it. */
export function fieldText<T extends object>(
  thing: T,
  field: string,
  texts: FieldTexts<T>,
  dataset: Dataset,
): string | undefined {
  if (!isFieldOf(field, texts)) return undefined
  const text = textOf(thing, field, texts, dataset)
  return text === '' ? undefined : text
}

function isFieldOf<T extends object>(field: string, texts: FieldTexts<T>): field is keyof T & string {
  return Object.hasOwn(texts, field)
}

function textOf<T extends object, Field extends keyof T>(
  thing: T,
  field: Field,
  texts: Pick<FieldTexts<T>, Field>,
  dataset: Dataset,
): string | undefined {
  const value = thing[field]
  return value === undefined || value === null ? undefined : texts[field](value, dataset, thing)
}

export function labelOf(field: string): string {
  return new Map<string, string>(Object.entries(labels)).get(field) ?? field
}

function titleOf(id: EntryId, dataset: Dataset): string {
  const record = dataset.records.get(id)
  return record === undefined ? id : recordTitle(record, dataset)
}

function partsOf(ids: readonly ComponentId[], { measures }: Dataset, { measure }: Pick<Claim, 'measure'>): string {
  const parts = measures.get(measure)?.components ?? []
  return list(ids.map((id) => parts.find((part) => part.id === id)?.label ?? id))
}

function quoted(quotes: readonly string[]): string {
  return quotes.map((quote) => `“${quote}”`).join(' ')
}

function citationsText(citations: readonly Citation[], dataset: Dataset): string {
  return citations.map((citation) => citationText(citation, dataset)).join('; ')
}

function citationText({ source, credibility, locator, quote }: Citation, { sources }: Dataset): string {
  return [
    sources.get(source)?.title ?? source,
    locator,
    quote === undefined ? undefined : quoted([quote]),
    credibility === undefined ? undefined : fieldValues.credibility(credibility),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

function updatesText(updates: readonly Update[], dataset: Dataset): string {
  return updates.map((update) => updateText(update, dataset)).join('; ')
}

function updateText(update: Update, dataset: Dataset): string {
  const parts = [
    update.isWithdrawn ? recordWords.changedFields.withdrawn : undefined,
    update.date && formatEdtf(update.date),
    update.status && recordWords.statuses[update.status],
    update.summary,
    update.text,
    update.disclosed === undefined
      ? undefined
      : update.disclosed
        ? recordWords.nowDisclosed
        : recordWords.nowUndisclosed,
    update.reason,
    citationsText(update.citations, dataset),
  ].filter((part) => part !== undefined && part !== '')
  return `${formatDay(update.known)}: ${parts.join(', ')}`
}
