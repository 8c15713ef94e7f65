import { exports as text } from '../words/en/exports'
import { vocabulary } from '../words/en/vocabulary'
import type { Board } from './board'
import type { ExportTable } from './export-table'
import { selectActorsView, type FullCard } from './select-actors-view'
import { tableOf } from './select-record-table'

const { columns } = text

/** The cards of the Actors view, in their order. */
export function actorsTable(board: Board): ExportTable {
  type Cell = (card: FullCard, board: Board) => ExportTable['rows'][number][number]
  const own: readonly (readonly [string, Cell])[] = [
    [columns.id, ({ card }) => card.actor.id],
    [columns.name, ({ card }) => card.actor.name],
    [columns.kind, ({ card }) => vocabulary.actorKinds[card.actor.kind]],
    [columns.bloc, ({ card }) => card.bloc],
    [columns.role, ({ card }) => card.actor.role],
    [columns.records, ({ card }) => card.count],
    [columns.recent, ({ card }) => card.recentCount],
    [columns.latestWord, ({ latestStatement }) => latestStatement?.text],
    [columns.latestDate, ({ latestStatement }) => latestStatement?.date.text],
    [columns.demandsMade, ({ demandsMade }) => demandsMade.count],
    [columns.demandsReceived, ({ demandsReceived }) => demandsReceived.count],
  ]
  const cards = selectActorsView(board).groups.flatMap(({ cards: own }) => own)
  return tableOf('actors', own, cards, board)
}
