import { expect, test } from 'vitest'
import { addresseesIn } from '../../../src/features/statements/speaker-grid-layout'

test.each([
  [1070, 16, 10],
  [1500, 18.5, 12],
  [342, 16, 5],
  [0, 16, 5],
  [4000, 16, 16],
])('beside the speakers, %s pixels at %s a rem hold %s addressees', (width, rem, expected) => {
  expect(addresseesIn(width, rem)).toBe(expected)
})
