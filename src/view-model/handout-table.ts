// What a view shows, as a table for paper: the few columns that a reader at a table needs, words instead of codes, and
// for each row the sources that it rests on.
import { parseDay } from '../base/day'
import type { Claim } from '../domain/claim'
import type { CrisisRecord } from '../domain/dataset'
import type { EntryId, SourceId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import { changes as changesWords } from '../words/en/changes'
import { exports as exportWords } from '../words/en/exports'
import { handout as text } from '../words/en/handout'
import { record as recordWords } from '../words/en/record'
import { statements as statementWords } from '../words/en/statements'
import { vocabulary } from '../words/en/vocabulary'
import { words } from '../words/words'
import type { Board } from './board'
import type { ExportCell, ExportTable } from './export-table'
import { formatDay, formatEdtf } from './format-day'
import { speakQuantity } from './format-quantity'
import { latestFirst } from './latest-first'
import { claimantOf, fullNameOf, speakerOf } from './names'
import { recordKind } from './record-text'
import { selectExchange } from './select-exchange'
import { selectFigures } from './select-figures'
import { selectOutput } from './select-output'
import { selectPositions, speakerText, type ReplyLine } from './select-positions'
import { demandText } from './demand-text'
import { voiceName } from './select-record-table'

export type HandoutCell = {
  readonly text: string
  /** Set where somebody's own words stand in the cell; `text` is then the record's sentence with them. */
  readonly statement?: Statement
  /** Hedges and other small print. */
  readonly asides: readonly string[]
}

export type HandoutRow = {
  readonly key: string
  /** The record that it tells of, where it tells of one. */
  readonly record: EntryId | undefined
  readonly cells: readonly HandoutCell[]
  readonly sources: readonly SourceId[]
  readonly isInFocus: boolean
}

export type HandoutTable = {
  /** Heads of the columns with the share of the width that each takes; the numbers of the sources come after. */
  readonly columns: readonly (readonly [head: string, share: number])[]
  readonly rows: readonly HandoutRow[]
}

/** undefined where a view has no table of its own. */
export function handoutTable(path: string, board: Board): HandoutTable | undefined {
  const [view = '', part] = path.split('/').filter((step) => step !== '')
  switch (view) {
    case 'positions':
      return exchangeTable(board) ?? positionsTable(board)
    case 'figures':
      return figuresTable(board, part)
    case 'changes': {
      const { change, what, before, after, known } = changesWords.columns
      return picked(path, board, [
        [change, 0.14],
        [what, 0.42],
        [before, 0.15],
        [after, 0.15],
        [known, 0.14],
      ])
    }
    case 'sources':
      return board.view.sourcePart === 'gaps' ? wholeTable(path, board) : sourcesTable(path, board)
    case 'actors':
      if (part !== undefined) return recordsTable(path, board)
      return picked(path, board, [
        [exportWords.columns.name, 0.2],
        [exportWords.columns.role, 0.25],
        [exportWords.columns.latestWord, 0.35],
        [exportWords.columns.demandsMade, 0.1],
        [exportWords.columns.demandsReceived, 0.1],
      ])
    default:
      return recordsTable(path, board)
  }
}

const cell = (value: string, ...asides: readonly (string | undefined)[]): HandoutCell => ({
  text: value,
  asides: asides.filter((aside) => aside !== undefined),
})

function rowOf(record: CrisisRecord, board: Board, cells: readonly HandoutCell[]): HandoutRow {
  return {
    key: record.id,
    record: record.id,
    cells,
    sources: [...new Set(record.citations.map(({ source }) => source))],
    isInFocus: board.view.focus?.id === record.id,
  }
}

/** Of any list of records the latest first: what is left out of a page is the oldest. What is in focus stands above all. */
function recordsTable(path: string, board: Board): HandoutTable {
  const { focus } = board.view
  const focused = focus && board.known.byId.get(focus.id as EntryId)
  const listed = selectOutput(path, board).records.filter(({ withdrawn, id }) => !withdrawn && id !== focused?.id)
  const records = [...(focused ? [focused] : []), ...listed.toSorted(latestFirst)]
  return {
    columns: [
      [text.heads.date, 0.14],
      [text.heads.who, 0.24],
      [text.heads.what, 0.62],
    ],
    rows: records.map((record) =>
      rowOf(record, board, [dateCell(record), whoCell(record, board), whatCell(record, board)]),
    ),
  }
}

/** When it happened; and since when that is known, where it came to be known later. */
function dateCell({ date, known }: CrisisRecord): HandoutCell {
  const isLater = date.latest !== undefined && known > date.latest
  return cell(formatEdtf(date), isLater ? text.knownOn(formatDay(known)) : undefined)
}

function whoCell(record: CrisisRecord, { dataset }: Board): HandoutCell {
  const named = (ids: Statement['to']): string => words.and(ids.map((id) => fullNameOf(id, dataset)))
  switch (record.type) {
    case 'event':
      return cell(named(record.actors))
    case 'statement':
      return cell(
        voiceName(speakerOf(record, dataset), record.attribution, dataset),
        record.onBehalfOf && statementWords.onBehalfOf(fullNameOf(record.onBehalfOf, dataset)),
        record.to.length === 0 ? undefined : `→ ${named(record.to)}`,
        record.reportedBy && statementWords.through(fullNameOf(record.reportedBy, dataset)),
      )
    case 'claim':
      return claimantCell(record, dataset)
  }
}

function claimantCell(claim: Claim, dataset: Board['dataset']): HandoutCell {
  return cell(
    voiceName(claimantOf(claim, dataset), claim.attribution, dataset),
    claim.onBehalfOf && statementWords.onBehalfOf(fullNameOf(claim.onBehalfOf, dataset)),
    claim.reportedBy && statementWords.through(fullNameOf(claim.reportedBy, dataset)),
  )
}

function whatCell(record: CrisisRecord, { dataset }: Board): HandoutCell {
  const withdrawn = record.withdrawn && recordWords.withdrawnMark
  switch (record.type) {
    case 'event':
      return cell(
        record.title,
        recordKind(record),
        record.status === 'occurred' ? undefined : vocabulary.eventStatuses[record.status],
        withdrawn,
      )
    case 'statement':
      return {
        ...cell(
          record.text,
          recordKind(record),
          record.condition && text.if(record.condition),
          record.likelihood && vocabulary.likelihoods[record.likelihood],
          record.disclosed ? undefined : statementWords.undisclosed,
          record.quoteVoice === 'reporter' ? statementWords.reporterWords : undefined,
          withdrawn,
        ),
        statement: record,
      }
    case 'claim': {
      const measure = dataset.measures.get(record.measure)
      const unit = record.kind === 'reference' ? '' : (measure?.unit ?? '')
      return cell(
        `${speakQuantity(record.value, record.words)} ${unit}`.trim(),
        measure?.label,
        recordKind(record),
        record.scope,
        record.condition && text.if(record.condition),
        record.likelihood && vocabulary.likelihoods[record.likelihood],
        withdrawn,
      )
    }
  }
}

function figuresTable(board: Board, measure: string | undefined): HandoutTable | undefined {
  const model = selectFigures(board, measure)
  if (model.kind !== 'measure') return undefined
  return {
    columns: [
      [text.heads.date, 0.16],
      [text.heads.claimant, 0.28],
      [text.heads.value, 0.2],
      [text.heads.counted, 0.36],
    ],
    rows: model.claims
      .toSorted((a, b) => latestFirst(a.claim, b.claim))
      .map(({ claim, state }) =>
        rowOf(claim, board, [
          dateCell(claim),
          claimantCell(claim, board.dataset),
          cell(speakQuantity(claim.value, claim.words), vocabulary.claimKinds[claim.kind]),
          cell(
            claim.scope ?? '',
            claim.condition && text.if(claim.condition),
            claim.likelihood && vocabulary.likelihoods[claim.likelihood],
            state.kind === 'standing' ? undefined : exportWords.states[state.kind],
          ),
        ]),
      ),
  }
}

/** The exchange that the view has open, in the order in which it is read; undefined where it has none. */
function exchangeTable(board: Board): HandoutTable | undefined {
  const exchange = selectExchange(board)
  if (exchange?.type !== 'exchange') return undefined
  return {
    columns: [
      [text.heads.date, 0.14],
      [text.heads.who, 0.24],
      [text.heads.what, 0.62],
    ],
    rows: exchange.entries.map(({ statement, status }) => {
      const what = whatCell(statement, board)
      const { word, since } = status ? demandText(status, board.dataset) : { word: '', since: '' }
      const fate = [word, since].filter((part) => part !== '').join(', ')
      return rowOf(statement, board, [
        dateCell(statement),
        whoCell(statement, board),
        { ...what, asides: fate === '' ? what.asides : [...what.asides, fate] },
      ])
    }),
  }
}

function positionsTable(board: Board): HandoutTable {
  return {
    columns: [
      [text.heads.demand, 0.4],
      [text.heads.status, 0.2],
      [text.heads.replies, 0.26],
      [text.heads.next, 0.14],
    ],
    rows: selectPositions(board).groups.flatMap(({ rows }) =>
      rows.map(({ demand, form, to, status, replies, next }) => {
        const own = demandText(status, board.dataset)
        const row = rowOf(demand, board, [
          {
            ...cell(
              demand.text,
              [form, formatEdtf(demand.date)].join(', '),
              `${speakerText(demand, board)}${to === '' ? '' : ` → ${to}`}`,
            ),
            statement: demand,
          },
          cell(own.word, own.since === '' ? undefined : own.since),
          cell('', ...replies.map((reply) => [reply.form, reply.by, reply.date].join(', '))),
          cell(next ? formatEdtf(next.event.date) : '', next?.event.title),
        ])
        return { ...row, sources: [...new Set([...row.sources, ...replySources(replies)])] }
      }),
    ),
  }
}

function replySources(replies: readonly ReplyLine[]): readonly SourceId[] {
  return replies.flatMap((reply) => [
    ...reply.statement.citations.map(({ source }) => source),
    ...replySources(reply.replies),
  ])
}

/** Some columns of the table that leaves the app; a row's record is known by its id. */
function picked(
  path: string,
  board: Board,
  columns: readonly (readonly [head: string, share: number])[],
): HandoutTable | undefined {
  const { table } = selectOutput(path, board)
  return table && pickedFrom(table, board, columns)
}

function pickedFrom(table: ExportTable, board: Board, columns: HandoutTable['columns']): HandoutTable {
  const places = columns.map(([head]) => table.columns.indexOf(head))
  return {
    columns: columns.map(([head, share]) => [sentenceCase(head), share] as const),
    rows: table.rows.map((row, index): HandoutRow => {
      const cells = places.map((at) => cell(wordsOf(row[at])))
      const record = row.map((value) => board.known.byId.get(value as EntryId)).find((found) => found !== undefined)
      const base = record && rowOf(record, board, cells)
      return base
        ? { ...base, key: `${index}` }
        : { key: `${index}`, record: undefined, cells, sources: [], isInFocus: false }
    }),
  }
}

/** What heads a line of its own begins with a capital. */
export function sentenceCase(said: string): string {
  return `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}`
}

/** A day as a reader reads it; what is not said is left empty. */
function wordsOf(value: ExportCell): string {
  if (value === undefined) return ''
  const day = typeof value === 'string' ? parseDay(value) : undefined
  return day === undefined ? String(value) : formatDay(day)
}

/** Where each row is a source, its own address stands with it below. */
function sourcesTable(path: string, board: Board): HandoutTable | undefined {
  const { table } = selectOutput(path, board)
  if (!table) return undefined
  const { heads } = text
  const columns = [
    heads.publisher,
    heads.title,
    heads.published,
    heads.reliability,
    heads.records,
    heads.alone,
  ] as const
  const places = [1, 2, 3, 8, 10, 11]
  const shares = [0.22, 0.38, 0.14, 0.08, 0.09, 0.09]
  const renamed: ExportTable = {
    ...table,
    columns,
    rows: table.rows.map((row) => places.map((at) => row[at])),
  }
  const made = pickedFrom(
    renamed,
    board,
    columns.map((head, at) => [head, shares[at] ?? 0.1] as const),
  )
  return {
    ...made,
    rows: made.rows.map((row, at) => ({ ...row, sources: [String(table.rows[at]?.[0]) as SourceId] })),
  }
}

function wholeTable(path: string, board: Board): HandoutTable | undefined {
  const { table } = selectOutput(path, board)
  if (!table) return undefined
  const wanted = table.columns.filter((_, at) => [0, 1, 3, 4, 5].includes(at))
  return pickedFrom(
    table,
    board,
    wanted.map((head) => [head, 1 / wanted.length] as const),
  )
}
