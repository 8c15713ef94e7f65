import type { CSSProperties } from 'react'
import type { Dataset } from '../domain/dataset'
import { blocsOf } from '../view-model/names'

const PALETTE_SIZE = 7

/** The colour of a bloc as a CSS value: by its order in the file, never by who it is. */
export function blocColour(bloc: string | undefined, dataset: Pick<Dataset, 'actors'>): string {
  const index = bloc === undefined ? undefined : blocsOf(dataset).get(bloc)
  return index === undefined ? 'var(--bloc-none)' : `var(--bloc-${index % PALETTE_SIZE})`
}

export function blocStyle(bloc: string | undefined, dataset: Pick<Dataset, 'actors'>): CSSProperties {
  return { color: blocColour(bloc, dataset) }
}
