import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { fail, ok, type Result } from '../base/result'
import { readJson } from '../ingest/read-json'
import { fetchText } from './fetch-text'
import type { LoadError } from '../domain/load-error'
import { LoadFailure } from './load-failure'

export const CATALOGUE_ADDRESS = 'data/index.json'

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
    const fetched = await fetchText(address, { signal })
    if (!fetched.ok) throw new LoadFailure(fetched.error)
    const catalogue = parseCatalogue(fetched.value.kind === 'text' ? fetched.value.text : '', address)
    if (!catalogue.ok) throw new LoadFailure(catalogue.error)
    return catalogue.value
  },
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
  refetchOnWindowFocus: false,
})

function parseCatalogue(text: string, address: string): Result<Catalogue, LoadError> {
  const json = readJson(text)
  const checked = v.safeParse(CatalogueWire, json.ok ? json.value : undefined)
  return checked.success ? ok(checked.output) : fail({ code: 'bad-catalogue', address })
}

/** Addresses of datasets resolve from the app's own base, wherever in the app the reader is. */
export function resolveAddress(address: string): string {
  return new URL(address, new URL(import.meta.env.BASE_URL, location.origin)).href
}
