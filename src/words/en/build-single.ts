// What `npm run build:single` says.
import { formatBytes } from './failures'
import { counted } from './numbers'

export const buildSingle = {
  refused: 'not packed.',
  above: (path: string, id: string | undefined, mark: string): string =>
    `${path}${id === undefined ? '' : ` (${id})`}: marked ${mark}`,
  moreAbove: (count: number): string => `and ${counted(count)} more`,
  aboveRemedy: (level: string): string =>
    `The file is for readers up to ${level}. Take these out of the dataset, or name the level of its readers with --tlp.`,
  rowsAbove: (log: string, rows: number, mark: string, level: string): string =>
    `log '${log}': ${rows === 1 ? '1 row is' : `${counted(rows)} rows are`} marked ${mark}, above ${level}`,
  logTooLarge: (log: string, limit: number): string =>
    `log '${log}' is too large for one file, which takes ${formatBytes(limit)} at most. Shorten it, or serve the folder: a host has no such limit.`,
  tooLarge: (size: number, limit: number): string =>
    `The data are ${formatBytes(size)} as they would be packed; at most ${formatBytes(limit)} make a file that browsers open well. Pack fewer datasets, shorten the logs, or serve the folder.`,
  logs: {
    remote: (log: string, href: string): string =>
      `log '${log}' lies on a host (${href}). A file asks no host: the log is left out, and the board says so.`,
    missing: (log: string, href: string): string =>
      `log '${log}': there is no file ${href} beside the dataset. It is left out, and the board says so.`,
  },
  notesLeftOut: (count: number, original: string): string =>
    `${count === 1 ? '1 note' : `${counted(count)} notes`} of its briefs left out (--with-notes packs them); SHA-256 of the file with them ${original}`,
  packed: (name: string, sha256: string): string => `${name}: SHA-256 as packed ${sha256}`,
  written: (path: string, size: number): string => `${path}: ${formatBytes(size)} (${counted(size)} bytes)`,
  wholeHash: (sha256: string): string => `SHA-256 of the whole file ${sha256}`,
} as const
