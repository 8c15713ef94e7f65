import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateJsonFault } from '../../../src/ingest/json-fault'

/** Where V8 says that the text breaks, for as far as it says it; undefined when the text is JSON or V8 is silent. */
function positionByEngine(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const message = String(error)
    if (message.includes('Unexpected end of JSON input')) return text.length
    const match = /at position (\d+)/.exec(message)
    return match ? Number(match[1]) : undefined
  }
}

function positionOf(text: string): number {
  const { line, column } = locateJsonFault(text)
  const lines = text.split('\n')
  return lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1
}

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a":}', 1, 6],
    ['[1,]', 1, 4],
    ['{"a":1,}', 1, 8],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\n  "a": tru\n}', 2, 11],
    ['{"a": "one\ntwo"}', 1, 11],
    ['{"a": 1', 1, 8],
    ['{"a": 1}\n{"b": 2}', 2, 1],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": "\\x"}', 1, 9],
    ['', 1, 1],
  ])('is found in %j', (text, line, column) => {
    expect(locateJsonFault(text)).toEqual({ line, column })
  })

  it('is where the engine says, wherever it says so', () => {
    let compared = 0
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(2), fc.constantFrom(...'{}[]",:\\\n-.0e1tnu x'.split('')))
      .map(([json, at, removed, added]) => {
        const position = at % (json.length + 1)
        return json.slice(0, position) + added + json.slice(position + removed)
      })
    fc.assert(
      fc.property(broken, (text) => {
        const expected = positionByEngine(text)
        if (expected === undefined) return
        compared++
        expect(positionOf(text)).toBe(expected)
      }),
      { numRuns: 3000 },
    )
    expect(compared).toBeGreaterThan(300)
  })

  it('is found however deep the text nests', () => {
    const depth = 300_000
    expect(locateJsonFault('['.repeat(depth))).toEqual({ line: 1, column: depth + 1 })
    expect(locateJsonFault('{"a":'.repeat(depth))).toEqual({ line: 1, column: 5 * depth + 1 })
  })
})
