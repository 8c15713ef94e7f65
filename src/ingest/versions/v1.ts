// Format version 1 as a whole file. Frozen once released: a later meaning gets a later number.
import * as v from 'valibot'
import { TLP_MARKS } from '../../domain/vocabulary'
import { FORMAT_VERSION } from './format-version'
import { ID_PATTERN } from './id-pattern'
import {
  ActorV1,
  BriefV1,
  ClaimV1,
  ClockV1,
  CorrectionV1,
  EventV1,
  LogV1,
  MeasureV1,
  PlaceV1,
  ReceiptV1,
  SourceV1,
  StatementV1,
  TopicV1,
} from './v1-records'

const text = v.pipe(v.string(), v.minLength(1))

/** What stands beside the lists. */
export const headerV1 = {
  $schema: v.optional(v.string()),
  formatVersion: v.literal(FORMAT_VERSION),
  id: v.pipe(v.string(), v.regex(ID_PATTERN)),
  title: text,
  summary: v.string(),
  asOf: v.pipe(v.string(), v.regex(/^-?\d{4}-\d{2}-\d{2}(T.+)?$/)),
  revision: text,
  language: v.pipe(v.string(), v.minLength(2)),
  licence: text,
  marking: v.optional(v.picklist(TLP_MARKS)),
  headline: v.optional(v.pipe(v.string(), v.regex(ID_PATTERN))),
  receipt: v.optional(ReceiptV1),
}

/** The lists, each with the shape of its items. A file without a required one is no dataset. */
export const listsV1 = {
  clocks: { item: ClockV1, isRequired: false },
  sources: { item: SourceV1, isRequired: true },
  actors: { item: ActorV1, isRequired: true },
  places: { item: PlaceV1, isRequired: false },
  topics: { item: TopicV1, isRequired: false },
  events: { item: EventV1, isRequired: true },
  statements: { item: StatementV1, isRequired: true },
  measures: { item: MeasureV1, isRequired: false },
  claims: { item: ClaimV1, isRequired: false },
  briefs: { item: BriefV1, isRequired: false },
  corrections: { item: CorrectionV1, isRequired: false },
  logs: { item: LogV1, isRequired: false },
} as const

/** What stands beside the lists, as an author writes it. */
export type HeaderV1 = v.InferOutput<v.ObjectSchema<typeof headerV1, undefined>>
export type ListName = keyof typeof listsV1
export type ItemV1<Name extends ListName> = v.InferOutput<(typeof listsV1)[Name]['item']>

/** The whole file as one schema; the JSON Schema in public/schema/ is made from it. */
export const DatasetV1 = v.object({
  ...headerV1,
  clocks: v.optional(v.array(ClockV1)),
  sources: v.array(SourceV1),
  actors: v.array(ActorV1),
  places: v.optional(v.array(PlaceV1)),
  topics: v.optional(v.array(TopicV1)),
  events: v.array(EventV1),
  statements: v.array(StatementV1),
  measures: v.optional(v.array(MeasureV1)),
  claims: v.optional(v.array(ClaimV1)),
  briefs: v.optional(v.array(BriefV1)),
  corrections: v.optional(v.array(CorrectionV1)),
  logs: v.optional(v.array(LogV1)),
})
