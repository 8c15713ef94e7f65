import type {
  ActorKind,
  ClaimKind,
  Credibility,
  EventKind,
  EventStatus,
  Likelihood,
  RelationType,
  Reliability,
  StatementForm,
} from '../../domain/vocabulary'

const eventKinds: Readonly<Record<EventKind, string>> = {
  meeting: 'meeting',
  call: 'call',
  document: 'document',
  decision: 'decision',
  deployment: 'deployment',
  exercise: 'exercise',
  sanction: 'sanction',
  incident: 'incident',
  attack: 'attack',
  legal: 'legal act',
  other: 'other event',
}

const eventStatuses: Readonly<Record<EventStatus, string>> = {
  occurred: 'occurred',
  scheduled: 'scheduled',
  cancelled: 'cancelled',
  reported: 'reported',
}

const statementForms: Readonly<Record<StatementForm, string>> = {
  demand: 'demand',
  request: 'request',
  offer: 'offer',
  acceptance: 'acceptance',
  rejection: 'rejection',
  reply: 'reply',
  warning: 'warning',
  threat: 'threat',
  pledge: 'pledge',
  denial: 'denial',
  confirmation: 'confirmation',
  assessment: 'assessment',
  remark: 'remark',
}

const claimKinds: Readonly<Record<ClaimKind, string>> = {
  observed: 'observed',
  planned: 'planned',
  pledged: 'pledged',
  forecast: 'forecast',
  reference: 'reference',
}

const relations: Readonly<Record<RelationType, string>> = {
  answers: 'answers',
  denies: 'denies',
  confirms: 'confirms',
  conditions: 'sets a condition for',
  repeats: 'repeats',
}

const relationsBack: Readonly<Record<RelationType, string>> = {
  answers: 'answered by',
  denies: 'denied by',
  confirms: 'confirmed by',
  conditions: 'made conditional by',
  repeats: 'repeated by',
}

const actorKinds: Readonly<Record<ActorKind, string>> = {
  state: 'state',
  alliance: 'alliance',
  organisation: 'organisation',
  person: 'person',
  group: 'group',
}

/** ICD 203, with its percentages as the standard gives them. */
const likelihoods: Readonly<Record<Likelihood, string>> = {
  'almost-no-chance': 'almost no chance (1–5 %)',
  'very-unlikely': 'very unlikely (5–20 %)',
  unlikely: 'unlikely (20–45 %)',
  'roughly-even-chance': 'roughly even chance (45–55 %)',
  likely: 'likely (55–80 %)',
  'very-likely': 'very likely (80–95 %)',
  'almost-certain': 'almost certain (95–99 %)',
}

/** NATO Admiralty code, AJP-2.1: how reliable the source is. */
const reliabilities: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

/** NATO Admiralty code, AJP-2.1: how credible the information is. */
const credibilities: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

export const vocabulary = {
  eventKinds,
  eventStatuses,
  statementForms,
  claimKinds,
  relations,
  relationsBack,
  actorKinds,
  likelihoods,
  reliabilities,
  credibilities,
  recordTypes: { event: 'event', statement: 'statement', claim: 'figure' },
} as const
