import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../src/domain/problem'
import { countSetAside, groupProblems } from '../../../src/view-model/select-problems'

function problem(path: Problem['path'], severity: Problem['severity'] = 'fault'): Problem {
  return { code: 'no-citation', path, severity }
}

describe('records set aside', () => {
  test.each<[string, readonly Problem[], number]>([
    ['none of no problems', [], 0],
    ['one of a record with two faults', [problem(['events', 3, 'date']), problem(['events', 3, 'known'])], 1],
    ['two of the same place in two lists', [problem(['events', 3]), problem(['claims', 3])], 2],
    ['two of two places in one list', [problem(['events', 3]), problem(['events', 31])], 2],
    ['none of a notice, for it sets nothing aside', [problem(['events', 3, 'titel'], 'notice')], 0],
    ['none of a fault in the header, for the header is no record', [problem(['asOf'])], 0],
  ])('count %s', (_, problems, expected) => {
    expect(countSetAside(problems)).toBe(expected)
  })
})

test('problems are grouped by their list, lists and problems in file order, the header under no name', () => {
  const problems = [
    problem(['licence']),
    problem(['events', 1, 'date']),
    problem(['statements', 0]),
    problem(['events', 4], 'notice'),
    problem(['headline']),
  ]
  expect(groupProblems(problems).map(({ list, problems: own }) => [list, own.map(({ path }) => path)])).toEqual([
    ['', [['licence'], ['headline']]],
    [
      'events',
      [
        ['events', 1, 'date'],
        ['events', 4],
      ],
    ],
    ['statements', [['statements', 0]]],
  ])
})
