// What the record drawer shows of the thing in focus. What is in the file but not yet known on the
// board's day shows nothing but the day on which it enters.
import type { Day } from '../base/day'
import type { CrisisRecord } from '../domain/dataset'
import type { EntryId, PlaceId, SourceId } from '../domain/ids'
import { record as text } from '../words/en/record'
import type { Board } from './board'
import { selectActorPage, type ActorPageModel } from './select-actor-page'
import { selectPlace, type PlaceModel } from './select-place'
import { selectRecord, type RecordModel } from './select-record'
import { selectSource, sourceEntersOn, type SourceModel } from './select-source'

export type NotYetModel = { readonly type: 'not-yet'; readonly title: string; readonly known: Day }

export type FocusModel = RecordModel | NotYetModel | ActorPageModel | SourceModel | PlaceModel

/** Undefined where nothing is in focus, or what is is not in the file. */
export function selectFocus(board: Board): FocusModel | undefined {
  const { focus } = board.view
  switch (focus?.type) {
    case undefined:
      return undefined
    case 'event':
    case 'statement':
    case 'claim':
      return selectRecord(board, focus.id as EntryId) ?? notYet(filedAs(board, focus.id as EntryId)?.known)
    case 'actor':
      return selectActorPage(board, focus.id)
    case 'source': {
      const source = board.dataset.sources.get(focus.id as SourceId)
      return source && (notYet(sourceEntersOn(board, source)) ?? selectSource(board, source.id))
    }
    case 'place':
      return selectPlace(board, focus.id as PlaceId)
  }
}

/** The record as the file or a log has it, known on the board's day or not. */
function filedAs({ dataset, log }: Board, id: EntryId): CrisisRecord | undefined {
  return dataset.records.get(id) ?? (log?.inFocus?.id === id ? log.inFocus : undefined)
}

function notYet(known: Day | undefined): NotYetModel | undefined {
  return known === undefined ? undefined : { type: 'not-yet', title: text.notYet, known }
}
