// How the reading of each log went, in words: what it is, how far it came, what of it was set aside and why.
import { formatJsonPath } from '../domain/problem'
import type { Log } from '../domain/dataset'
import { NOT_READ, type LogReading, type RowFault } from '../domain/log-rows'
import { assertNever } from '../base/assert-never'
import { problemSentence, remedyOf } from '../words/en/problems'
import { logReadings as text } from '../words/en/log-readings'
import { logFailureWords } from '../words/en/logs'
import { counted } from '../words/en/numbers'
import type { Board } from './board'

export type LogReadingModel = {
  readonly log: Log
  readonly source: string
  readonly phase: string
  /** What helps, where something went wrong. */
  readonly remedy: string | undefined
  readonly isFailed: boolean
  readonly rows: number
  readonly setAside: number
  /** How many rows are above the level; undefined where none is. */
  readonly withheld: string | undefined
  readonly faults: readonly FaultLine[]
  /** Rows that `faults` are about; a reading keeps the first of them only. */
  readonly listed: number
  /** With how many rows each is about. */
  readonly notices: readonly string[]
}

/** One thing that is wrong with a row. */
export type FaultLine = {
  readonly key: string
  /** The row's number in the file and the path within it: `row 1,234: $.kind`. */
  readonly place: string
  readonly sentence: string
  readonly remedy: string
}

/** Every log of the dataset in its order, also before its reader has begun. */
export function selectLogReadings({ dataset, log }: Board): readonly LogReadingModel[] {
  const level = log?.state.rows.level
  return dataset.logs.map((one) => {
    const part = log?.state.rows.parts.find((candidate) => candidate.log.id === one.id)
    const reading = part?.reading ?? NOT_READ
    return {
      log: one,
      source: dataset.sources.get(one.source)?.title ?? one.source,
      phase: phaseText(reading),
      remedy: remedyText(reading),
      isFailed: reading.phase === 'failed',
      rows: part?.rows ?? 0,
      setAside: reading.setAside,
      withheld: level && reading.withheld > 0 ? text.withheld(reading.withheld, level) : undefined,
      faults: reading.faults.flatMap(faultLines),
      listed: reading.faults.length,
      notices: noticesOf(reading),
    }
  })
}

function phaseText({ phase, bytes, total, failure }: LogReading): string {
  switch (phase) {
    case 'waiting':
      return text.phase.waiting
    case 'reading':
      return text.phase.reading(bytes, total)
    case 'done':
      return text.phase.done(bytes)
    case 'stopped':
      return text.phase.stopped(bytes)
    case 'failed':
      return failure ? text.phase.failed(logFailureWords(failure).what) : text.phase.failedOnly
    default:
      return assertNever(phase)
  }
}

function remedyText({ phase, failure }: LogReading): string | undefined {
  if (failure) return logFailureWords(failure).remedy
  return phase === 'stopped' ? text.phase.stoppedRemedy : undefined
}

/** Each problem of a faulty row as a line. */
function faultLines({ number, problems }: RowFault): readonly FaultLine[] {
  return problems.map((problem) => {
    const path = problem.path.length === 0 ? undefined : formatJsonPath(problem.path)
    return {
      key: `${number} ${path ?? ''} ${problem.code}`,
      place: text.faultPlace(counted(number), path),
      sentence: problemSentence(problem),
      remedy: remedyOf(problem),
    }
  })
}

/** Notices that say the same are counted together. */
function noticesOf({ notices }: Pick<LogReading, 'notices'>): readonly string[] {
  const counts = new Map<string, number>()
  for (const { problem, count } of notices) {
    const sentence = problemSentence(problem)
    counts.set(sentence, (counts.get(sentence) ?? 0) + count)
  }
  return [...counts].map(([sentence, count]) => text.notice(sentence, count))
}
