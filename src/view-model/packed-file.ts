// Of a file in which app and data are one: what it was made from, and whether that is what it holds now.
import { formatNumber } from './format-quantity'
import { isSame, type FileIdentity } from './file-identity'
import { formatBytes } from '../words/en/failures'
import { oneFile as text } from '../words/en/one-file'

/** What was noted when the file was made; sizes in bytes. */
export type PackedFacts = {
  /** ISO, to the minute, UTC. */
  readonly made: string
  /** Names the build of the app. */
  readonly app: string
  readonly fileBytes: number
  /** Absent: the list of what is in the file has no such dataset. */
  readonly dataset?: {
    readonly revision: string
    readonly sha256: string
    readonly original?: string
    readonly notesLeftOut: number
    readonly logsLeftOut: readonly string[]
  }
}

/** 'none': nothing was noted that it could be compared with. */
export type Integrity = 'pending' | 'unavailable' | 'same' | 'other' | 'none'

export function integrityOf(facts: PackedFacts | undefined, hash: FileIdentity['hash']): Integrity {
  const recorded = facts?.dataset?.sha256
  if (recorded === undefined) return 'none'
  if (hash.kind !== 'made') return hash.kind
  return isSame(recorded, hash) ? 'same' : 'other'
}

/** The facts as labelled lines. */
export function packedLines(
  { made, app, fileBytes, dataset }: PackedFacts,
  hash: FileIdentity['hash'],
): readonly (readonly [label: string, value: string])[] {
  const { fields } = text
  return [
    [fields.made, text.madeAt(made)],
    [fields.size, text.bytes(formatBytes(fileBytes), formatNumber(fileBytes))],
    [fields.app, app],
    ...(dataset
      ? ([
          [fields.revision, dataset.revision],
          [fields.recorded, dataset.sha256],
          [fields.found, hash.kind === 'made' ? hash.sha256 : text.hashes[hash.kind]],
        ] as const)
      : []),
  ]
}

/** What was left out when the file was made, in sentences. */
export function leftOutNotes({ dataset }: PackedFacts): readonly string[] {
  if (!dataset) return []
  const { original, notesLeftOut, logsLeftOut } = dataset
  return [
    ...(notesLeftOut > 0 ? [text.notesLeftOut(notesLeftOut, original)] : []),
    ...logsLeftOut.map((href) => text.logLeftOut(href)),
  ]
}
