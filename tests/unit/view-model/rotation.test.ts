import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  BEGINNING,
  isOver,
  PAUSE_SECONDS,
  progressOf,
  stepRotation,
  type Rotation,
  type RotationEvent,
} from '../../../src/view-model/rotation'

const after = (...events: readonly RotationEvent[]): Rotation => events.reduce(stepRotation, BEGINNING)
const passed = (seconds: number): RotationEvent => ({ kind: 'passed', seconds })
const touched: RotationEvent = { kind: 'touched' }

test.each<[string, readonly RotationEvent[], Rotation]>([
  ['time passes', [passed(1), passed(2)], { shown: 3, pause: 0 }],
  ['a touch holds the scene', [passed(5), touched, passed(10)], { shown: 5, pause: 50 }],
  ['another touch holds it anew', [touched, passed(50), touched], { shown: 0, pause: PAUSE_SECONDS }],
  ['idle, it goes on where it was', [passed(5), touched, passed(60), passed(1)], { shown: 6, pause: 0 }],
  ['a beat that outlasts the pause counts what is over it', [touched, passed(63)], { shown: 3, pause: 0 }],
  ['another scene begins at nothing', [passed(9), { kind: 'changed' }], { shown: 0, pause: 0 }],
])('%s', (_, events, rotation) => {
  expect(after(...events)).toEqual(rotation)
})

test('a scene is over when it has had its time, and never while it is held', () => {
  expect(isOver({ shown: 9, pause: 0 }, 10)).toBe(false)
  expect(isOver({ shown: 10, pause: 0 }, 10)).toBe(true)
  expect(isOver({ shown: 99, pause: 1 }, 10)).toBe(false)
  expect(progressOf({ shown: 99, pause: 1 }, 10)).toBe(1)
})

test('what passes is either shown or held, however it is cut into beats', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 })), fc.boolean(), (beats, isTouched) => {
      const total = beats.reduce((sum, beat) => sum + beat, 0)
      const rotation = after(...(isTouched ? [touched] : []), ...beats.map(passed))
      const held = isTouched ? PAUSE_SECONDS - rotation.pause : 0
      expect(rotation.shown + held).toBe(total)
    }),
  )
})
