import type { Dataset } from '../../src/domain/dataset'
import { ingest } from '../../src/ingest/ingest'

type Wire = Readonly<Record<string, unknown>>

/** What a test says of a dataset; the rest is filled in. Records are cited and dated unless they say so themselves. */
export type DatasetParts = {
  readonly asOf?: string
  readonly headline?: string
  readonly sources?: readonly Wire[]
  readonly actors?: readonly Wire[]
  readonly topics?: readonly Wire[]
  readonly places?: readonly Wire[]
  readonly events?: readonly Wire[]
  readonly statements?: readonly Wire[]
  readonly measures?: readonly Wire[]
  readonly claims?: readonly Wire[]
  readonly corrections?: readonly Wire[]
}

export const GAZETTE = { id: 'gazette', title: 'The Gazette of the day', publisher: 'The Gazette' }

/** The file behind {@link datasetOf}, as text. */
export function datasetText(parts: DatasetParts): string {
  const cited = { citations: [{ source: 'gazette' }] }
  const fill = (records: readonly Wire[] | undefined, defaults: Wire): readonly Wire[] =>
    (records ?? []).map((record) => ({ ...defaults, ...cited, ...record }))
  return JSON.stringify({
    formatVersion: 1,
    id: 'test-crisis',
    title: 'A test crisis',
    summary: 'Two towns and a ferry.',
    revision: '1',
    language: 'en',
    licence: 'CC0-1.0',
    ...parts,
    asOf: parts.asOf ?? '2031-05-10',
    sources: [GAZETTE, ...(parts.sources ?? [])],
    actors: (parts.actors ?? []).map((actor) => ({ kind: 'group', name: `The ${String(actor['id'])}`, ...actor })),
    events: fill(parts.events, { kind: 'meeting', title: 'A meeting', date: '2031-05-01' }),
    statements: fill(parts.statements, { form: 'remark', text: 'Something was said.', date: '2031-05-01' }),
    claims: fill(parts.claims, { kind: 'observed', date: '2031-05-01' }),
  })
}

/** A dataset through the real door; a part that the door would set aside fails the test that wrote it. */
export function datasetOf(parts: DatasetParts): Dataset {
  const ingested = ingest(datasetText(parts))
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.refusal))
  if (ingested.problems.length > 0) throw new Error(JSON.stringify(ingested.problems))
  return ingested.dataset
}
