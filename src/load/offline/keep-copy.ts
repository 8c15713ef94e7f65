// Copies of what was read well, for the next visit. Only what the page itself has read and found to be a dataset is
// kept: never a login page, never half a file.
import { isWorthKeeping, type CopyNote } from '../../domain/kept-copy'
import type { StorageFailure } from '../../domain/storage'
import { CATALOGUE_ADDRESS } from '../early-answers'
import type { Catalogue } from '../catalogue-query'
import { hashOf } from '../file-hash'
import { copyStore } from '../kept-copy'
import type { Loaded } from '../loaded'
import { resolveAddress } from '../resolve-address'

/** What became of the last copies, for the page that tells of them. */
export type KeepNews = { readonly dropped: readonly string[]; readonly failure: StorageFailure | undefined }

let news: KeepNews = { dropped: [], failure: undefined }
let isOver = false
/** What has been kept of each address, so that only news of the host's answers is written. */
const kept = new Map<string, unknown>()

export function keepNews(): KeepNews {
  return news
}

/** Whoever has had everything forgotten does not want it back while the page is open. */
export function keepNothingMore(): void {
  isOver = true
}

/** Keeps a dataset as its host last sent it, at the time of the host's last good answer. */
export async function keepDataset({ dataset, address, etag, body, origin, isKept }: Loaded, at: number): Promise<void> {
  if (origin === 'file' || isKept) return
  const { title, revision, asOf, marking } = dataset
  const bytesOf = async (): Promise<ArrayBuffer | undefined> => {
    // Whoever makes the hash takes the bytes out of the page's memory; they are there then.
    await hashOf(body).make()
    return body.copy?.arrayBuffer()
  }
  await keep({ address, kind: 'dataset', title, revision, asOf, marking, etag, answeredAt: at }, body, bytesOf)
}

export async function keepCatalogue(catalogue: Catalogue, at: number): Promise<void> {
  if (catalogue.isKept) return
  const address = resolveAddress(CATALOGUE_ADDRESS)
  const text = JSON.stringify({ formatVersion: 1, ...catalogue })
  const note = { address, kind: 'catalogue', title: address, answeredAt: at } as const
  const bytesOf = async (): Promise<ArrayBuffer> => new TextEncoder().encode(text).buffer
  await keep({ ...note, revision: undefined, asOf: undefined, marking: undefined, etag: undefined }, text, bytesOf)
}

/** `content`: by whose identity it is known whether the same has been kept already. */
async function keep(
  note: Omit<CopyNote, 'bytes'>,
  content: unknown,
  bytesOf: () => Promise<ArrayBuffer | undefined>,
): Promise<void> {
  if (isOver) return
  const { address, answeredAt } = note
  const store = await copyStore()
  if (!store) return
  if (kept.get(address) === content) {
    await store.answered(address, answeredAt)
    return
  }
  kept.set(address, content)
  const bytes = await bytesOf()
  const whole = { ...note, bytes: bytes?.byteLength ?? 0 }
  if (!bytes || !isWorthKeeping(whole) || isOver) return
  const written = await store.keep(whole, bytes)
  news = written.ok
    ? { dropped: [...news.dropped, ...written.value.map(({ title }) => title)], failure: undefined }
    : { ...news, failure: written.error }
}
