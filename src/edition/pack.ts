// From a dataset file and its logs to what is packed of them; the same for the command line and for the app's button.
import { toBase64 } from './base64'
import { CATALOGUE_NAME, partName, type Packed, type PackedDataset, type PackedPart } from './packed'
import { sha256Of } from './sha-256'

/** More than so many bytes of parts, as they stand in the page, make a file that browsers open badly. */
export const MOST_PACKED_BYTES = 48_000_000

export type LogToPack = { readonly href: string; readonly bytes: Uint8Array<ArrayBuffer> | undefined }

export type DatasetToPack = Pick<PackedDataset, 'id' | 'title' | 'revision' | 'asOf' | 'original' | 'notesLeftOut'> & {
  /** The name of its file, with no folder. */
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly logs: readonly LogToPack[]
}

export type PackedUp = Pick<Packed, 'datasets'> & { readonly parts: readonly PackedPart[] }

/** Gives every file an address of its own, packs it, and lists what there is as a host's catalogue does. */
export async function packUp(datasets: readonly DatasetToPack[]): Promise<PackedUp> {
  const parts = new Map<string, PackedPart>()
  const packed: PackedDataset[] = []
  for (const dataset of datasets) packed.push(await packDataset(dataset, parts))
  const listed = packed.map(({ name, id, title, asOf, revision, bytes, sha256 }) => ({
    id,
    title,
    href: name,
    asOf,
    revision,
    bytes,
    sha256,
  }))
  const catalogue = JSON.stringify({ formatVersion: 1, datasets: listed }, null, 2)
  return { datasets: packed, parts: [{ name: CATALOGUE_NAME, form: 'text', body: catalogue }, ...parts.values()] }
}

async function packDataset(dataset: DatasetToPack, parts: Map<string, PackedPart>): Promise<PackedDataset> {
  const { fileName, bytes, logs, id, title, revision, asOf, original, notesLeftOut } = dataset
  const present = logs.filter(({ bytes: log }) => log !== undefined)
  const folder = freeFolder([fileName, ...present.map(({ href }) => href)], parts)
  const name = partName(fileName, folder)
  parts.set(name, { name, ...bodyOf(bytes) })
  for (const { href, bytes: log } of present) {
    const at = partName(href, folder)
    if (log) parts.set(at, { name: at, ...(await smallBodyOf(log)) })
  }
  return {
    name,
    id,
    title,
    revision,
    asOf,
    bytes: bytes.length,
    sha256: await sha256Of(bytes),
    original,
    notesLeftOut,
    logsLeftOut: logs.filter(({ bytes: log }) => log === undefined).map(({ href }) => href),
  }
}

/** Two datasets may name their files alike; each keeps the addresses that it gives its own logs. */
function freeFolder(hrefs: readonly string[], parts: ReadonlyMap<string, PackedPart>): string {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? 'data/' : `data/${number}/`
    if (hrefs.every((href) => !parts.has(partName(href, folder)) && partName(href, folder) !== CATALOGUE_NAME))
      return folder
    // An address that leads out of every folder stays what it is.
    if (number > parts.size + 2) return folder
  }
}

type Body = Pick<PackedPart, 'form' | 'body'>

/** As text, so that whoever opens the file in an editor can read it; as base64 where its bytes are no text. */
export function bodyOf(bytes: Uint8Array): Body {
  try {
    return { form: 'text', body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { form: 'base64', body: toBase64(bytes) }
  }
}

/** A log is packed where that is smaller; its reader unpacks what begins as gzip does. */
async function smallBodyOf(bytes: Uint8Array<ArrayBuffer>): Promise<Body> {
  const plain = bodyOf(bytes)
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  const base64 = toBase64(new Uint8Array(await new Response(packed).arrayBuffer()))
  return base64.length < plain.body.length ? { form: 'base64', body: base64 } : plain
}

/** A log as text, whether it came packed or not. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  const stream = new Blob([bytes]).stream()
  return new Response(isGzip ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text()
}
