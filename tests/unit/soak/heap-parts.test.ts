import { expect, test } from 'vitest'
import { heapParts } from '../../soak/heap-parts.mjs'

const TYPES = ['hidden', 'array', 'string', 'object', 'code', 'closure', 'native']

/** A node as V8 writes it: type, name, id, bytes. */
const node = (type: string, bytes: number): readonly number[] => [TYPES.indexOf(type), 0, 1, bytes]

test('the page’s own objects are weighed apart from what the engine compiled, and the browser’s not at all', () => {
  const snapshot = {
    snapshot: { meta: { node_fields: ['type', 'name', 'id', 'self_size'], node_types: [TYPES, 'string'] } },
    nodes: [node('object', 40), node('code', 900), node('string', 20), node('native', 7000), node('closure', 3)].flat(),
  }
  expect(heapParts(snapshot)).toEqual({ objects: 63, code: 900 })
})
