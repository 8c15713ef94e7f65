// What search looks through, as lines: what stands largest, what stands under it, and what is shown only where it
// is what was found. One document for each state of knowledge that a record has been in, so that a board of an
// earlier day finds the words of that day.
import type { Day } from '../base/day'
import type { Actor, Place, Topic } from '../domain/actor'
import type { Measure } from '../domain/claim'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import { actorsOf } from '../domain/record-actors'
import type { Source } from '../domain/source'
import { vocabulary } from '../words/en/vocabulary'
import { stateAsOf } from './as-of'
import { formatEdtf } from './format-day'
import { formatQuantity } from './format-quantity'
import { claimantOf, fullNameOf, speakerOf } from './names'
import type { Stretch } from './highlight'
import { spokenText } from './quoted-text'
import { recordKind } from './record-text'

/** What kind of thing a hit is, in the order in which groups stand when nothing else decides. */
export const SEARCH_GROUPS = ['actors', 'statements', 'events', 'figures', 'sources', 'places', 'topics'] as const
export type SearchGroup = (typeof SEARCH_GROUPS)[number]

export type SearchSubject =
  | { readonly type: 'record'; readonly record: CrisisRecord }
  | { readonly type: 'actor'; readonly actor: Actor }
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'topic'; readonly topic: Topic }
  | { readonly type: 'measure'; readonly measure: Measure }

export type SearchDocument = {
  readonly id: string
  readonly group: SearchGroup
  readonly subject: SearchSubject
  /** A board shows it from this day, and until the day before that one; absent: always. */
  readonly from?: Day
  readonly until?: Day
}

/** Fields by how much a word in them says: a name before what was said, that before what is merely mentioned. */
export const SEARCH_FIELDS = ['name', 'quote', 'text', 'about', 'note'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

export type SearchPart = {
  readonly field: SearchField
  readonly text: string
  /** Where it is somebody's own words. */
  readonly quoted?: readonly Stretch[]
  /** BCP 47, where it is not the record's own. */
  readonly language?: string
}

export type SearchLines = {
  /** One of them leads: the one in which most was found, else the first. */
  readonly leads: readonly SearchPart[]
  readonly line: readonly SearchPart[]
  readonly rest: readonly SearchPart[]
}

/** Everything in the dataset that can be found; names first, since most searches are for one. */
export function searchDocuments(dataset: Dataset): readonly SearchDocument[] {
  const entry = sourceEntries(dataset)
  return [
    ...[...dataset.actors.values()].map((actor): SearchDocument => ({
      id: actor.id,
      group: 'actors',
      subject: { type: 'actor', actor },
    })),
    ...[...dataset.measures.values()].map((measure): SearchDocument => ({
      id: measure.id,
      group: 'figures',
      subject: { type: 'measure', measure },
    })),
    ...[...dataset.places.values()].map((place): SearchDocument => ({
      id: place.id,
      group: 'places',
      subject: { type: 'place', place },
    })),
    ...[...dataset.topics.values()].map((topic): SearchDocument => ({
      id: topic.id,
      group: 'topics',
      subject: { type: 'topic', topic },
    })),
    ...[...dataset.sources.values()].map((source): SearchDocument => ({
      id: source.id,
      group: 'sources',
      subject: { type: 'source', source },
      from: entry.get(source.id),
    })),
    ...[...dataset.records.values()].flatMap(recordDocuments),
  ]
}

const GROUP_OF = { event: 'events', statement: 'statements', claim: 'figures' } as const

/** One for each stretch of days in which the record says the same. */
function recordDocuments(record: CrisisRecord): readonly SearchDocument[] {
  const base = { id: record.id, group: GROUP_OF[record.type] }
  if (record.updates.length === 0) {
    return [{ ...base, subject: { type: 'record', record }, from: record.known }]
  }
  const days = [...new Set([record.known, ...record.updates.map(({ known }) => known)])].filter(
    (day) => day >= record.known,
  )
  return days.map((from, index) => ({
    ...base,
    subject: { type: 'record', record: stateAsOf(record, from) },
    from,
    until: days[index + 1],
  }))
}

/** The days on which sources that were published later enter: a title alone could tell what is not known yet. */
function sourceEntries({ byKnown, sources }: Dataset): ReadonlyMap<SourceId, Day> {
  const first = new Map<SourceId, Day>()
  const cite = (source: SourceId, day: Day): void => {
    first.set(source, Math.min(first.get(source) ?? day, day) as Day)
  }
  for (const { citations, updates, known } of byKnown) {
    for (const { source } of citations) cite(source, known)
    for (const update of updates) {
      for (const { source } of update.citations) cite(source, update.known)
    }
  }
  const days = new Map<SourceId, Day>()
  for (const { id, published } of sources.values()) {
    const cited = first.get(id)
    // One that was out before it was first cited could be read by then, whatever rests on it.
    if (cited !== undefined && published?.earliest !== undefined) {
      days.set(id, Math.min(cited, published.earliest) as Day)
    }
  }
  return days
}

/** The lines of a document; made anew each time, since they are many and few are ever shown. */
export function searchLines({ subject }: SearchDocument, dataset: Dataset): SearchLines {
  switch (subject.type) {
    case 'record':
      return recordLines(subject.record, dataset)
    case 'actor': {
      const { name, shortName, role, kind, bloc } = subject.actor
      return lines([name], [role ?? vocabulary.actorKinds[kind], bloc], [], [['name', shortName]])
    }
    case 'source': {
      const { title, publisher, published, note, contributors } = subject.source
      return lines([title], [publisher, published && formatEdtf(published)], [contributors, note])
    }
    case 'place':
      return lines([subject.place.name], [subject.place.status])
    case 'topic':
      return lines([subject.topic.label])
    case 'measure': {
      const { label, unit, definition, components } = subject.measure
      return lines([label], [definition], [unit, ...components.map((component) => component.label)])
    }
  }
}

type Text = string | undefined

function lines(
  leads: readonly Text[],
  line: readonly Text[] = [],
  rest: readonly Text[] = [],
  more: readonly (readonly [SearchField, Text])[] = [],
): SearchLines {
  return {
    leads: parts('name', leads),
    line: parts('text', line),
    rest: [...more.flatMap(([field, text]) => parts(field, [text])), ...parts('note', rest)],
  }
}

function parts(field: SearchField, texts: readonly Text[]): readonly SearchPart[] {
  return texts.filter((text) => text !== undefined && text !== '').map((text) => ({ field, text: text ?? '' }))
}

function recordLines(record: CrisisRecord, dataset: Dataset): SearchLines {
  const about = [...parts('about', namesIn(record, dataset)), ...parts('note', [record.note])]
  const cited = parts(
    'text',
    record.citations.map(({ quote }) => quote),
  )
  switch (record.type) {
    case 'event':
      return {
        leads: parts('name', [record.title]),
        line: [...parts('about', [recordKind(record)]), ...parts('text', [record.summary])],
        rest: [...cited, ...about],
      }
    case 'statement': {
      const to = record.to.map((id) => fullNameOf(id, dataset)).join(', ')
      const voice = speakerOf(record, dataset)
      const speaker =
        voice.kind === 'actors' ? voice.actors.map((id) => fullNameOf(id, dataset)).join(', ') : voice.label
      const { original } = record
      return {
        leads: [
          spoken(record.text, record.quotes),
          ...quotes(record.quotes),
          ...quotes(original?.quotes ?? [], original?.language),
        ],
        line: parts('about', [to === '' ? speaker : `${speaker} → ${to}`, recordKind(record)]),
        rest: [...parts('text', [record.attribution, record.condition]), ...cited, ...about],
      }
    }
    case 'claim': {
      const measure = dataset.measures.get(record.measure)
      const unit = record.kind === 'reference' ? '' : (measure?.unit ?? '')
      return {
        leads: parts('name', [`${formatQuantity(record.value, record.words)} ${unit}`.trim()]),
        line: [
          ...parts('about', [claimantOf(record, dataset).label, measure?.label]),
          ...parts('text', [record.scope ?? vocabulary.claimKinds[record.kind]]),
        ],
        rest: [
          ...quotes(record.words === undefined ? [] : [record.words]),
          ...parts('text', [record.attribution, record.condition]),
          ...cited,
          ...about,
        ],
      }
    }
  }
}

function quotes(texts: readonly string[], language?: string): readonly SearchPart[] {
  return texts.map((text) => ({ field: 'quote', text, quoted: [{ start: 0, end: text.length }], language }))
}

/** The record's sentence; the marks around quoted words are left to whoever shows them. */
function spoken(sentence: string, quoted: readonly string[]): SearchPart {
  const stretches: Stretch[] = []
  let text = ''
  for (const part of spokenText(sentence, quoted).parts) {
    if (part.isQuote) stretches.push({ start: text.length, end: text.length + part.text.length })
    text += part.text
  }
  return { field: 'text', text, quoted: stretches }
}

/** Names that a record carries and that its line may not spell out. */
function namesIn(record: CrisisRecord, dataset: Dataset): readonly Text[] {
  return [
    ...actorsOf(record).flatMap((id) => {
      const actor = dataset.actors.get(id)
      return [actor?.name, actor?.shortName]
    }),
    ...record.places.map((id) => dataset.places.get(id)?.name),
    ...record.topics.map((id) => dataset.topics.get(id)?.label),
  ]
}
