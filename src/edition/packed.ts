// What stands in a file of the one-file edition beside the app: what it was made from, and each part as one JSON string
// in an inert script. Nothing here knows where the parts are read from.

/** How the bytes of a part stand in the page: as text where they are one, else as base64. */
export type PartForm = 'text' | 'base64'

export type PackedPart = {
  /** Its address from the edition's base: `data/crisis.json`. */
  readonly name: string
  readonly form: PartForm
  readonly body: string
}

/** What was put in when the file was made; sizes are in bytes. */
export type PackedDataset = {
  readonly name: string
  readonly id: string
  readonly title: string
  readonly revision: string
  /** ISO, as the dataset has it. */
  readonly asOf: string
  readonly bytes: number
  /** Of the bytes as they are packed. */
  readonly sha256: string
  /** Of the file that it was packed from, where that is another: its briefs lost their notes. */
  readonly original?: string
  readonly notesLeftOut: number
  /** Addresses of logs that are not in the file. */
  readonly logsLeftOut: readonly string[]
}

export type Packed = {
  readonly formatVersion: 1
  /** When the file was made: ISO, UTC. */
  readonly made: string
  /** Size of the whole file in bytes. */
  readonly fileBytes: number
  /** The first opens by itself. */
  readonly datasets: readonly PackedDataset[]
  /** The view that it opens on, where its address names none: `/figures?asof=2022-01-27`. */
  readonly opensAt?: string
}

/** From where the addresses of parts resolve. The name can belong to no host (RFC 2606). */
export const PACKED_BASE = 'https://packed.invalid/'

/** The address of a part from the edition's base, however it is named there. */
export function partName(href: string, folder = ''): string {
  return new URL(href, PACKED_BASE + folder).pathname.slice(1)
}

export const PACKED_ID = 'packed'
export const PART_CLASS = 'packed-part'
/** Where the catalogue of datasets stands on a host, and so here. */
export const CATALOGUE_NAME = 'data/index.json'

/**
 * A value as JSON that can stand in a script of a page: no `<` that could end the script or begin another, and none of
 * the two line ends that older scripts cannot hold. JSON.stringify has written all else that a page would change.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
