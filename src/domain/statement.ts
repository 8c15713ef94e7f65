import type { Entry } from './entry'
import type { ActorId, EntryId, EventId, StatementId } from './ids'
import type { Likelihood, RelationType, StatementForm } from './vocabulary'

/** Something said: by whom, to whom, through whom, and in whose words. */
export type Statement = Entry<StatementId> & {
  readonly type: 'statement'
  readonly form: StatementForm
  /** All who speak one text together, the first named first; empty: the cited source itself speaks. */
  readonly speakers: readonly ActorId[]
  /** How the source names the speaker where that says less than an id. */
  readonly attribution?: string
  readonly onBehalfOf?: ActorId
  readonly to: readonly ActorId[]
  /** The channel. It reports; it is not the speaker. */
  readonly reportedBy?: ActorId
  readonly event?: EventId
  /** What was said, in the record's own words. */
  readonly text: string
  /** Verbatim words, as the source quotes them. */
  readonly quotes: readonly string[]
  /** 'reporter': the quoted words are the channel's about the speaker. */
  readonly quoteVoice: 'speaker' | 'reporter'
  readonly original?: { readonly language: string; readonly quotes: readonly string[] }
  readonly condition?: string
  readonly likelihood?: Likelihood
  /** False: that it was said is known, what it says is confidential. */
  readonly disclosed: boolean
  readonly relations: readonly Relation[]
}

export type Relation = { readonly type: RelationType; readonly target: EntryId }

/** Whether others are asked for something here, so that an answer or silence can be shown. */
export function isDemandOrRequest(statement: Statement): boolean {
  return statement.form === 'demand' || statement.form === 'request'
}
