// Figures for a test in as few words as they have; everything goes through the real `ingest`.
import { parseDay } from '../../../src/base/day'
import type { Dataset } from '../../../src/domain/dataset'
import { ingest } from '../../../src/ingest/ingest'
import { makeBoard, type Board } from '../../../src/view-model/board'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'

export type ClaimFields = { readonly id: string; readonly value: object } & Readonly<Record<string, unknown>>

const ACTORS = [
  { id: 'north', name: 'Kingdom of the North', shortName: 'North', kind: 'state', bloc: 'Northern League' },
  { id: 'south', name: 'South', kind: 'state', bloc: 'Southern Pact' },
  { id: 'envoy', name: 'The Envoy', kind: 'person', memberOf: ['north'] },
]

/** A dataset of these claims; a claim is an observed one of measure `host` on 1 May 1914 unless it says otherwise. */
export function datasetOf(claims: readonly ClaimFields[], rest: Readonly<Record<string, unknown>> = {}): Dataset {
  const result = ingest(
    JSON.stringify({
      formatVersion: 1,
      id: 'a-crisis',
      title: 'A crisis',
      summary: 'A crisis.',
      asOf: '1914-08-01',
      revision: '1',
      language: 'en',
      licence: 'CC0-1.0',
      sources: [
        { id: 'gazette', title: 'The Gazette', publisher: 'Gazette' },
        { id: 'courier', title: 'The Courier', publisher: 'Courier' },
      ],
      actors: ACTORS,
      events: [],
      statements: [],
      measures: [
        {
          id: 'host',
          label: 'The host',
          unit: 'men',
          definition: 'Men under arms.',
          components: [
            { id: 'horse', label: 'Horse' },
            { id: 'foot', label: 'Foot' },
          ],
        },
        { id: 'ships', label: 'Ships', unit: 'ships', definition: 'Ships at sea.' },
        {
          id: 'left',
          label: 'Men gone home',
          unit: 'men',
          definition: 'Men gone home.',
          quantity: 'change',
          direction: 'out',
        },
      ],
      claims: claims.map((claim) => ({
        measure: 'host',
        kind: 'observed',
        date: '1914-05-01',
        citations: [{ source: 'gazette' }],
        ...claim,
      })),
      ...rest,
    }),
  )
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  const faults = result.problems.filter(({ severity }) => severity === 'fault')
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return result.dataset
}

export function boardOf(dataset: Dataset, view: Partial<ViewState> = {}): Board {
  return makeBoard(dataset, { ...DEFAULT_VIEW, ...view })
}

/** A day that the test knows to exist. */
export function day(text: string): NonNullable<ReturnType<typeof parseDay>> {
  const value = parseDay(text)
  if (value === undefined) throw new Error(`No such day: ${text}`)
  return value
}
