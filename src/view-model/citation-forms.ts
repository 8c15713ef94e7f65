// A record as reference managers and reference lists take it: its sources, and the entry of the dataset that ties them to
// it, with edition, hash and day. Nobody is named as author: the words of an entry are the record's, whoever is quoted.
import type { Day } from '../base/day'
import type { EdtfDate } from '../base/edtf'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { Source } from '../domain/source'
import { citation as text } from '../words/en/citation'
import { toBibtex } from './bibtex'
import { toChicago } from './chicago'
import { citationLead, citationText, markText } from './citation-text'
import { toCslJson } from './csl-json'
import { formatDay } from './format-day'

export const CITATION_FORMS = ['plain', 'chicago', 'bibtex', 'csl-json'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

/** One thing that is cited, whatever the form. */
export type CitedWork = {
  /** The same for the same thing in any citation: `<dataset>:<source or record>`. */
  readonly key: string
  readonly kind: 'source' | 'entry'
  readonly title: string
  readonly date?: EdtfDate
  /** When an entry was taken from its dataset; it has no other day of publication. */
  readonly issued?: Day
  readonly publisher?: string
  /** The dataset, for an entry of it. */
  readonly container?: string
  readonly edition?: string
  readonly url?: string
  readonly archived?: string
  readonly language?: string
  readonly note?: string
}

/** What only the outside knows: the address of the record, and the hash of the file behind it. */
export type CitedFrom = { readonly address?: string; readonly sha256?: string }

/** The record in its state as of `asOf`, in one of the forms. */
export function citationAs(
  form: CitationForm,
  record: CrisisRecord,
  dataset: Dataset,
  asOf: Day,
  from: CitedFrom,
): string {
  if (form === 'plain') return citationText(record, dataset, asOf)
  const works = citedWorks(record, dataset, asOf, from)
  switch (form) {
    case 'chicago':
      return toChicago(works)
    case 'bibtex':
      return toBibtex(works)
    case 'csl-json':
      return toCslJson(works)
  }
}

/** The entry first, then what it rests on, each source once. */
export function citedWorks(
  record: CrisisRecord,
  dataset: Dataset,
  asOf: Day,
  { address, sha256 }: CitedFrom,
): readonly CitedWork[] {
  const sources = [...new Set(record.citations.map(({ source }) => source))].flatMap(
    (id) => dataset.sources.get(id) ?? [],
  )
  const entry: CitedWork = {
    key: `${dataset.id}:${record.id}`,
    kind: 'entry',
    title: citationLead(record, dataset),
    date: record.date,
    issued: asOf,
    container: dataset.title,
    edition: dataset.revision,
    url: address,
    language: dataset.language,
    note: [
      text.asOf(formatDay(asOf)),
      sha256 === undefined ? undefined : text.hash(sha256),
      record.withdrawn && text.withdrawn(formatDay(record.withdrawn.known)),
      markText(record, dataset),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  }
  return [entry, ...sources.map((source) => workOf(source, dataset))]
}

function workOf(source: Source, dataset: Dataset): CitedWork {
  return {
    key: `${dataset.id}:${source.id}`,
    kind: 'source',
    title: source.title,
    date: source.published,
    publisher: source.publisher === '' ? undefined : source.publisher,
    url: source.url,
    archived: source.archived,
    language: source.language,
    note: source.contributors,
  }
}
