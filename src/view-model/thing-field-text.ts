// The same for what stands beside the records: sources, actors, places, topics, measures, briefs, logs.
import type { Actor, Place, Topic } from '../domain/actor'
import type { Measure } from '../domain/claim'
import type { Brief } from '../domain/brief'
import type { Dataset, Log } from '../domain/dataset'
import type { ActorId, SourceId } from '../domain/ids'
import type { Source } from '../domain/source'
import { fieldValues, headerFields } from '../words/en/fields'
import { vocabulary } from '../words/en/vocabulary'
import type { FieldTexts } from './field-text'
import { countryName, languageName } from './format-code'
import { formatDay, formatEdtf } from './format-day'
import { formatPoint } from './format-point'
import { fullNameOf } from './names'

const asIs = (value: string): string => value
const actorName = (id: ActorId, dataset: Dataset): string => fullNameOf(id, dataset)
const sourceTitle = (id: SourceId, { sources }: Dataset): string => sources.get(id)?.title ?? id

export const SOURCE: FieldTexts<Source> = {
  id: asIs,
  title: asIs,
  publisher: asIs,
  published: formatEdtf,
  url: asIs,
  archived: asIs,
  language: languageName,
  contributors: asIs,
  reliability: (grade) => `${grade}, ${vocabulary.reliabilities[grade]}`,
  origin: sourceTitle,
  note: asIs,
}

export const ACTOR: FieldTexts<Actor> = {
  id: asIs,
  name: asIs,
  shortName: asIs,
  kind: (kind) => vocabulary.actorKinds[kind],
  country: countryName,
  role: asIs,
  memberOf: (ids, dataset) => ids.map((id) => actorName(id, dataset)).join(', '),
  bloc: asIs,
  order: String,
}

export const PLACE: FieldTexts<Place> = {
  id: asIs,
  name: asIs,
  point: formatPoint,
  country: countryName,
  status: asIs,
}

export const TOPIC: FieldTexts<Topic> = { id: asIs, label: asIs, order: String }

export const MEASURE: FieldTexts<Measure> = {
  id: asIs,
  label: asIs,
  unit: asIs,
  definition: asIs,
  about: actorName,
  quantity: (quantity) => fieldValues.quantities[quantity],
  direction: (direction) => fieldValues.directions[direction],
  components: (components) => components.map(({ label }) => label).join(', '),
  order: String,
}

export const BRIEF: FieldTexts<Brief> = {
  id: asIs,
  title: asIs,
  scenes: (scenes) => `${fieldValues.scenes(scenes.length)}: ${scenes.map(({ title }) => title).join('; ')}`,
}

export const LOG: FieldTexts<Log> = {
  id: asIs,
  label: asIs,
  href: asIs,
  format: asIs,
  source: sourceTitle,
  records: String,
}

export type Header = Pick<Dataset, keyof typeof headerFields>

export const HEADER: FieldTexts<Header> = {
  id: asIs,
  title: asIs,
  summary: asIs,
  asOf: formatDay,
  revision: asIs,
  language: languageName,
  licence: asIs,
  marking: asIs,
  headline: (id, { measures }) => measures.get(id)?.label ?? id,
  clocks: (clocks) => clocks.map(({ label, zone }) => `${label} (${zone})`).join(', '),
}
