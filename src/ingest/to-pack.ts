// What of a dataset file may be packed into a file that is passed on: the file as it is, less what its briefers noted, and
// nothing where it holds more than its readers are cleared for. Works on the file and not on the dataset: a record that was
// set aside stands in the file all the same.
import { formatIsoDay } from '../base/day'
import { fail, ok, type Result } from '../base/result'
import type { Dataset } from '../domain/dataset'
import { isAbove, ownLevel } from '../domain/handling'
import type { JsonPath, Problem, Refusal } from '../domain/problem'
import { TLP_MARKS, type TlpMark } from '../domain/vocabulary'
import { ingest } from './ingest'
import { isObject } from './json-value'
import { readJson } from './read-json'

export type ToPack = {
  readonly id: string
  readonly title: string
  readonly revision: string
  /** ISO. */
  readonly asOf: string
  /** The file's own text, unless notes were taken out. */
  readonly text: string
  readonly notesLeftOut: number
  readonly logs: Dataset['logs']
  readonly level: TlpMark
  readonly problems: readonly Problem[]
}

/** What bears a mark above the level, or one that is no mark at all. */
export type Marked = { readonly path: JsonPath; readonly id: string | undefined; readonly mark: string }

export type PackRefusal =
  | Refusal
  | { readonly code: 'marked-above'; readonly level: TlpMark; readonly marked: readonly Marked[] }

export type PackOptions = {
  /** Absent: the dataset's own. */
  readonly level?: TlpMark
  readonly withNotes?: boolean
}

export function toPack(
  text: string,
  { level: asked, withNotes = false }: PackOptions = {},
): Result<ToPack, PackRefusal> {
  const ingested = ingest(text)
  if (!ingested.ok) return fail(ingested.refusal)
  const { dataset, problems } = ingested
  const level = asked ?? ownLevel(dataset)
  const marked = markedAbove(text, level)
  if (marked.length > 0) return fail({ code: 'marked-above', level, marked })
  const kept = withNotes ? { text, left: 0 } : withoutNotes(text)
  const { id, title, revision, logs } = dataset
  return ok({
    id,
    title,
    revision,
    logs,
    level,
    problems,
    asOf: formatIsoDay(dataset.asOf),
    text: kept.text,
    notesLeftOut: kept.left,
  })
}

const MARKED_LISTS = ['events', 'statements', 'claims'] as const

function markedAbove(text: string, level: TlpMark): readonly Marked[] {
  const file = objectIn(text)
  const found: Marked[] = []
  const look = (value: unknown, path: JsonPath): void => {
    if (!isObject(value) || typeof value['marking'] !== 'string') return
    const { id, marking } = value
    const mark = TLP_MARKS.find((known) => known === marking)
    if (mark === undefined || isAbove(mark, level)) {
      found.push({ path: [...path, 'marking'], id: typeof id === 'string' ? id : undefined, mark: marking })
    }
  }
  look(file, [])
  for (const list of MARKED_LISTS) {
    for (const [index, record] of listIn(file, list).entries()) look(record, [list, index])
  }
  return found
}

/** The same text where no scene has a note; else the file written anew without them. */
export function withoutNotes(text: string): { readonly text: string; readonly left: number } {
  const file = objectIn(text)
  const left = dropNotes(file['briefs'])
  return left === 0 ? { text, left } : { text: `${JSON.stringify(file, null, 2)}\n`, left }
}

/** Of a brief that is none, too: it is set aside, and stands in the file. */
function dropNotes(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + dropNotes(item), 0)
  if (!isObject(value)) return 0
  const own = 'note' in value ? 1 : 0
  delete value['note']
  return own + dropNotes(Object.values(value))
}

const ROW_MARK = /"marking"\s*:\s*"([^"]*)"/g

/** The marks in a log of JSON lines that are above the level, with how many rows bear each. */
export function rowMarksAbove(log: string, level: TlpMark): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [, mark = ''] of log.matchAll(ROW_MARK)) {
    const known = TLP_MARKS.find((one) => one === mark)
    if (known === undefined || isAbove(known, level)) found.set(mark, (found.get(mark) ?? 0) + 1)
  }
  return found
}

function objectIn(text: string): Record<string, unknown> {
  const json = readJson(text)
  return json.ok && isObject(json.value) ? json.value : {}
}

function listIn(value: Record<string, unknown>, name: string): readonly unknown[] {
  const list = value[name]
  return Array.isArray(list) ? list : []
}
