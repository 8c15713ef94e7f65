// What differs between two sets of things with ids: every id is in exactly one class, and what is added one way
// is removed the other way.
import { isSameData } from '../base/same-data'

/** A field whose value differs; undefined where a side has none. */
export type FieldDiff = { readonly field: string; readonly before: unknown; readonly after: unknown }

export type Changed<T> = { readonly before: T; readonly after: T; readonly fields: readonly FieldDiff[] }

export type MapDiff<T> = {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly changed: readonly Changed<T>[]
  readonly sameCount: number
}

/** Where a thing stands in its file says nothing about the thing. */
const PLACE_IN_FILE = 'order'

/** The fields that differ, in the order in which `after` has them, then those that only `before` has. */
export function diffFields(before: object, after: object): readonly FieldDiff[] {
  if (before === after) return []
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((field) => field !== PLACE_IN_FILE && !isSameData(old.get(field), now.get(field)))
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }))
}

export function diffMaps<K, T extends object>(before: ReadonlyMap<K, T>, after: ReadonlyMap<K, T>): MapDiff<T> {
  const added: T[] = []
  const changed: Changed<T>[] = []
  let sameCount = 0
  for (const [id, now] of after) {
    const old = before.get(id)
    if (old === undefined) {
      added.push(now)
      continue
    }
    const fields = diffFields(old, now)
    if (fields.length > 0) changed.push({ before: old, after: now, fields })
    else sameCount++
  }
  return { added, removed: [...before].filter(([id]) => !after.has(id)).map(([, old]) => old), changed, sameCount }
}
