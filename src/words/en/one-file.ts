import { counted } from './numbers'

/** The edition in which app and data are one file. */
export const oneFile = {
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
} as const
