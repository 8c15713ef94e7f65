// Logs: large event sets beside the dataset, and how their reading stands; what every first screen may need of them.
import { assertNever } from '../../base/assert-never'
import type { LogFailure } from '../../domain/log-rows'
import { common } from './common'
import type { FailureWords } from './failures'
import { counted } from './numbers'

export const logs = {
  title: 'Logs',
  /** Of one log or of all of them together. */
  loaded: (rows: number): string => plural(rows, 'event', 'events'),
  /** `share` is a part of 1; undefined where the host did not say how long the log is. */
  reading: (rows: number, share: number | undefined): string =>
    share === undefined
      ? `reading: ${plural(rows, 'event', 'events')} so far`
      : `reading: ${plural(rows, 'event', 'events')}, ${wholePercent(share)} %`,
  stopped: (rows: number): string => `${plural(rows, 'event', 'events')}; reading was stopped, the rest is not here`,
  /** `reason` is the `what` of {@link logFailureWords}. */
  failed: (reason: string): string => `A log could not be read to its end. ${reason}`,
  stop: 'Stop reading',
  setAside: (rows: number): string => `${plural(rows, 'row', 'rows')} set aside`,
  searching: (found: number, searched: number, total: number): string =>
    `${counted(found)} found, ${counted(searched)} of ${plural(total, 'event', 'events')} searched`,
  cutShort: (found: number, searched: number, total: number): string =>
    `${counted(found)} found in the first ${counted(searched)} of ${plural(total, 'event', 'events')}; the search ended there for lack of time`,
} as const

/** Why a log could not be read, or not to its end, and what helps. */
export function logFailureWords(failure: LogFailure): FailureWords {
  switch (failure.code) {
    case 'missing-columns':
      return {
        what: `The table lacks ${columnNames(failure.missing)}.`,
        remedy: 'Export it again with these columns, or correct the format that the dataset names for it.',
      }
    case 'unreachable':
      return {
        what: `No answer from ${failure.address}.`,
        remedy: 'Check the address and the network. A host elsewhere must allow this page to read it (CORS).',
      }
    case 'http':
      return {
        what: `${failure.address} answered with HTTP ${failure.status}.`,
        remedy:
          failure.status === 404
            ? 'There is no file at that address. Put the log there, or correct its address in the dataset.'
            : 'The host does not give the file out. It may work again in a while.',
      }
    case 'html-not-log':
      return {
        what: `${failure.address} answered with a web page instead of the log.`,
        remedy: 'Often a login or a “not found”. Open the address in a browser and see.',
      }
    case 'broken-off':
      return {
        what: `${failure.address} broke off before its end.`,
        remedy: 'What had come by then stays. Load the page again to read all of it.',
      }
    case 'bad-gzip':
      return {
        what: `${failure.address} cannot be unpacked.`,
        remedy: 'Pack it again with gzip; it may have been cut short.',
      }
    case 'no-address':
      return {
        what: `The dataset was opened from this computer, so ${failure.href} beside it cannot be reached.`,
        remedy: 'Put dataset and log on a host, or open them from there.',
      }
    default:
      return assertNever(failure)
  }
}

function columnNames(names: readonly string[]): string {
  const quoted = names.map((name) => `‘${name}’`)
  return `${names.length === 1 ? 'the column' : 'the columns'} ${common.and(quoted)}`
}

/** A count with what it counts, in one form or the other. */
export function plural(count: number, one: string, many: string): string {
  return `${counted(count)} ${count === 1 ? one : many}`
}

/** Never 100 before the end. */
function wholePercent(share: number): string {
  return String(Math.min(99, Math.floor(share * 100)))
}
