// A reference that can be pasted into a note: who, what, when, in which source, and out of which edition
// of the record it was taken.
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { ActorId, SourceId } from '../domain/ids'
import type { Likelihood } from '../domain/vocabulary'
import { citation as text } from '../words/en/citation'
import { vocabulary } from '../words/en/vocabulary'
import { words } from '../words/words'
import { formatDay, formatEdtf } from './format-day'
import { formatQuantity } from './format-quantity'
import { claimantOf, fullNameOf, speakerOf, type Voice } from './names'
import { spokenText } from './quoted-text'

/** One paragraph of plain text; `record` in its state as of `asOf`. */
export function citationText(record: CrisisRecord, dataset: Dataset, asOf: Day): string {
  const sources = [...new Set(record.citations.map(({ source }) => source))]
  return [
    `${citationLead(record, dataset)}, ${formatEdtf(record.date)}.`,
    record.withdrawn && text.withdrawn(formatDay(record.withdrawn.known)),
    `${sources.map((id) => sourceText(id, dataset)).join('; ')}.`,
    text.edition(dataset.title, dataset.revision, formatDay(asOf)),
    markText(record, dataset),
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** Who may read it: the record's own mark, or its dataset's; no part where neither has one. */
export function markText({ marking }: CrisisRecord, dataset: Dataset): string | undefined {
  const mark = marking ?? dataset.marking
  return mark && text.marking(mark)
}

/** What a record says, with whose words it is and every hedge, in one line without a stop. */
export function citationLead(record: CrisisRecord, dataset: Dataset): string {
  switch (record.type) {
    case 'event': {
      const status = record.status === 'occurred' ? undefined : vocabulary.eventStatuses[record.status]
      return [withoutStop(record.title), status].filter((part) => part !== undefined).join(', ')
    }
    case 'statement': {
      const { standalone } = spokenText(record.text, record.quotes)
      const quotes = standalone.map((quote) => `“${quote}”`).join(' ')
      return [
        `${voiceText(speakerOf(record, dataset), record.onBehalfOf, record.attribution, dataset)}${towards(record.to, dataset)}: ${[quotes, withoutStop(record.text)].filter((part) => part !== '').join(' ')}`,
        ...hedges(record.reportedBy, unsaid(record.condition, record.text), record.likelihood, dataset),
        record.disclosed ? undefined : text.undisclosed,
      ]
        .filter((part) => part !== undefined)
        .join(', ')
    }
    case 'claim': {
      const measure = dataset.measures.get(record.measure)
      return [
        `${voiceText(claimantOf(record, dataset), record.onBehalfOf, record.attribution, dataset)}: ${formatQuantity(record.value, record.words)} ${measure?.unit ?? ''}`.trim(),
        measure?.label,
        vocabulary.claimKinds[record.kind],
        ...hedges(record.reportedBy, record.condition, record.likelihood, dataset),
      ]
        .filter((part) => part !== undefined)
        .join(', ')
    }
  }
}

function voiceText(
  voice: Voice,
  onBehalfOf: ActorId | undefined,
  attribution: string | undefined,
  dataset: Dataset,
): string {
  const label = voice.kind === 'actors' ? words.and(voice.actors.map((id) => fullNameOf(id, dataset))) : voice.label
  const named = voice.kind === 'actors' && attribution !== undefined ? `${label} (${attribution})` : label
  return onBehalfOf === undefined ? named : `${named} ${text.onBehalfOf(fullNameOf(onBehalfOf, dataset))}`
}

function towards(to: readonly ActorId[], dataset: Dataset): string {
  return to.length === 0 ? '' : ` ${text.to(words.and(to.map((id) => fullNameOf(id, dataset))))}`
}

function hedges(
  reportedBy: ActorId | undefined,
  condition: string | undefined,
  likelihood: Likelihood | undefined,
  dataset: Dataset,
): readonly (string | undefined)[] {
  return [
    reportedBy === undefined ? undefined : text.through(fullNameOf(reportedBy, dataset)),
    condition,
    likelihood && vocabulary.likelihoods[likelihood],
  ]
}

/** A condition that the sentence itself states is not said twice. */
function unsaid(condition: string | undefined, text: string): string | undefined {
  return condition !== undefined && text.includes(condition) ? undefined : condition
}

function sourceText(id: SourceId, { sources }: Dataset): string {
  const source = sources.get(id)
  if (!source) return id
  return [`“${source.title}”`, source.publisher, source.published && formatEdtf(source.published), source.url]
    .filter((part) => part !== undefined)
    .join(', ')
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
