// Ids come from the file and never from positions: a link made today must find the same record
// after the file has grown. An id is unique over the whole file, whatever it names.
import type { Brand } from '../base/brand'

export type SourceId = Brand<string, 'SourceId'>
export type ActorId = Brand<string, 'ActorId'>
export type PlaceId = Brand<string, 'PlaceId'>
export type TopicId = Brand<string, 'TopicId'>
export type EventId = Brand<string, 'EventId'>
export type StatementId = Brand<string, 'StatementId'>
export type ClaimId = Brand<string, 'ClaimId'>
export type MeasureId = Brand<string, 'MeasureId'>
/** A part that a count may include; unique within its measure. */
export type ComponentId = Brand<string, 'ComponentId'>
export type BriefId = Brand<string, 'BriefId'>
export type LogId = Brand<string, 'LogId'>

export type EntryId = EventId | StatementId | ClaimId
