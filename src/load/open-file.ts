import { fail, type Result } from '../base/result'
import { MAX_BYTES } from './fetch-text'
import type { LoadError } from '../domain/load-error'
import { toLoaded, type Loaded } from './loaded'

/** A dataset from the reader's own disk. Nothing leaves the browser. */
export async function openFile(file: File): Promise<Result<Loaded, LoadError>> {
  if (file.size > MAX_BYTES) return fail({ code: 'too-large', bytes: file.size, limit: MAX_BYTES })
  const text = await textOf(file)
  if (text === undefined) return fail({ code: 'unreadable-file', name: file.name })
  return toLoaded(text, { address: file.name, origin: 'file', bytes: file.size, etag: undefined, body: { held: file } })
}

/** Undefined where the file was moved, changed or locked since it was chosen. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text()
  } catch {
    return undefined
  }
}
