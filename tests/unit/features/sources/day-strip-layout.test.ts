import { expect, test } from 'vitest'
import type { Day } from '../../../../src/base/day'
import { stripPath } from '../../../../src/features/sources/day-strip-layout'

const span = (from: number, to: number) => ({ from: from as Day, to: to as Day })

test('a run of days is as wide as it has days, from where it begins', () => {
  expect(stripPath({ span: span(100, 109), covered: [span(100, 100), span(104, 106)] })).toBe(
    'M0 0h1v1h-1zM4 0h3v1h-3z',
  )
})
