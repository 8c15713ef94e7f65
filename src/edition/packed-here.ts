// The parts of this very page. A page that somebody has changed may hold anything: what cannot be read is handed on as it
// stands, for the reader of datasets to say what is wrong with it.
import { fromBase64 } from './base64'
import { PACKED_ID, PART_CLASS, type Packed } from './packed'

let held: Packed | undefined

/** What the file was made from; undefined where that cannot be read. */
export function packedHere(): Packed | undefined {
  held ??= read(document.getElementById(PACKED_ID)?.textContent)
  return held
}

/** The bytes of a part; undefined where the file has none of that name. */
export function bytesHere(name: string): Uint8Array<ArrayBuffer> | undefined {
  const scripts = document.querySelectorAll<HTMLScriptElement>(`.${PART_CLASS}`)
  const script = [...scripts].find(({ dataset }) => dataset['name'] === name)
  if (!script) return undefined
  const text = textOf(script.textContent)
  return (script.dataset['form'] === 'base64' ? fromBase64(text) : undefined) ?? new TextEncoder().encode(text)
}

function textOf(json: string): string {
  try {
    const text: unknown = JSON.parse(json)
    return typeof text === 'string' ? text : json
  } catch {
    return json
  }
}

/** Written by the same program as reads it: its fields are not checked one by one. */
function read(json: string | undefined): Packed | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '')
    const isPacked = typeof value === 'object' && value !== null && 'datasets' in value && Array.isArray(value.datasets)
    return isPacked ? (value as Packed) : undefined
  } catch {
    return undefined
  }
}

const ID_BYTES = 8

/** The build of the app that the policy of this page lets run: the beginning of the SHA-256 of its script. */
export function programHere(): string {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? ''
  // The first script is the one that starts it.
  const [, , program] = /script-src 'sha256-([^']*)' 'sha256-([^']*)'/.exec(policy) ?? []
  const bytes = fromBase64(program ?? '') ?? new Uint8Array()
  return Array.from(bytes.subarray(0, ID_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
