// Figures for a test in as few words as they have; the rest of the record stands here.
import type { DatasetParts } from '../../support/dataset-of'

export type ClaimFields = { readonly id: string; readonly value: object } & Readonly<Record<string, unknown>>

/** These claims, each an observed one of the measure `host` on 1 May 1914 unless it says otherwise. */
export function figuresOf(claims: readonly ClaimFields[], rest: DatasetParts = {}): DatasetParts {
  return {
    asOf: '1914-08-01',
    sources: [{ id: 'courier', title: 'The Courier', publisher: 'Courier', reliability: 'B' }],
    actors: [
      { id: 'north', name: 'Kingdom of the North', shortName: 'North', kind: 'state', bloc: 'Northern League' },
      { id: 'south', name: 'South', kind: 'state', bloc: 'Southern Pact' },
      { id: 'envoy', name: 'The Envoy', kind: 'person', memberOf: ['north'], role: 'Envoy of the North' },
    ],
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
    claims: claims.map((claim) => ({ measure: 'host', date: '1914-05-01', ...claim })),
    ...rest,
  }
}
