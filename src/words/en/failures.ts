// Why a board did not come, and what helps, in plain words.
import type { LoadError } from '../../domain/load-error'
import { refusalRemedy, refusalSentence } from './refusals'

export const failures = {
  title: 'The board could not be opened',
  unreachable: (address: string): string => `No answer from ${address}.`,
  unreachableRemedy: 'Check the address and the network. A host elsewhere must allow this page to read it (CORS).',
  http: (address: string, status: number): string => `${address} answered with HTTP ${status}.`,
  httpRemedy: (status: number): string => {
    if (status === 404) return 'There is no file at that address. Check its spelling.'
    if (status === 401 || status === 403) return 'The host wants a login for this file. Put it where it may be read.'
    return 'The host is in trouble. It may work again in a while.'
  },
  tooLarge: (size: string, limit: string): string => `The file is ${size}; at most ${limit} can be opened.`,
  tooLargeRemedy: 'Put large event sets into logs beside the dataset (see the format).',
  badCatalogue: (address: string): string => `${address} is no catalogue of datasets.`,
  badCatalogueRemedy: 'It must be JSON with formatVersion 1 and at least one dataset; see the format.',
  unreadableFile: (name: string): string => `${name} could not be read.`,
  unreadableFileRemedy: 'It may have been moved, changed or locked since it was chosen. Choose it again.',
  fileElsewhere: (name: string): string => `${name} is a file on somebody’s own computer; a link cannot carry it.`,
  fileElsewhereRemedy: 'Choose the file here if you have it.',
  notPacked: (address: string): string => `${address} is not in this file, which asks no network for anything.`,
  notPackedRemedy: 'Save that dataset as a file where there is a network, and choose it here.',
  aboveLevel: (name: string, marking: string, level: string): string =>
    `${name} is marked ${marking}, above ${level}, the level of this display.`,
  markUnread: (name: string, level: string): string =>
    `The handling mark of ${name} cannot be read, so it is not shown at the level ${level}.`,
  aboveLevelRemedy: 'Open it where its readers may see it, or ask its author for an edition at this level.',
  markUnreadRemedy: 'Have its author mend the mark: it is one of the five of TLP 2.0.',
  refused: (name: string, why: string): string => `${name} was not opened: ${why}`,
  kilobytes: (count: number): string => `${Math.ceil(count)} kB`,
  megabytes: (count: number): string => `${count.toFixed(1)} MB`,
  gigabytes: (count: number): string => `${count.toFixed(1)} GB`,
} as const

/** A size in kilobytes, megabytes or gigabytes, of a thousand bytes and so on, as disks are labelled. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000_000) return failures.gigabytes(bytes / 1_000_000_000)
  return bytes < 1_000_000 ? failures.kilobytes(bytes / 1000) : failures.megabytes(bytes / 1_000_000)
}

export type FailureWords = { readonly what: string; readonly remedy: string }

/** A failure of loading as what happened and what helps. */
export function failureWords(error: LoadError): FailureWords {
  switch (error.code) {
    case 'unreachable':
      return { what: failures.unreachable(error.address), remedy: failures.unreachableRemedy }
    case 'http':
      return { what: failures.http(error.address, error.status), remedy: failures.httpRemedy(error.status) }
    case 'too-large':
      return {
        what: failures.tooLarge(formatBytes(error.bytes), formatBytes(error.limit)),
        remedy: failures.tooLargeRemedy,
      }
    case 'bad-catalogue':
      return { what: failures.badCatalogue(error.address), remedy: failures.badCatalogueRemedy }
    case 'unreadable-file':
      return { what: failures.unreadableFile(error.name), remedy: failures.unreadableFileRemedy }
    case 'file-elsewhere':
      return { what: failures.fileElsewhere(error.name), remedy: failures.fileElsewhereRemedy }
    case 'not-packed':
      return { what: failures.notPacked(error.address), remedy: failures.notPackedRemedy }
    case 'above-level':
      return error.marking === undefined
        ? { what: failures.markUnread(error.address, error.level), remedy: failures.markUnreadRemedy }
        : {
            what: failures.aboveLevel(error.address, error.marking, error.level),
            remedy: failures.aboveLevelRemedy,
          }
    default:
      return { what: failures.refused(error.address, refusalSentence(error)), remedy: refusalRemedy(error) }
  }
}
