// The inverse of ingest: a dataset as the text of a file. What ingest reads from that text is the dataset again; what
// the format fills in by itself is left out, but `known` is always written, since it may rest on sources alone.
import { formatIsoDay } from '../base/day'
import { ascending } from '../base/compare'
import type { CrisisRecord, DatasetFile } from '../domain/dataset'
import type { Receipt } from '../domain/receipt'
import { toClaimV1, toEventV1, toStatementV1 } from './write-entry'
import { toActorV1, toMeasureV1, toPlaceV1, toSourceV1 } from './write-named'
import { FORMAT_VERSION } from './versions/format-version'

/** The file of a dataset, as an author would have written it. */
export function writeDataset(dataset: DatasetFile): string {
  return `${JSON.stringify(wireOf(dataset), undefined, 2)}\n`
}

function wireOf(dataset: DatasetFile): object {
  const { id, title, summary, asOf, revision, language, licence, marking, headline, receipt } = dataset
  const records = [...dataset.records.values()].toSorted(ascending(({ order }) => order))
  return {
    formatVersion: FORMAT_VERSION,
    id,
    title,
    summary,
    asOf: formatIsoDay(asOf),
    revision,
    language,
    // A file that named none was read with a fault; written again it says that none is known.
    licence: licence === '' ? 'NOASSERTION' : licence,
    marking,
    headline,
    receipt: receipt && toReceiptV1(receipt),
    clocks: unlessEmpty(dataset.clocks.map(({ label, zone }) => ({ label, zone }))),
    sources: [...dataset.sources.values()].map(toSourceV1),
    actors: [...dataset.actors.values()].map(toActorV1),
    places: unlessEmpty([...dataset.places.values()].map(toPlaceV1)),
    topics: unlessEmpty([...dataset.topics.values()].map(({ id: topic, label }) => ({ id: topic, label }))),
    events: records.filter(isOfType('event')).map(toEventV1),
    statements: records.filter(isOfType('statement')).map(toStatementV1),
    measures: unlessEmpty([...dataset.measures.values()].map(toMeasureV1)),
    claims: unlessEmpty(records.filter(isOfType('claim')).map(toClaimV1)),
    briefs: unlessEmpty(
      dataset.briefs.map((brief) => ({
        id: brief.id,
        title: brief.title,
        scenes: brief.scenes.map(({ title: scene, view, note, seconds }) => ({ title: scene, view, note, seconds })),
      })),
    ),
    corrections: unlessEmpty(
      dataset.corrections.map(({ date, record, change, reason }) => ({
        date: formatIsoDay(date),
        record,
        change,
        reason,
      })),
    ),
    logs: unlessEmpty(
      dataset.logs.map((log) => ({
        id: log.id,
        label: log.label,
        href: log.href,
        format: log.format,
        source: log.source,
        records: log.records,
      })),
    ),
  }
}

function toReceiptV1(receipt: Receipt): object {
  const { dataset, title, revision, sha256, asOf, from, to, filters, zone, view, address, licence, marking, app } =
    receipt
  return {
    dataset,
    title,
    revision,
    sha256,
    asOf: formatIsoDay(asOf),
    from: from === undefined ? undefined : formatIsoDay(from),
    to: to === undefined ? undefined : formatIsoDay(to),
    filters: unlessEmpty(filters),
    zone,
    view,
    address,
    licence: licence === '' ? 'NOASSERTION' : licence,
    marking,
    app,
  }
}

function isOfType<Type extends CrisisRecord['type']>(type: Type) {
  return (record: CrisisRecord): record is Extract<CrisisRecord, { type: Type }> => record.type === type
}

/** An optional list that holds nothing is left out. */
function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}
