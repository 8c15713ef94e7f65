// `npm run build:single`: from files on a disk to one page, or to the reasons why not.
import { formatIsoMinute } from '../base/instant'
import type { TlpMark } from '../domain/vocabulary'
import { MOST_PACKED_BYTES, packUp, unpacked, type DatasetToPack, type LogToPack } from '../edition/pack'
import { sha256Of } from '../edition/sha-256'
import { fillPage } from '../edition/write-page'
import { rowMarksAbove, toPack, type ToPack } from '../ingest/to-pack'
import { buildSingle as text } from '../words/en/build-single'
import { saveBoard } from '../words/en/save-board'
import { checkDataset } from './check-dataset'
import { refusalLines } from './refusal-lines'

type Bytes = Uint8Array<ArrayBuffer>

export type FileToPack = {
  /** As it was typed; begins every line. */
  readonly name: string
  readonly fileName: string
  readonly bytes: Bytes
  /** The bytes of a log beside it. */
  readonly openLog: (href: string) => Promise<Bytes | 'remote' | 'missing' | 'too-large'>
}

export type PackFilesOptions = {
  readonly level?: TlpMark
  readonly withNotes: boolean
  /** Milliseconds since 1970, UTC. */
  readonly now: number
}

export type PackedFiles = {
  readonly lines: readonly string[]
  /** 0 packed, 1 refused for what it holds, 2 no dataset. */
  readonly exitCode: 0 | 1 | 2
  readonly page?: string
  /** What the file is called unless somebody says otherwise. */
  readonly fileName?: string
}

export async function packFiles(
  template: string,
  files: readonly FileToPack[],
  options: PackFilesOptions,
): Promise<PackedFiles> {
  const outcomes: Prepared[] = []
  for (const file of files) outcomes.push(await prepare(file, options))
  const lines = outcomes.flatMap((outcome) => outcome.lines)
  const refused = outcomes.map(({ exitCode }) => exitCode)
  const exitCode = refused.includes(2) ? 2 : refused.includes(1) ? 1 : 0
  const datasets = outcomes.flatMap(({ dataset }) => dataset ?? [])
  const [first] = datasets
  if (exitCode !== 0 || !first) return { lines, exitCode: exitCode === 0 ? 2 : exitCode }
  const { datasets: packed, parts } = await packUp(datasets)
  const size = parts.reduce((sum, { body }) => sum + body.length, 0)
  if (size > MOST_PACKED_BYTES) return { lines: [...lines, text.tooLarge(size, MOST_PACKED_BYTES)], exitCode: 1 }
  const made = formatIsoMinute(options.now)
  const page = fillPage(template, { formatVersion: 1, made, datasets: packed }, parts)
  const hashes = packed.flatMap(({ name, sha256, original, notesLeftOut }) => [
    ...(notesLeftOut > 0 && original !== undefined ? [text.notesLeftOut(notesLeftOut, original)] : []),
    text.packed(name, sha256),
  ])
  return { lines: [...lines, ...hashes], exitCode, page, fileName: saveBoard.fileName(first.id, first.revision) }
}

type Prepared = { readonly lines: readonly string[]; readonly exitCode: 0 | 1 | 2; readonly dataset?: DatasetToPack }

async function prepare(file: FileToPack, { level, withNotes }: PackFilesOptions): Promise<Prepared> {
  const { name, fileName, bytes } = file
  // A text forgets its byte order mark; what is packed must not.
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const ready = toPack(content, { level, withNotes })
  if (!ready.ok) {
    const { lines, isMarking } = refusalLines(name, ready.error)
    return { lines, exitCode: isMarking ? 1 : 2 }
  }
  const { id, title, revision, asOf, notesLeftOut } = ready.value
  const logs = await packLogs(file, ready.value)
  const lines = [...checkDataset(name, content).lines, ...logs.lines]
  if (logs.isRefused) return { lines, exitCode: 1 }
  const isChanged = notesLeftOut > 0
  return {
    lines,
    exitCode: 0,
    dataset: {
      id,
      title,
      revision,
      asOf,
      fileName,
      notesLeftOut,
      logs: logs.packed,
      bytes: isChanged ? new TextEncoder().encode(ready.value.text) : bytes,
      original: isChanged ? await sha256Of(bytes) : undefined,
    },
  }
}

type Logs = { readonly lines: readonly string[]; readonly isRefused: boolean; readonly packed: readonly LogToPack[] }

async function packLogs({ name, openLog }: FileToPack, { logs, level }: ToPack): Promise<Logs> {
  const lines: string[] = []
  const packed: LogToPack[] = []
  let isRefused = false
  for (const { id, href, format } of logs) {
    const opened = await openLog(href)
    if (opened === 'too-large') {
      isRefused = true
      lines.push(`${name}: ${text.logTooLarge(id, MOST_PACKED_BYTES)}`)
      continue
    }
    const bytes = typeof opened === 'string' ? undefined : opened
    if (opened === 'remote' || opened === 'missing') lines.push(`${name}: ${text.logs[opened](id, href)}`)
    const marks = bytes && format === 'ndjson' ? rowMarksAbove(await unpacked(bytes), level) : new Map<string, number>()
    for (const [mark, rows] of marks) {
      isRefused = true
      lines.push(`${name}: ${text.rowsAbove(id, rows, mark, level)}`)
    }
    packed.push({ href, bytes })
  }
  return { lines, isRefused, packed }
}
