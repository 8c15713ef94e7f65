// The statements listed, as rows that can leave the app: names as a reader sees them, ids where rows point at rows.
import { formatIsoDay } from '../base/day'
import type { Statement } from '../domain/statement'
import type { ActorId } from '../domain/ids'
import { statementColumns as columns } from '../words/en/statement-columns'
import { vocabulary } from '../words/en/vocabulary'
import type { Board } from './board'
import type { ExportCell, ExportTable } from './export-table'
import { fullNameOf } from './names'
import { statementsInOrder } from './select-statements'

type Column = readonly [head: string, cellOf: (statement: Statement, board: Board) => ExportCell]

const COLUMNS: readonly Column[] = [
  [columns.id, ({ id }) => id],
  [columns.date, ({ date }) => date.text],
  [columns.known, ({ known }) => formatIsoDay(known)],
  [columns.form, ({ form }) => vocabulary.statementForms[form]],
  [columns.speakers, ({ speakers }, board) => namesOf(speakers, board)],
  [columns.attribution, ({ attribution }) => attribution],
  [columns.onBehalfOf, ({ onBehalfOf }, board) => nameOf(onBehalfOf, board)],
  [columns.to, ({ to }, board) => namesOf(to, board)],
  [columns.via, ({ reportedBy }, board) => nameOf(reportedBy, board)],
  [columns.text, ({ text }) => text],
  [columns.quotes, ({ quotes }) => quoted(quotes)],
  // Whose the quoted words are: a channel's words about a speaker are not the speaker's.
  [columns.quoteVoice, ({ quotes, quoteVoice }) => (quotes.length === 0 ? undefined : columns.voices[quoteVoice])],
  [columns.original, ({ original }) => original && quoted(original.quotes)],
  [columns.originalLanguage, ({ original }) => original?.language],
  [columns.condition, ({ condition }) => condition],
  [columns.likelihood, ({ likelihood }) => likelihood && vocabulary.likelihoods[likelihood]],
  [columns.disclosed, ({ disclosed }) => disclosed],
  [columns.event, ({ event }) => event],
  [
    columns.relations,
    ({ relations }) => listed(relations.map(({ type, target }) => `${vocabulary.relations[type]} ${target}`)),
  ],
  [columns.topics, ({ topics }, { dataset }) => listed(topics.map((id) => dataset.topics.get(id)?.label ?? id))],
  [columns.sources, sourcesOf],
]

/** Exactly the statements that the view lists, in its order. */
export function statementsTable(board: Board): ExportTable {
  return {
    name: 'statements',
    columns: COLUMNS.map(([head]) => head),
    rows: statementsInOrder(board).map((statement) => COLUMNS.map(([, cellOf]) => cellOf(statement, board))),
  }
}

function nameOf(id: ActorId | undefined, { dataset }: Board): string | undefined {
  return id === undefined ? undefined : fullNameOf(id, dataset)
}

function namesOf(ids: readonly ActorId[], { dataset }: Board): string | undefined {
  return listed(ids.map((id) => fullNameOf(id, dataset)))
}

/** Each source once, in the order of the citations. */
function sourcesOf({ citations }: Statement, { dataset }: Board): string | undefined {
  const ids = [...new Set(citations.map(({ source }) => source))]
  return listed(
    ids.map((id) => {
      const source = dataset.sources.get(id)
      return source ? `${source.publisher}: ${source.title}` : id
    }),
  )
}

function quoted(quotes: readonly string[]): string | undefined {
  return listed(quotes.map((quote) => `“${quote}”`))
}

function listed(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join('; ')
}
