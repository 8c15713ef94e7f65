import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actOn,
  beginStage,
  claimStage,
  mergeStages,
  partsOf,
  type SharedStage,
  type StageAction,
} from '../../../src/view-model/shared-stage'

const ACTION: fc.Arbitrary<StageAction> = fc.oneof(
  fc.record({ type: fc.constant('go' as const), scene: fc.integer({ min: 1, max: 10 }) }),
  fc.record({
    type: fc.constant('blank' as const),
    to: fc.constantFrom('black' as const, 'white' as const, undefined),
  }),
  fc.record({ type: fc.constant('zoom' as const), part: fc.option(fc.nat(5), { nil: undefined }) }),
  fc.record({
    type: fc.constant('point' as const),
    at: fc.option(fc.record({ x: fc.double({ min: 0, max: 1 }), y: fc.double({ min: 0, max: 1 }) }), {
      nil: undefined,
    }),
  }),
  fc.record({ type: fc.constantFrom('start' as const, 'pause' as const), now: fc.nat(100_000) }),
  fc.constant({ type: 'reset' as const }),
)

/** What happens in two windows: one acts, or hears what the other last said. */
const STORY = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('act' as const), who: fc.constantFrom(0, 1), action: ACTION }),
    fc.record({ what: fc.constant('hear' as const), who: fc.constantFrom(0, 1) }),
  ),
  { maxLength: 40 },
)
type Story = typeof STORY extends fc.Arbitrary<infer T> ? T : never

const NAMES = ['a', 'b'] as const

function tell(story: Story): readonly [SharedStage, SharedStage] {
  const windows: [SharedStage, SharedStage] = [beginStage(1), beginStage(4)]
  for (const step of story) {
    const other = claimStage(windows[1 - step.who] as SharedStage, NAMES[1 - step.who] as string)
    const own = windows[step.who]
    windows[step.who] = step.what === 'act' ? actOn(own, step.action, NAMES[step.who]) : mergeStages(own, other)
  }
  return windows
}

describe('two windows', () => {
  test('agree as soon as each has heard the other, whatever happened before', () => {
    fc.assert(
      fc.property(STORY, (story) => {
        const [a, b] = tell(story).map((stage, who) => claimStage(stage, NAMES[who] as string)) as [
          SharedStage,
          SharedStage,
        ]
        expect(mergeStages(a, b)).toEqual(mergeStages(b, a))
      }),
    )
  })

  test('agree although messages come twice, late and in another order', () => {
    fc.assert(
      fc.property(fc.array(ACTION, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), (actions, random) => {
        let stage = beginStage(1)
        const said = actions.map((action) => (stage = actOn(stage, action, 'a')))
        const order = [...said, ...said]
          .map((message) => ({ message, at: random.next().value as number }))
          .toSorted((one, other) => one.at - other.at)
        const heard = order.reduce((own, { message }) => mergeStages(own, message), beginStage(7))
        // What never was said is a guess of its own still.
        expect(mergeStages(heard, claimStage(stage, 'a'))).toEqual(claimStage(stage, 'a'))
      }),
    )
  })

  test('what was done last stands', () => {
    fc.assert(
      fc.property(STORY, fc.integer({ min: 1, max: 10 }), (story, scene) => {
        const [a, b] = tell(story)
        const met = mergeStages(claimStage(a, 'a'), claimStage(b, 'b'))
        const stepped = actOn(met, { type: 'go', scene }, 'a')
        expect(mergeStages(met, stepped).scene.value).toBe(scene)
        expect(mergeStages(stepped, met).scene.value).toBe(scene)
      }),
    )
  })

  test('who was there first is believed by who comes later', () => {
    const there = claimStage(beginStage(5), 'old')
    expect(mergeStages(beginStage(1), there).scene.value).toBe(5)
    expect(mergeStages(there, beginStage(1)).scene.value).toBe(5)
  })
})

describe('what is done on a stage', () => {
  const stage = beginStage(3)

  test('a step leaves a part that filled the stage', () => {
    const zoomed = actOn(stage, { type: 'zoom', part: 2 }, 'a')
    expect(partsOf(actOn(zoomed, { type: 'go', scene: 4 }, 'a'))).toMatchObject({ scene: 4, zoom: undefined })
  })

  test('a step to where one is says nothing', () => {
    expect(actOn(stage, { type: 'go', scene: 3 }, 'a')).toBe(stage)
  })

  test('the timer counts only while it runs', () => {
    const told = (
      [
        { type: 'start', now: 1000 },
        { type: 'pause', now: 4000 },
        { type: 'start', now: 10_000 },
        { type: 'pause', now: 12_000 },
      ] as const
    ).reduce<SharedStage>((own, action) => actOn(own, action, 'a'), stage)
    expect(told.timer.value).toEqual({ passed: 5000, since: undefined })
    expect(actOn(told, { type: 'reset' }, 'a').timer.value).toEqual({ passed: 0, since: undefined })
  })

  test('a timer that was kept is a guess: what another window says of it stands', () => {
    const kept = { passed: 60_000, since: undefined }
    const restored = actOn(stage, { type: 'restore', timer: kept }, 'a')
    expect(restored.timer.value).toBe(kept)
    const running = actOn(stage, { type: 'start', now: 5 }, 'b')
    expect(mergeStages(restored, running).timer.value).toEqual({ passed: 0, since: 5 })
    expect(actOn(running, { type: 'restore', timer: kept }, 'b')).toBe(running)
  })
})
