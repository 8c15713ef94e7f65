import { expect, test } from 'vitest'
import { formatDuration } from '../../../src/view-model/format-duration'

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [245, '4:05'],
  [3845, '1:04:05'],
  [-5, '−0:05'],
  [-0.4, '0:00'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})
