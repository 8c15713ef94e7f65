import { queryOptions } from '@tanstack/react-query'
import { fail, ok, type Result } from '../base/result'
import { isObject } from '../ingest/json-value'
import { CATALOGUE_ADDRESS, peekEarly, takeEarly, type Answer } from './early-answers'
import { fetchText } from './fetch-text'
import type { LoadError } from '../domain/load-error'
import { keptCopy, orKept } from './kept-copy'
import { LoadFailure } from './load-failure'
import { resolveAddress } from './resolve-address'

export type CatalogueItem = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly asOf: string
  readonly revision: string
  readonly bytes?: number
  readonly sha256?: string
}

export type Catalogue = {
  readonly datasets: readonly CatalogueItem[]
  readonly etag: string | undefined
  /** The copy that this browser kept: the host has not answered well since the page was opened. */
  readonly isKept?: boolean
}

const KEY = ['catalogue']

/** The list of datasets that the host offers; the first one opens by itself. What is asked again is asked only for what is new. */
export const catalogueQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal, client }): Promise<Catalogue> => {
    const address = resolveAddress(CATALOGUE_ADDRESS)
    const last = client.getQueryData<Catalogue>(KEY)
    const answer = (last ? undefined : takeEarly(address)) ?? fetchText(address, { signal, etag: last?.etag })
    const asking = answer.then((given) => toCatalogue(given, address, last))
    const catalogue = await (last ? asking : orKept(asking, () => keptCatalogue(address)))
    if (!catalogue.ok) throw new LoadFailure(catalogue.error)
    return catalogue.value
  },
  // Undefined leaves it to the question above, which explains what is wrong.
  initialData: () => earlyCatalogue(resolveAddress(CATALOGUE_ADDRESS)),
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
  refetchOnWindowFocus: false,
})

function earlyCatalogue(address: string): Catalogue | undefined {
  const answer = peekEarly(address)
  const catalogue = answer && toCatalogue(answer, address, undefined)
  return catalogue?.ok ? catalogue.value : undefined
}

async function keptCatalogue(address: string): Promise<Catalogue | undefined> {
  const copy = await keptCopy(address)
  const catalogue = copy && catalogueIn(new TextDecoder().decode(copy.bytes), address, copy.note.etag)
  return catalogue?.ok ? { ...catalogue.value, isKept: true } : undefined
}

function toCatalogue(answer: Answer, address: string, last: Catalogue | undefined): Result<Catalogue, LoadError> {
  if (!answer.ok) return answer
  if (answer.value.kind === 'unchanged') {
    return last ? ok(last.isKept ? { ...last, isKept: false } : last) : fail({ code: 'http', address, status: 304 })
  }
  return catalogueIn(answer.value.text, address, answer.value.etag)
}

function catalogueIn(text: string, address: string, etag: string | undefined): Result<Catalogue, LoadError> {
  const datasets = datasetsIn(text)
  return datasets ? ok({ datasets, etag }) : fail({ code: 'bad-catalogue', address })
}

function datasetsIn(text: string): readonly CatalogueItem[] | undefined {
  const value = jsonIn(text)
  if (!isObject(value) || value['formatVersion'] !== 1) return undefined
  const { datasets } = value
  return Array.isArray(datasets) && datasets.every(isItem) ? datasets : undefined
}

function isItem(value: unknown): value is CatalogueItem {
  if (!isObject(value)) return false
  const { bytes, sha256 } = value
  const hasWords = ['id', 'title', 'href', 'asOf', 'revision'].every((field) => typeof value[field] === 'string')
  return hasWords && isNothingOr('number', bytes) && isNothingOr('string', sha256)
}

function isNothingOr(type: 'number' | 'string', value: unknown): boolean {
  return value === undefined || typeof value === type
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}
