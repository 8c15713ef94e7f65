// The slow way through a row of a log: as any record of a dataset, with the same checks and the same words for what
// is wrong. It is asked for rows that the quick way does not know at once, and for the rows on screen.
import type { Problem } from '../../domain/problem'
import { recordFaults } from '../check-record'
import { Registry } from '../registry'
import { describe, isObject } from '../json-value'
import { shapeFaults, unknownFields } from '../shape'
import type { ItemV1, ListName } from '../versions/v1'
import { EventV1 } from '../versions/v1-records'
import { actorTags, sourceTags, topicTags, type LogContext } from './log-context'

export type SlowRow =
  | { readonly ok: true; readonly event: ItemV1<'events'>; readonly notices: readonly Problem[] }
  /** `marking`: what a faulty row says of who may read it; absent where it cannot be read as JSON. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly marking?: unknown }

export class SlowRowReader {
  readonly #context: LogContext
  readonly #registry = new Registry()

  constructor(context: LogContext) {
    this.#context = context
    const { names } = context
    this.#enter('actors', actorTags(names))
    this.#enter('topics', topicTags(names))
    this.#enter('places', names.places)
    this.#enter('sources', sourceTags(names))
  }

  #enter(list: ListName, ids: readonly string[]): void {
    for (const id of ids) this.#registry.enter(id, list, [])
  }

  /** Reads a row's text; its paths begin within the row. */
  read(text: string, number: number): SlowRow {
    const parsed = parsedJson(text)
    if (parsed === undefined) return badRow('not-json', text)
    if (!isObject(parsed.value)) return badRow('not-an-object', describe(parsed.value))
    const value = withDefaults(parsed.value, this.#context, number)
    const shape = shapeFaults(EventV1, value, [])
    const { marking } = parsed.value
    if (shape.length > 0) return { ok: false, problems: shape, marking }
    const event = value as ItemV1<'events'>
    const faults = recordFaults('events', event, [], this.#registry, new Map())
    if (faults.length > 0) return { ok: false, problems: faults, marking }
    return { ok: true, event, notices: unknownFields(EventV1, value, []) }
  }
}

/** What a row may leave out: its id is then the log's and the row's number, its source the log's. */
export function withDefaults(
  row: Record<string, unknown>,
  { log }: LogContext,
  number: number,
): Record<string, unknown> {
  return {
    ...row,
    id: row['id'] ?? numberedId(log.id, number),
    citations: row['citations'] ?? [{ source: log.source }],
  }
}

/** The id of a row that has none of its own. */
export function numberedId(logId: string, number: number | ''): string {
  return `${logId}-${number}`
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function badRow(reason: 'not-json' | 'not-an-object', found: string): SlowRow {
  return {
    ok: false,
    problems: [{ code: 'bad-row', reason, found: found.trim().slice(0, 60), path: [], severity: 'fault' }],
  }
}
