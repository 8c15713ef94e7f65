import { formatIsoDay, type Day } from '../base/day'
import type { CrisisEvent } from '../domain/crisis-event'
import type { Dataset, Log } from '../domain/dataset'
import type { LogColumns } from '../domain/event-log'
import { EVENT_KINDS } from '../domain/vocabulary'
import { ingest } from '../ingest/ingest'
import { logCheck as text } from '../words/en/log-check'
import { logFailureWords } from '../words/en/logs'
import type { Outcome } from './check-dataset'
import { unreadable } from './check-logs'
import { datasetStats, tallyLines } from './dataset-stats'
import { readLog, type OpenLog } from './read-log'

/** How much of what a dataset holds, and each of the logs beside it: rows by kind and by the month they begin in. */
export async function statsWithLogs(name: string, datasetText: string, open: OpenLog): Promise<Outcome> {
  const { lines, exitCode } = datasetStats(name, datasetText)
  const ingested = ingest(datasetText)
  if (!ingested.ok) return { lines, exitCode }
  const ofLogs: string[] = []
  for (const log of ingested.dataset.logs) ofLogs.push(...(await logLines(ingested.dataset, log, open)))
  return { lines: [...lines, ...ofLogs], exitCode }
}

async function logLines(dataset: Dataset, log: Log, open: OpenLog): Promise<readonly string[]> {
  const opened = await open(log.href)
  switch (opened.kind) {
    case 'remote':
      return [text.remote(log.id, log.href)]
    case 'missing':
      return [text.missing(log.id, log.href)]
    case 'file': {
      const counts = new RowCounts()
      try {
        const { rows, setAside, notices, refusal } = await readLog(dataset, log, opened.bytes, counts.take)
        if (refusal) return [`${opened.name}: ${logFailureWords(refusal).what}`]
        return [
          `${opened.name}: ${text.sum(rows, setAside, notices.length)}`,
          ...tallyLines(text.byKind, counts.kinds()),
          ...tallyLines(text.byMonth, counts.months()),
        ]
      } catch (error) {
        return [`${opened.name}: ${unreadable(error)}`]
      }
    }
  }
}

class RowCounts {
  readonly #kinds = new Uint32Array(EVENT_KINDS.length)
  readonly #days = new Map<number, number>()

  readonly take = (batches: readonly LogColumns[], records: readonly CrisisEvent[]): void => {
    for (const { count, kind, from } of batches) {
      for (let row = 0; row < count; row++) this.#add(kind[row] ?? 0, from[row] ?? 0)
    }
    for (const { kind, date, known } of records) {
      this.#add(EVENT_KINDS.indexOf(kind), date.earliest ?? date.latest ?? known)
    }
  }

  #add(kind: number, day: number): void {
    this.#kinds[kind] = (this.#kinds[kind] ?? 0) + 1
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1)
  }

  /** The most frequent first. */
  kinds(): ReadonlyMap<string, number> {
    const found = EVENT_KINDS.map((kind, index) => [kind, this.#kinds[index] ?? 0] as const)
    return new Map(found.filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a))
  }

  /** In the order of time. */
  months(): ReadonlyMap<string, number> {
    const months = new Map<string, number>()
    for (const [day, count] of [...this.#days].toSorted(([a], [b]) => a - b)) {
      const month = formatIsoDay(day as Day).slice(0, -3)
      months.set(month, (months.get(month) ?? 0) + count)
    }
    return months
  }
}
