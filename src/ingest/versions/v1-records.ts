// The wire shapes of format version 1, record by record: exactly what an author writes. The same
// values validate a file, make the published JSON Schema and type everything behind them.
// No transforms and no custom checks here: they have no counterpart in a JSON Schema. What a schema
// cannot say (a day that exists, a reference that resolves) stands in check-record.ts.
import * as v from 'valibot'
import {
  ACTOR_KINDS,
  CLAIM_KINDS,
  CORRECTION_CHANGES,
  CREDIBILITIES,
  EVENT_KINDS,
  EVENT_STATUSES,
  LIKELIHOODS,
  LOG_FORMATS,
  RELATION_TYPES,
  RELIABILITIES,
  STATEMENT_FORMS,
  TLP_MARKS,
} from '../../domain/vocabulary'
import { ID_PATTERN } from './id-pattern'

const DAY_PATTERN = /^-?\d{4}-\d{2}-\d{2}(T.+)?$/

const id = v.pipe(v.string(), v.regex(ID_PATTERN), v.description('Unique over the whole file.'))
const reference = v.pipe(v.string(), v.regex(ID_PATTERN), v.description('The id of another thing in this file.'))
const text = v.pipe(v.string(), v.minLength(1))
const day = v.pipe(
  v.string(),
  v.regex(DAY_PATTERN),
  v.description('A day, YYYY-MM-DD (ISO 8601), or a date-time with offset.'),
)
const edtf = v.pipe(v.string(), v.minLength(4), v.description('A date in EDTF (ISO 8601-2) level 0 or 1.'))
const language = v.pipe(v.string(), v.minLength(2), v.description('BCP 47 language tag.'))
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description('ISO 3166-1 alpha-2.'))
const references = v.array(reference)
const tlp = v.picklist(TLP_MARKS)
const importance = v.picklist([1, 2, 3])

export const SourceV1 = v.object({
  id,
  title: text,
  publisher: text,
  published: v.optional(edtf),
  url: v.optional(v.string()),
  archived: v.optional(v.string()),
  language: v.optional(language),
  contributors: v.optional(text),
  reliability: v.optional(v.picklist(RELIABILITIES)),
  origin: v.optional(reference),
  note: v.optional(v.string()),
})

export const CitationV1 = v.object({
  source: reference,
  credibility: v.optional(v.picklist(CREDIBILITIES)),
  locator: v.optional(v.string()),
  quote: v.optional(v.string()),
})

export const ActorV1 = v.object({
  id,
  name: text,
  shortName: v.optional(text),
  kind: v.picklist(ACTOR_KINDS),
  country: v.optional(country),
  role: v.optional(v.string()),
  memberOf: v.optional(references),
  bloc: v.optional(text),
})

export const PlaceV1 = v.object({
  id,
  name: text,
  point: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    ]),
  ),
  country: v.optional(country),
  status: v.optional(v.string()),
})

export const TopicV1 = v.object({ id, label: text })

export const UpdateV1 = v.object({
  known: day,
  citations: v.array(CitationV1),
  date: v.optional(edtf),
  status: v.optional(v.picklist(EVENT_STATUSES)),
  summary: v.optional(v.string()),
  text: v.optional(text),
  disclosed: v.optional(v.boolean()),
  withdrawn: v.optional(v.literal(true)),
  reason: v.optional(v.string()),
})

const entry = {
  id,
  date: edtf,
  known: v.optional(day),
  topics: v.optional(references),
  places: v.optional(references),
  importance: v.optional(importance),
  marking: v.optional(tlp),
  note: v.optional(v.string()),
  citations: v.pipe(v.array(CitationV1), v.minLength(1)),
  updates: v.optional(v.array(UpdateV1)),
}

export const EventV1 = v.object({
  ...entry,
  title: text,
  summary: v.optional(v.string()),
  kind: v.picklist(EVENT_KINDS),
  status: v.optional(v.picklist(EVENT_STATUSES)),
  actors: v.optional(references),
})

export const StatementV1 = v.object({
  ...entry,
  form: v.picklist(STATEMENT_FORMS),
  speaker: v.optional(reference),
  coSpeakers: v.optional(references),
  attribution: v.optional(text),
  onBehalfOf: v.optional(reference),
  to: v.optional(references),
  reportedBy: v.optional(reference),
  event: v.optional(reference),
  text,
  quotes: v.optional(v.array(text)),
  quoteVoice: v.optional(v.picklist(['speaker', 'reporter'])),
  original: v.optional(v.object({ language, quotes: v.array(text) })),
  condition: v.optional(text),
  likelihood: v.optional(v.picklist(LIKELIHOODS)),
  disclosed: v.optional(v.boolean()),
  relations: v.optional(v.array(v.object({ type: v.picklist(RELATION_TYPES), target: reference }))),
})

export const MeasureV1 = v.object({
  id,
  label: text,
  unit: text,
  definition: text,
  about: v.optional(reference),
  quantity: v.optional(v.picklist(['stock', 'change'])),
  direction: v.optional(v.picklist(['in', 'out'])),
  components: v.optional(v.array(v.object({ id, label: text }))),
})

const amount = v.pipe(v.number(), v.finite())

export const QuantityV1 = v.union([
  v.strictObject({ exact: amount }),
  v.strictObject({ about: amount }),
  v.strictObject({ min: amount, max: amount }),
  v.strictObject({ atLeast: amount }),
  v.strictObject({ atMost: amount }),
  v.strictObject({ moreThan: amount }),
  v.strictObject({ lessThan: amount }),
  v.strictObject({ unstated: text }),
])

export const ClaimV1 = v.object({
  ...entry,
  measure: reference,
  value: QuantityV1,
  words: v.optional(text),
  kind: v.picklist(CLAIM_KINDS),
  claimant: v.optional(reference),
  coClaimants: v.optional(references),
  attribution: v.optional(text),
  onBehalfOf: v.optional(reference),
  reportedBy: v.optional(reference),
  condition: v.optional(text),
  likelihood: v.optional(v.picklist(LIKELIHOODS)),
  includes: v.optional(references),
  excludes: v.optional(references),
  scope: v.optional(v.string()),
  statement: v.optional(reference),
  supersedes: v.optional(reference),
})

export const BriefV1 = v.object({
  id,
  title: text,
  scenes: v.array(
    v.object({
      title: text,
      view: text,
      note: v.optional(v.string()),
      seconds: v.optional(v.pipe(v.number(), v.minValue(1))),
    }),
  ),
})

export const CorrectionV1 = v.object({
  date: day,
  record: reference,
  change: v.picklist(CORRECTION_CHANGES),
  reason: text,
})

export const LogV1 = v.object({
  id,
  label: text,
  href: text,
  format: v.picklist(LOG_FORMATS),
  source: reference,
  records: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})

/** Stands in a file that the app has written: the view that its records were taken from. */
export const ReceiptV1 = v.object({
  dataset: v.pipe(v.string(), v.regex(ID_PATTERN)),
  title: text,
  revision: text,
  sha256: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.description('Of the dataset’s file, FIPS 180-4.')),
  ),
  asOf: day,
  from: v.optional(day),
  to: v.optional(day),
  filters: v.optional(v.array(v.string())),
  zone: v.string(),
  view: v.pipe(v.string(), v.description('Path and query of the view, from the app’s base.')),
  address: v.optional(v.string()),
  licence: text,
  marking: v.optional(tlp),
  app: text,
})

export const ClockV1 = v.object({ label: text, zone: text })
