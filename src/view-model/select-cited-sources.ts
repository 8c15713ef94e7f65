// The sources of a record, each once, with every place that is cited from it.
import type { Dataset } from '../domain/dataset'
import type { SourceId } from '../domain/ids'
import type { Citation, Source } from '../domain/source'
import { formatEdtf } from './format-day'
import { languageName } from './format-code'
import { gradeText, type GradeText } from './grade-text'
import { webLink } from './web-link'

export type SourceCard = {
  readonly source: Source
  /** `28 Jan 2022`; undefined where the file gives no day. */
  readonly published?: string
  readonly language?: string
  /** Set where the address may be a link; else `address` is shown as text. */
  readonly link?: string
  readonly address?: string
  readonly archivedLink?: string
  readonly archivedAddress?: string
  /** The source that this one repeats: the two are one origin. */
  readonly origin?: Source
}

export type CitedSource = SourceCard & { readonly places: readonly CitedPlace[] }

/** One citation of the source: how this information was graded, where it stands, in which words. */
export type CitedPlace = { readonly grade: GradeText; readonly locator?: string; readonly quote?: string }

export type CitedSources = {
  readonly cards: readonly CitedSource[]
  /** How many independent origins the sources have; fewer than sources where one repeats another. */
  readonly originCount: number
}

export function selectCitedSources(citations: readonly Citation[], dataset: Dataset): CitedSources {
  const bySource = new Map<SourceId, Citation[]>()
  for (const citation of citations) bySource.set(citation.source, [...(bySource.get(citation.source) ?? []), citation])
  const cards = [...bySource].flatMap(([id, cited]): CitedSource[] => {
    const source = dataset.sources.get(id)
    return source ? [{ ...sourceCard(source, dataset), places: placesOf(source, cited) }] : []
  })
  return { cards, originCount: new Set(cards.map(({ source }) => originOf(source, dataset))).size }
}

export function sourceCard(source: Source, dataset: Dataset): SourceCard {
  return {
    source,
    published: source.published && formatEdtf(source.published),
    language:
      source.language === undefined || source.language === dataset.language ? undefined : languageName(source.language),
    link: webLink(source.url),
    address: source.url,
    archivedLink: webLink(source.archived),
    archivedAddress: source.archived,
    origin: source.origin === undefined ? undefined : dataset.sources.get(source.origin),
  }
}

function placesOf({ reliability }: Source, citations: readonly Citation[]): readonly CitedPlace[] {
  return citations.map(({ credibility, locator, quote }) => ({
    grade: gradeText(reliability, credibility),
    locator,
    quote,
  }))
}

/** The end of the chain of repeats; of a chain that bites its own tail one link, the same from wherever it is entered. */
export function originOf({ id }: Source, { sources }: Pick<Dataset, 'sources'>): SourceId {
  const chain: SourceId[] = [id]
  let next = sources.get(id)?.origin
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next)
    next = sources.get(next)?.origin
  }
  const loop = next === undefined ? chain.slice(-1) : chain.slice(chain.indexOf(next))
  return loop.toSorted()[0] ?? id
}
