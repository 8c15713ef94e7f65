import { expect, test } from 'vitest'
import type { Problem } from '../../../src/domain/problem'
import { brokenEdition } from '../../../src/view-model/edition-check'
import { datasetOf } from '../../support/dataset-of'

const events = (count: number) =>
  datasetOf({ events: Array.from({ length: count }, (_, at) => ({ id: `event-${at}`, title: `Event ${at}` })) })
const faults = (count: number): readonly Problem[] =>
  Array.from({ length: count }, (_, at): Problem => ({
    code: 'bad-date',
    severity: 'fault',
    path: ['events', at, 'date'],
    found: 'soon',
    expected: 'day',
  }))

test.each<[string, number, number, boolean]>([
  ['whole', 10, 0, false],
  ['with a few faults', 10, 9, false],
  ['half of it faulty', 10, 10, true],
  ['mostly faulty', 3, 40, true],
  ['emptied', 0, 0, true],
])('an edition that is %s: %i records, %i set aside; broken: %s', (_, records, setAside, isBroken) => {
  const broken = brokenEdition({ dataset: events(records), problems: faults(setAside) }, events(10))
  expect(broken !== undefined).toBe(isBroken)
})

test('a board that was empty may stay so', () => {
  expect(brokenEdition({ dataset: events(0), problems: [] }, events(0))).toBeUndefined()
})
