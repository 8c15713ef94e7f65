// "Save this board as one file": the dataset that is open, as its file's bytes and without the notes of its briefs, in the
// page of the one-file edition, which opens on the view that is on screen. Fetched when somebody asks for it.
import { formatIsoMinute } from '../base/instant'
import { pathHere } from '../edition/here'
import { MOST_PACKED_BYTES, packUp, unpacked, type LogToPack } from '../edition/pack'
import { sha256Of } from '../edition/sha-256'
import { fillPage } from '../edition/write-page'
import { rowMarksAbove, toPack, type ToPack } from '../ingest/to-pack'
import { bytesAt, bytesBehind } from '../load/file-bytes'
import type { Loaded } from '../load/loaded'
import { pageTemplate } from '../load/page-template'
import { saveFile } from '../ui/save-file'
import { addressOf } from '../view-model/address'
import type { Board } from '../view-model/board'
import { formatBytes } from '../words/en/failures'
import { saveBoard as text } from '../words/en/save-board'
import { timeNow } from './clock'
import { hashBehind } from './use-file-hash'

/** Saves it, and says under which name or why not. */
export async function saveBoard(board: Board, loaded: Loaded): Promise<string> {
  const { refusals } = text
  const bytes = await bytesBehind(loaded)
  if (!bytes) return refusals.noBytes
  const shown = await hashBehind(board, loaded)
  if (shown !== undefined && shown !== (await sha256Of(bytes))) return refusals.changed
  const ready = toPack(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  if (!ready.ok) {
    const { error } = ready
    return error.code === 'marked-above' ? refusals.marked(error.marked.length, error.level) : refusals.refused
  }
  const { id, title, revision, asOf, level, notesLeftOut } = ready.value
  const logs = await logsOf(ready.value, loaded)
  const marked = logs.reduce((sum, { above }) => sum + above, 0)
  if (marked > 0) return refusals.marked(marked, level)
  const isChanged = notesLeftOut > 0
  const { datasets, parts } = await packUp([
    {
      id,
      title,
      revision,
      asOf,
      notesLeftOut,
      fileName: baseName(loaded.address),
      bytes: isChanged ? new TextEncoder().encode(ready.value.text) : bytes,
      original: isChanged ? await sha256Of(bytes) : undefined,
      logs,
    },
  ])
  const size = parts.reduce((sum, { body }) => sum + body.length, 0)
  if (size > MOST_PACKED_BYTES) return refusals.tooLarge(formatBytes(size), formatBytes(MOST_PACKED_BYTES))
  const template = await pageTemplate()
  if (template === undefined) return refusals.noTemplate
  const made = formatIsoMinute(timeNow())
  const page = new TextEncoder().encode(
    fillPage(template, { formatVersion: 1, made, datasets, opensAt: viewOf(board) }, parts),
  )
  const name = text.fileName(id, revision)
  saveFile(name, new Blob([page], { type: 'text/html;charset=utf-8' }))
  const missing = logs.filter((log) => log.bytes === undefined).length
  const saved = text.saved(name, formatBytes(page.length), notesLeftOut)
  return missing === 0 ? saved : `${saved} ${text.savedWithout(missing)}`
}

/** The view on screen, of the one dataset that goes along. */
function viewOf({ view, asOf }: Board): string {
  return addressOf(pathHere(), { ...view, asOf, data: undefined, data2: undefined, rev: undefined })
}

type Log = LogToPack & { readonly above: number }

/** A log at a host's own address stays there: the file could not ask for it. */
async function logsOf({ logs, level }: ToPack, { origin, address }: Loaded): Promise<readonly Log[]> {
  const isBeside = (href: string): boolean => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(href)
  return Promise.all(
    logs.map(async ({ href, format }): Promise<Log> => {
      const bytes = origin === 'host' && isBeside(href) ? await bytesAt(new URL(href, address).href) : undefined
      const rows =
        bytes && format === 'ndjson' ? rowMarksAbove(await unpacked(bytes), level) : new Map<string, number>()
      return { href, bytes, above: [...rows.values()].reduce((sum, count) => sum + count, 0) }
    }),
  )
}

/** The last part of an address, or the whole name of a file. */
function baseName(address: string): string {
  return (
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) || 'dataset.json'
  )
}
