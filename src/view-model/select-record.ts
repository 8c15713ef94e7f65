// One record in full, as far as it is known on the day: what it says, with every hedge, what changed,
// what it has to do with others, and what it rests on.
import { countingOf, type Claim, type Counting, type Measure } from '../domain/claim'
import type { CrisisEvent } from '../domain/crisis-event'
import type { CrisisRecord, Correction } from '../domain/dataset'
import type { ActorId, EntryId, StatementId } from '../domain/ids'
import { actorsOf } from '../domain/record-actors'
import { isDemandOrRequest } from '../domain/statement'
import { record as text } from '../words/en/record'
import { vocabulary } from '../words/en/vocabulary'
import { words } from '../words/words'
import type { Board } from './board'
import { demandStatus, type DemandStatus } from './demand-status'
import { isInExchange } from './exchange'
import { formatDay, formatEdtf } from './format-day'
import { markNameOf, type MarkName } from './mark-of'
import { claimantOf, fullNameOf, shortNameOf } from './names'
import { originalOf, type OriginalText } from './original-text'
import { recordChanges, type RecordChanges } from './record-changes'
import { relationIndex, relationsOf, type RelationGroup } from './record-relations'
import { recordKind, recordTitle } from './record-text'
import { fact, statementFacts, type Fact } from './record-facts'
import { selectCitedSources, type CitedSources } from './select-cited-sources'
import type { Transition } from './transitions'
import type { Focus } from './view-state'

export type RecordModel = {
  readonly type: 'record'
  /** In its state as of the board's day. */
  readonly record: CrisisRecord
  readonly title: string
  /** 'demand', 'meeting', 'observed figure'. */
  readonly kind: string
  readonly mark: MarkName
  readonly facts: readonly Fact[]
  /** Set for a figure: what is counted and what of it. */
  readonly figure?: FigureFacts
  /** Set for a standing demand or request. */
  readonly demand?: DemandStatus
  /** Set where the statement is part of an exchange. */
  readonly thread?: StatementId
  readonly original?: OriginalText
  readonly actors: readonly NamedFocus[]
  readonly places: readonly NamedFocus[]
  readonly topics: readonly TopicChoice[]
  readonly changes: RecordChanges
  readonly corrections: readonly Correction[]
  readonly relations: readonly RelationGroup[]
  readonly sources: CitedSources
}

export type FigureFacts = {
  readonly measure?: Measure
  /** What the count takes in, what it leaves out, and what it is silent on; silence is never 'no'. */
  readonly counted: readonly Fact[]
}

export type NamedFocus = { readonly name: string; readonly focus: Focus }

export type TopicChoice = { readonly label: string; readonly only: Transition }

/** Undefined where the record is not known on the board's day. */
export function selectRecord(board: Board, id: EntryId): RecordModel | undefined {
  const { dataset, known, asOf } = board
  const record = known.byId.get(id)
  if (!record) return undefined
  // A row of a log has no later states, so what is known of it is what was filed.
  const asFiled = dataset.records.get(id) ?? record
  return {
    type: 'record',
    record,
    title: recordTitle(record, dataset),
    kind: recordKind(record),
    mark: markNameOf(record),
    facts: factsOf(record, board),
    figure: record.type === 'claim' ? figureFacts(record, board) : undefined,
    demand: demandOf(record, board),
    thread: record.type === 'statement' && isInExchange(record, known) ? record.id : undefined,
    original: record.type === 'statement' ? originalOf(record) : undefined,
    actors: actorsOf(record).map((actor) => ({
      name: shortNameOf(actor, dataset),
      focus: { type: 'actor', id: actor },
    })),
    places: record.places.map((place) => ({
      name: dataset.places.get(place)?.name ?? place,
      focus: { type: 'place', id: place },
    })),
    topics: record.topics.map((topic) => ({
      label: dataset.topics.get(topic)?.label ?? topic,
      only: (view) => ({ ...view, topics: [topic] }),
    })),
    changes: recordChanges(asFiled, dataset, asOf),
    corrections: dataset.corrections
      .filter((correction) => correction.record === id && correction.date <= asOf)
      .toSorted((a, b) => a.date - b.date),
    relations: relationsOf(record, known, relationIndex(known)),
    sources: selectCitedSources(record.citations, dataset),
  }
}

function demandOf(record: CrisisRecord, { known, dataset, asOf }: Board): DemandStatus | undefined {
  if (record.type !== 'statement' || record.withdrawn || !isDemandOrRequest(record)) return undefined
  return demandStatus(record, known.statements, dataset, asOf)
}

const COUNTINGS: readonly Counting[] = ['in', 'out', 'not-stated']

function figureFacts(claim: Claim, { dataset }: Board): FigureFacts {
  const measure = dataset.measures.get(claim.measure)
  const components = measure?.components ?? []
  return {
    measure,
    counted: COUNTINGS.flatMap((counting) => {
      const labels = components.filter(({ id }) => countingOf(claim, id) === counting).map(({ label }) => label)
      return fact(text.countings[counting], labels.length === 0 ? undefined : labels.join(', '))
    }),
  }
}

function factsOf(record: CrisisRecord, board: Board): readonly Fact[] {
  return [
    { label: text.date, text: formatEdtf(record.date) },
    { label: text.known, text: formatDay(record.known) },
    ...ownFacts(record, board),
    ...fact(text.marking, record.marking),
  ]
}

function ownFacts(record: CrisisRecord, board: Board): readonly Fact[] {
  switch (record.type) {
    case 'event':
      return fact(text.status, eventStatusText(record, board))
    case 'statement':
      return statementFacts(record)
    case 'claim':
      return claimFacts(record, board)
  }
}

/** Nothing where it simply took place; a date that passed without word says so. */
export function eventStatusText({ status, date }: CrisisEvent, { asOf }: Pick<Board, 'asOf'>): string | undefined {
  if (status === 'occurred') return undefined
  const isOverdue = status === 'scheduled' && date.latest !== undefined && date.latest < asOf
  return text.statuses[isOverdue ? 'overdue' : status]
}

function claimFacts(claim: Claim, board: Board): readonly Fact[] {
  const { dataset } = board
  const voice = claimantOf(claim, dataset)
  const by =
    voice.kind === 'source'
      ? text.noClaimant(voice.label)
      : voice.kind === 'actors'
        ? words.and(voice.actors.map((id) => fullNameOf(id, dataset)))
        : voice.label
  return [
    { label: text.claimant, text: by },
    ...fact(text.namedAs, voice.kind === 'actors' ? claim.attribution : undefined),
    ...fact(text.onBehalfOf, nameOf(claim.onBehalfOf, board)),
    ...fact(text.through, nameOf(claim.reportedBy, board)),
    ...fact(text.condition, claim.condition),
    ...fact(text.likelihood, claim.likelihood && vocabulary.likelihoods[claim.likelihood]),
    ...fact(text.noNumberWhy, claim.value.kind === 'unstated' ? claim.value.reason : undefined),
    ...fact(text.scope, claim.scope),
  ]
}

function nameOf(actor: ActorId | undefined, { dataset }: Board): string | undefined {
  return actor === undefined ? undefined : fullNameOf(actor, dataset)
}
