import type { Dataset, Log } from '../domain/dataset'
import type { RowFault } from '../domain/log-rows'
import { formatJsonPath } from '../domain/problem'
import { ingest } from '../ingest/ingest'
import type { LogTally } from '../ingest/log/log-reader'
import { logCheck as text } from '../words/en/log-check'
import { logReadings } from '../words/en/log-readings'
import { logFailureWords } from '../words/en/logs'
import { problemSentence } from '../words/en/problems'
import { checkDataset, type Outcome } from './check-dataset'
import { readLog, type OpenLog } from './read-log'

/** Checks a dataset and the logs beside it: each row as the app would, none of it kept. */
export async function checkWithLogs(name: string, datasetText: string, open: OpenLog): Promise<Outcome> {
  const checked = checkDataset(name, datasetText)
  const ingested = ingest(datasetText)
  if (!ingested.ok) return checked
  const outcomes: Outcome[] = [checked]
  for (const log of ingested.dataset.logs) outcomes.push(await checkLog(name, ingested.dataset, log, open))
  return {
    lines: outcomes.flatMap(({ lines }) => lines),
    exitCode: outcomes.some(({ exitCode }) => exitCode > 0) ? 1 : 0,
  }
}

async function checkLog(name: string, dataset: Dataset, log: Log, open: OpenLog): Promise<Outcome> {
  const opened = await open(log.href)
  switch (opened.kind) {
    case 'remote':
      return { lines: [`${name}: ${text.remote(log.id, log.href)}`], exitCode: 0 }
    case 'missing':
      return { lines: [`${name}: ${text.missing(log.id, log.href)}`], exitCode: 1 }
    case 'file':
      try {
        return outcomeOf(opened.name, await readLog(dataset, log, opened.bytes, () => undefined))
      } catch (error) {
        return { lines: [`${opened.name}: ${unreadable(error)}`], exitCode: 1 }
      }
  }
}

/** Why the bytes of a log do not come. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('Z_')) return text.badGzip
  return text.unreadable(error instanceof Error ? error.message : String(error))
}

function outcomeOf(name: string, { rows, setAside, faults, notices, refusal }: LogTally): Outcome {
  if (refusal) {
    const { what, remedy } = logFailureWords(refusal)
    return { lines: [`${name}: ${what} ${remedy}`], exitCode: 1 }
  }
  const unlisted = setAside - faults.length
  const lines = [
    ...faults.flatMap(faultLines),
    ...(unlisted > 0 ? [text.more(unlisted)] : []),
    ...notices.map(({ problem, count }) => text.notice(logReadings.notice(problemSentence(problem), count))),
    text.sum(rows, setAside, notices.length),
  ]
  return { lines: lines.map((line) => `${name}: ${line}`), exitCode: setAside > 0 ? 1 : 0 }
}

function faultLines({ number, problems }: RowFault): readonly string[] {
  return problems.map((problem) => `${text.row(number)}: ${formatJsonPath(problem.path)}: ${problemSentence(problem)}`)
}
