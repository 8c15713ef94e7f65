// The closed lists of the format. Each list is the one place where its words stand: the validator,
// the JSON Schema, the filters and the legend are all made from it.

export const EVENT_KINDS = [
  'meeting',
  'call',
  'document',
  'decision',
  'deployment',
  'exercise',
  'sanction',
  'incident',
  'attack',
  'legal',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_STATUSES = ['occurred', 'scheduled', 'cancelled', 'reported'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

export const STATEMENT_FORMS = [
  'demand',
  'request',
  'offer',
  'acceptance',
  'rejection',
  'reply',
  'warning',
  'threat',
  'pledge',
  'denial',
  'confirmation',
  'assessment',
  'remark',
] as const
export type StatementForm = (typeof STATEMENT_FORMS)[number]

export const CLAIM_KINDS = ['observed', 'planned', 'pledged', 'forecast', 'reference'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const RELATION_TYPES = ['answers', 'denies', 'confirms', 'conditions', 'repeats'] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export const ACTOR_KINDS = ['state', 'alliance', 'organisation', 'person', 'group'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** Source reliability, NATO Admiralty code (AJP-2.1): A completely reliable … F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]

/** Information credibility, NATO Admiralty code (AJP-2.1): 1 confirmed … 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof CREDIBILITIES)[number]

/** Likelihood words of ICD 203, from 'almost no chance' (1–5 %) to 'almost certain' (95–99 %). */
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const
export type Likelihood = (typeof LIKELIHOODS)[number]

/** Handling marks, Traffic Light Protocol 2.0 (FIRST). */
export const TLP_MARKS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type TlpMark = (typeof TLP_MARKS)[number]

export const LOG_FORMATS = ['ndjson', 'acled-csv', 'ucdp-ged-csv'] as const
export type LogFormat = (typeof LOG_FORMATS)[number]

export const CORRECTION_CHANGES = ['added', 'changed', 'withdrawn'] as const
export type CorrectionChange = (typeof CORRECTION_CHANGES)[number]
