// Who said what on which question: per actor and topic the last that it said itself by the day. A person's words are the
// person's. What was said for it by another is shown as that, and only where it has said nothing itself (decisions/0014).
import type { Actor, Topic } from '../domain/actor'
import type { ActorId, TopicId } from '../domain/ids'
import type { Statement } from '../domain/statement'
import { positions as text } from '../words/en/positions'
import type { Knowledge } from './as-of'
import type { Board } from './board'
import { daysInView, isInDays } from './days-in-view'
import { formatWithin } from './demand-text'
import { FORM_MARKS, formMarkOf, formText, type FormMark } from './form-mark'
import { formatEdtf } from './format-day'
import { latestFirst } from './latest-first'
import { blocOf, blocsOf, shortNameOf } from './names'
import { speakerText } from './select-positions'
import { publishersOf } from './select-publishers'
import type { MatrixCell } from './view-state'

export type MatrixModel = {
  readonly topics: readonly Topic[]
  readonly groups: readonly MatrixGroup[]
  readonly rowCount: number
  /** Rows that the limit leaves out. */
  readonly moreRows: number
  /** What the legend has to explain: only what is drawn. */
  readonly legend: MatrixLegend
  /** Shown statements that stand in no cell: about no topic, or of no named actor. */
  readonly withoutTopic: number
  readonly withoutActor: number
  readonly empty?: NoMatrix
}

export type NoMatrix = 'no-topics' | 'none-known' | 'none-attributed' | 'filtered' | 'outside-window'

export type MatrixLegend = {
  readonly forms: readonly FormMark[]
  readonly parts: readonly CellPart[]
  readonly hasSilence: boolean
}

/** Whose words they are: the actor's alone, its own together with others, or another's who spoke for it. */
export type CellPart = 'alone' | 'joint' | 'for'

export type MatrixGroup = { readonly label: string; readonly bloc?: string; readonly rows: readonly MatrixRow[] }

export type MatrixRow = {
  readonly actor: ActorId
  readonly name: string
  readonly role?: string
  readonly cells: readonly MatrixCellModel[]
}

export type MatrixCellModel = {
  readonly cell: MatrixCell
  /** undefined: it has said nothing on this. */
  readonly latest?: CellStatement
  /** How many statements the history has. */
  readonly count: number
  readonly isOpen: boolean
  /** The whole of it in a sentence, for those who cannot see it. */
  readonly label: string
}

export type CellStatement = {
  readonly statement: Statement
  readonly part: CellPart
  readonly mark: FormMark
  readonly form: string
  readonly date: string
}

/** So many rows before a reader asks for more. */
export const MOST_ROWS = 40

type Heard = { readonly own: Statement[]; readonly spokenFor: Statement[] }
type Cells = ReadonlyMap<ActorId, ReadonlyMap<TopicId, Heard>>

export function selectMatrix(board: Board, limit = MOST_ROWS): MatrixModel {
  const { shown, view } = board
  const days = daysInView(board)
  const listed = shown.statements.filter(({ date }) => isInDays(date, days))
  const attributed = listed.filter((statement) => actorsHeard(statement).length > 0)
  const topics = topicsOf(attributed, board)
  const onTopic = attributed.filter((statement) =>
    statement.topics.some((id) => topics.some((topic) => topic.id === id)),
  )
  const actors = actorsIn(onTopic, board)
  const cells = cellsOf(board.known)
  const kept = new Set(mostHeard(actors, onTopic).slice(0, limit))
  const groups = groupsOf(
    actors.filter((id) => kept.has(id)),
    topics,
    cells,
    board,
  )
  return {
    topics,
    groups,
    rowCount: actors.length,
    moreRows: actors.length - kept.size,
    legend: legendOf(groups),
    withoutTopic: view.topics.length > 0 ? 0 : attributed.length - onTopic.length,
    withoutActor: listed.length - attributed.length,
    empty: actors.length > 0 ? undefined : reasonFor(listed, board),
  }
}

function reasonFor(listed: readonly Statement[], { dataset, known, shown }: Board): NoMatrix {
  if (dataset.topics.size === 0) return 'no-topics'
  if (known.statements.length === 0) return 'none-known'
  if (shown.statements.length === 0) return 'filtered'
  return listed.length === 0 ? 'outside-window' : 'none-attributed'
}

/** Those who speak, then whom they speak for. */
function actorsHeard({ speakers, onBehalfOf }: Statement): readonly ActorId[] {
  return onBehalfOf === undefined || speakers.includes(onBehalfOf) ? speakers : [...speakers, onBehalfOf]
}

function topicsOf(statements: readonly Statement[], { dataset, view }: Board): readonly Topic[] {
  const named = new Set(statements.flatMap(({ topics }) => topics))
  const isWanted = ({ id }: Topic): boolean => named.has(id) && (view.topics.length === 0 || view.topics.includes(id))
  return [...dataset.topics.values()].filter(isWanted)
}

/** The actors that are heard in these statements, in the file's order; an actor filter leaves the others out. */
function actorsIn(statements: readonly Statement[], { dataset, view }: Board): readonly ActorId[] {
  const heard = new Set(statements.flatMap(actorsHeard))
  const wanted = [...heard].filter((id) => view.actors.length === 0 || view.actors.includes(id))
  const orderOf = (id: ActorId): number => dataset.actors.get(id)?.order ?? Number.MAX_SAFE_INTEGER
  return wanted.toSorted((a, b) => orderOf(a) - orderOf(b))
}

function mostHeard(actors: readonly ActorId[], statements: readonly Statement[]): readonly ActorId[] {
  const counts = new Map<ActorId, number>()
  for (const actor of statements.flatMap(actorsHeard)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return actors.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** Kept as long as the knowledge they were gathered from. */
const cellsIn = new WeakMap<Knowledge, Cells>()

function cellsOf(knowledge: Knowledge): Cells {
  const cells = cellsIn.get(knowledge) ?? newCells(knowledge)
  cellsIn.set(knowledge, cells)
  return cells
}

function newCells({ statements }: Knowledge): Cells {
  const cells = new Map<ActorId, Map<TopicId, Heard>>()
  for (const statement of statements) {
    for (const actor of actorsHeard(statement)) {
      const row = cells.get(actor) ?? new Map<TopicId, Heard>()
      cells.set(actor, row)
      for (const topic of statement.topics) {
        const heard = row.get(topic) ?? { own: [], spokenFor: [] }
        row.set(topic, heard)
        heard[statement.speakers.includes(actor) ? 'own' : 'spokenFor'].push(statement)
      }
    }
  }
  for (const row of cells.values()) {
    for (const { own, spokenFor } of row.values()) {
      own.sort(latestFirst)
      spokenFor.sort(latestFirst)
    }
  }
  return cells
}

function groupsOf(
  actors: readonly ActorId[],
  topics: readonly Topic[],
  cells: Cells,
  board: Board,
): readonly MatrixGroup[] {
  const { dataset } = board
  const blocs: readonly (string | undefined)[] = [...blocsOf(dataset).keys(), undefined]
  const blocOfActor = (id: ActorId): string | undefined => blocOf(dataset.actors.get(id), dataset.actors)
  return blocs.flatMap((bloc) => {
    const rows = actors
      .filter((id) => blocOfActor(id) === bloc)
      .map((id) => rowOf(id, dataset.actors.get(id), topics, cells, board))
    return rows.length === 0 ? [] : [{ label: bloc ?? text.noBloc, bloc, rows }]
  })
}

function rowOf(
  actor: ActorId,
  described: Actor | undefined,
  topics: readonly Topic[],
  cells: Cells,
  board: Board,
): MatrixRow {
  const name = shortNameOf(actor, board.dataset)
  return {
    actor,
    name,
    role: described?.role,
    cells: topics.map((topic) =>
      cellModel({ actor, topic: topic.id }, name, topic, cells.get(actor)?.get(topic.id), board),
    ),
  }
}

function cellModel(
  cell: MatrixCell,
  name: string,
  topic: Topic,
  heard: Heard | undefined,
  board: Board,
): MatrixCellModel {
  const { view } = board
  const [statement] = heard ? [...heard.own.slice(0, 1), ...heard.spokenFor.slice(0, 1)] : []
  const latest = statement && cellStatement(statement, cell.actor, formatWithin(statement.date, board.asOf))
  const count = heard ? heard.own.length + heard.spokenFor.length : 0
  return {
    cell,
    latest,
    count,
    isOpen: view.cell?.actor === cell.actor && view.cell.topic === cell.topic,
    label: latest
      ? text.cellLabel(
          name,
          topic.label,
          text.partOf(latest.form, latest.part, speakerText(latest.statement, board)),
          latest.date,
          latest.statement.text,
          count,
        )
      : text.silentCell(name, topic.label),
  }
}

function cellStatement(statement: Statement, actor: ActorId, date: string): CellStatement {
  return { statement, part: partOf(statement, actor), mark: formMarkOf(statement), form: formText(statement), date }
}

function partOf({ speakers }: Statement, actor: ActorId): CellPart {
  if (!speakers.includes(actor)) return 'for'
  return speakers.length > 1 ? 'joint' : 'alone'
}

const PARTS: readonly CellPart[] = ['alone', 'joint', 'for']

function legendOf(groups: readonly MatrixGroup[]): MatrixLegend {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const latest = cells.flatMap((cell) => cell.latest ?? [])
  return {
    forms: FORM_MARKS.filter((form) => latest.some(({ mark }) => mark === form)),
    parts: PARTS.filter((part) => latest.some((one) => one.part === part)),
    hasSilence: latest.length < cells.length,
  }
}

export type CellHistory = {
  readonly title: string
  /** Everything it said on the question and everything that was said for it, latest first. */
  readonly entries: readonly (CellStatement & { readonly publishers: string })[]
}

/** Undefined where the address opens no cell. */
export function selectCellHistory(board: Board): CellHistory | undefined {
  const { cell } = board.view
  if (!cell) return undefined
  const { dataset, known } = board
  const heard = cellsOf(known).get(cell.actor)?.get(cell.topic)
  return {
    title: text.cellTitle(shortNameOf(cell.actor, dataset), dataset.topics.get(cell.topic)?.label ?? cell.topic),
    entries: [...(heard?.own ?? []), ...(heard?.spokenFor ?? [])].toSorted(latestFirst).map((statement) => ({
      ...cellStatement(statement, cell.actor, formatEdtf(statement.date)),
      publishers: publishersOf(statement, dataset),
    })),
  }
}
