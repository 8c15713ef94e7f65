import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { fail, ok, type Result } from '../base/result'
import { readJson } from '../ingest/read-json'
import { CATALOGUE_ADDRESS, peekEarly, takeEarly, type Answer } from './early-answers'
import { fetchText } from './fetch-text'
import type { LoadError } from '../domain/load-error'
import { LoadFailure } from './load-failure'
import { resolveAddress } from './resolve-address'

const CatalogueWire = v.object({
  formatVersion: v.literal(1),
  datasets: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      href: v.string(),
      asOf: v.string(),
      revision: v.string(),
      bytes: v.optional(v.number()),
      sha256: v.optional(v.string()),
    }),
  ),
})

export type CatalogueItem = v.InferOutput<typeof CatalogueWire>['datasets'][number]
export type Catalogue = { readonly datasets: readonly CatalogueItem[] }

/** The list of datasets that the host offers; the first one opens by itself. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: async ({ signal }): Promise<Catalogue> => {
    const address = resolveAddress(CATALOGUE_ADDRESS)
    const catalogue = toCatalogue(await (takeEarly(address) ?? fetchText(address, { signal })), address)
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
  const catalogue = answer && toCatalogue(answer, address)
  return catalogue?.ok ? catalogue.value : undefined
}

function toCatalogue(answer: Answer, address: string): Result<Catalogue, LoadError> {
  if (!answer.ok) return answer
  const json = readJson(answer.value.kind === 'text' ? answer.value.text : '')
  const checked = v.safeParse(CatalogueWire, json.ok ? json.value : undefined)
  return checked.success ? ok(checked.output) : fail({ code: 'bad-catalogue', address })
}
