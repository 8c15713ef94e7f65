// @ts-check
// A heap snapshot of V8 as two sums: what the page's own objects take, and what the engine made of its code. The second
// goes on growing for many hours, ever more slowly, as rarely used functions are compiled one after the other; only the
// first can tell of a leak.

/** @typedef {{ objects: number, code: number }} HeapParts bytes */

/** What else there is belongs to the browser, the inspector's own notes of every answer among it. */
const OF_OBJECTS = new Set([
  'object',
  'array',
  'closure',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'bigint',
  'symbol',
  'regexp',
])

/**
 * @typedef {object} Snapshot as the DevTools protocol gives it (HeapProfiler.takeHeapSnapshot)
 * @property {{ meta: { node_fields: string[], node_types: (string | string[])[] } }} snapshot
 * @property {number[]} nodes
 */

/**
 * @param {Snapshot} snapshot
 * @returns {HeapParts}
 */
export function heapParts({ snapshot: { meta }, nodes }) {
  const {
    node_fields: fields,
    node_types: [types],
  } = meta
  const width = fields.length
  const typeAt = fields.indexOf('type')
  const sizeAt = fields.indexOf('self_size')
  const parts = { objects: 0, code: 0 }
  for (let node = 0; node < nodes.length; node += width) {
    const type = types?.[nodes[node + typeAt] ?? 0] ?? ''
    const size = nodes[node + sizeAt] ?? 0
    if (type === 'code') parts.code += size
    else if (OF_OBJECTS.has(type)) parts.objects += size
  }
  return parts
}
