import type { Refusal } from '../../domain/problem'
import { refusalRemedy, refusalSentence } from './refusals'

/** What is said of a brief that comes from a file. */
export const briefFiles = {
  untitled: 'A brief',
  opened: (title: string): string => `Opened: ${title}.`,
  refused: (name: string, why: string): string => `${name} was not opened: ${why}`,
  unreadable: 'it could not be read. It may have been moved or changed since it was chosen.',
  noBrief: 'it is JSON, and no brief that this app has saved.',
  dataset: 'it is a dataset. Open it under Data; its briefs are then listed here.',
  newer: (version: string): string =>
    `it is a brief of version ${version}, and this edition of the app reads version 1. A newer edition may read it.`,
  otherDataset: (made: string, here: string): string =>
    made === ''
      ? 'It does not say for which dataset it was made. What its scenes name may not be in this one.'
      : `It was made for another dataset, ${made}; this is ${here}. What its scenes name may not be in this one.`,
  marked: (mark: string, here: string | undefined): string =>
    `It is marked ${mark}; this dataset ${here === undefined ? 'bears no mark' : `is marked ${here}`}. Keep to the mark of the brief when you pass it on.`,
  faulty: (numbers: readonly number[]): string =>
    numbers.length === 1
      ? `Scene ${numbers.join('')} could not be read and was left out.`
      : `Scenes ${numbers.join(', ')} could not be read and were left out.`,
  outside: (titles: readonly string[]): string =>
    `Left out, because the address leads out of the app: ${titles.join('; ')}.`,
  noScenes: 'It holds no scene that can be shown.',
} as const

export type BriefFileFault =
  | Refusal
  | { readonly code: 'dataset' | 'no-brief' | 'unreadable' }
  | { readonly code: 'newer'; readonly version: string }

/** Why a file was not opened as a brief, and what helps. */
export function briefFault(fault: BriefFileFault): string {
  switch (fault.code) {
    case 'dataset':
      return briefFiles.dataset
    case 'no-brief':
      return briefFiles.noBrief
    case 'unreadable':
      return briefFiles.unreadable
    case 'newer':
      return briefFiles.newer(fault.version)
    default:
      return `${refusalSentence(fault)} ${refusalRemedy(fault)}`
  }
}
