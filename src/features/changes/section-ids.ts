import type { changes } from '../../words/en/changes'

/** Where the summary leads to. */
export const SECTION_IDS: Readonly<Record<keyof typeof changes.sections, string>> = {
  demands: 'changes-demands',
  figures: 'changes-figures',
  dates: 'changes-dates',
  changed: 'changes-changed',
  withdrawn: 'changes-withdrawn',
  added: 'changes-added',
  corrections: 'changes-corrections',
}
