import { common } from './common'
import { counted } from './numbers'

/** The edition in which app and data are one file. */
export const oneFile = {
  needsScript: 'This file is a board that needs JavaScript. It asks no network for anything.',
  notUnpacked:
    'The board could not be unpacked: the file is damaged, or the browser older than 2023 (it takes Chrome or Edge 103, Firefox 113, Safari 16.4).',
  altered: 'The program in this file is not the one that it was made with, so the browser does not run it.',
  pageTitle: (dataset: string): string => (dataset === '' ? common.product : `${dataset} · ${common.product}`),

  title: 'This file',
  explained: 'App and data are in this one file. It asks no network for anything.',
  fields: {
    made: 'Made',
    size: 'Size of the file',
    app: 'Build of the app',
    revision: 'From revision',
    recorded: 'SHA-256 noted then',
    found: 'SHA-256 found now',
  },
  madeAt: (iso: string): string => `${iso.replace('T', ' ').replace('Z', '')} UTC`,
  bytes: (size: string, bytes: string): string => `${size} (${bytes} bytes)`,
  hashes: { pending: 'being made', unavailable: 'not made: this browser makes none for this page' },
  integrity: {
    pending: 'The data are being compared with what was packed.',
    unavailable: 'This browser cannot compare the data with what was packed.',
    same: 'The data are to the byte those that were packed.',
    other: 'The data in this file are not those that it was made with.',
    none: 'Nothing was noted of these data when the file was made.',
  },
  /** What the comparison cannot tell. */
  limits:
    'This shows damage and careless changes. Against a forger, compare the SHA-256 of the whole file with the one that its maker gave you.',
  marks: {
    pending: 'one file, being checked',
    unavailable: 'one file, not checked',
    same: 'one file, data as packed',
    other: 'one file, data changed',
    none: 'one file, not checked',
  },
  markHint: (sha256: string): string => `SHA-256 ${sha256}`,
  see: 'See both hashes',
  notesLeftOut: (count: number, original: string | undefined): string =>
    `${count === 1 ? '1 note' : `${counted(count)} notes`} of its briefs left out${original === undefined ? '' : `; the file with them has the SHA-256 ${original}`}.`,
  logLeftOut: (href: string): string => `The log ${href} is not in the file.`,

  fileName: (id: string, revision: string): string => `${id}-${revision}.html`.replaceAll(/[^\w.-]+/g, '-'),
  save: 'Save this board as one file',
  choice: 'One HTML file',
  choiceHint: 'App and data together; opens on this view, from a disk, without a network',
  saved: (name: string, size: string, notes: number): string =>
    `Saved as ${name}, ${size}.${notes === 0 ? '' : ` ${notes === 1 ? '1 note' : `${counted(notes)} notes`} of its briefs left out.`}`,
  savedWithout: (logs: number): string =>
    logs === 1 ? '1 log could not be packed.' : `${counted(logs)} logs could not be packed.`,
  notFetched: 'What saves the board did not come: its host is away.',
  refusals: {
    noTemplate: 'This host has not the file that the board would be put in. It is made by npm run build.',
    noBytes: 'The dataset could not be read again. Its host or its file may be away.',
    changed: 'The host has another edition of the dataset by now. Load the page anew, and save that.',
    tooLarge: (size: string, limit: string): string =>
      `The data would take ${size}; at most ${limit} make a file that browsers open well.`,
    marked: (count: number, level: string): string =>
      `${count === 1 ? '1 entry bears a mark' : `${counted(count)} entries bear marks`} above ${level}, the dataset’s own. npm run build:single -- DATASET --tlp LEVEL names another level.`,
    refused: 'The file is no dataset any more.',
  },
} as const
