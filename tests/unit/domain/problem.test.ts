import { describe, expect, it } from 'vitest'
import { formatJsonPath } from '../../../src/domain/problem'

describe('a path into a file', () => {
  it.each([
    [[], '$'],
    [['asOf'], '$.asOf'],
    [['statements', 12, 'speaker'], '$.statements[12].speaker'],
    [['events', 0, 'citations', 1, 'source'], '$.events[0].citations[1].source'],
    [['events', 0, 'two words'], '$.events[0]["two words"]'],
    [['events', 0, 'a"b'], '$.events[0]["a\\"b"]'],
    [['events', 0, '1st'], '$.events[0]["1st"]'],
    [['events', 0, ''], '$.events[0][""]'],
    [['$schema'], '$.$schema'],
  ])('%j is written %s', (path, text) => {
    expect(formatJsonPath(path)).toBe(text)
  })
})
