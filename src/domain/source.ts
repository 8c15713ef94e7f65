import type { EdtfDate } from '../base/edtf'
import type { SourceId } from './ids'
import type { Credibility, Reliability } from './vocabulary'

/** Where something can be read: a page, a document, a broadcast. */
export type Source = {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly published?: EdtfDate
  /** As given; only `http(s)` addresses become links. */
  readonly url?: string
  readonly archived?: string
  readonly language?: string
  readonly contributors?: string
  readonly reliability?: Reliability
  /** The source that this one repeats: the two are one origin, not two voices. */
  readonly origin?: SourceId
  readonly note?: string
}

/** One step from a mark to its source. */
export type Citation = {
  readonly source: SourceId
  readonly credibility?: Credibility
  readonly locator?: string
  readonly quote?: string
}
