import type { Actor, Place, Topic } from '../../domain/actor'
import type { Claim, Measure } from '../../domain/claim'
import type { CrisisEvent } from '../../domain/crisis-event'
import type { Brief } from '../../domain/brief'
import type { Correction, Log } from '../../domain/dataset'
import type { Source } from '../../domain/source'
import type { Statement } from '../../domain/statement'

type Field =
  | keyof CrisisEvent
  | keyof Statement
  | keyof Claim
  | keyof Source
  | keyof Actor
  | keyof Place
  | keyof Topic
  | keyof Measure
  | keyof Brief
  | keyof Correction
  | keyof Log

/** Every field that a record, or what stands beside the records, can have: its name where two editions differ in it. */
export const fields: Readonly<Record<Field, string>> = {
  about: 'about',
  archived: 'archived copy',
  attribution: 'named in the source as',
  bloc: 'bloc',
  change: 'change',
  citations: 'sources',
  claimants: 'claimed by',
  components: 'parts of the count',
  condition: 'condition',
  contributors: 'contributors',
  country: 'country',
  date: 'date',
  definition: 'definition',
  direction: 'direction',
  disclosed: 'content disclosed',
  event: 'said at',
  excludes: 'leaves out',
  form: 'form',
  format: 'format',
  href: 'address',
  id: 'id',
  importance: 'importance',
  includes: 'counts',
  kind: 'kind',
  known: 'known since',
  label: 'label',
  language: 'language',
  likelihood: 'likelihood',
  marking: 'handling',
  measure: 'measure',
  memberOf: 'member of',
  name: 'name',
  note: 'note',
  onBehalfOf: 'for',
  order: 'place in the file',
  origin: 'repeats',
  original: 'in the original',
  places: 'places',
  point: 'position',
  published: 'published',
  publisher: 'publisher',
  quantity: 'stock or change',
  quoteVoice: 'whose words are quoted',
  quotes: 'quoted words',
  reason: 'reason',
  record: 'record',
  records: 'number of rows',
  relations: 'relations',
  reliability: 'reliability',
  reportedBy: 'through',
  role: 'role',
  scenes: 'scenes',
  scope: 'what is counted',
  shortName: 'short name',
  source: 'source',
  speakers: 'speakers',
  statement: 'stated in',
  status: 'status',
  summary: 'summary',
  supersedes: 'replaces',
  text: 'text',
  title: 'title',
  to: 'to',
  topics: 'topics',
  type: 'type',
  unit: 'unit',
  updates: 'later states of knowledge',
  url: 'address',
  value: 'figure',
  withdrawn: 'withdrawn',
  words: 'words as said',
  actors: 'actors',
}

/** Fields of the dataset itself. */
export const headerFields = {
  id: 'id',
  title: 'title',
  summary: 'summary',
  asOf: 'record closed',
  revision: 'revision',
  language: 'language',
  licence: 'licence',
  marking: 'handling',
  headline: 'leading measure',
  clocks: 'clocks',
} as const

/** Values that are no words of their own. */
export const fieldValues = {
  yes: 'yes',
  no: 'no',
  quoteVoices: { speaker: 'the speaker’s', reporter: 'the channel’s' },
  quantities: { stock: 'stock', change: 'change' },
  directions: { in: 'came', out: 'left' },
  come: (field: string): string => `${field}, new`,
  gone: (field: string): string => `${field}, gone`,
  credibility: (grade: number): string => `credibility ${grade}`,
  scenes: (count: number): string => (count === 1 ? '1 scene' : `${count} scenes`),
} as const
