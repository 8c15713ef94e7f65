import { describe, expect, test } from 'vitest'
import { actOn, beginStage } from '../../../src/view-model/shared-stage'
import { channelName, readStageMessage, type StageMessage } from '../../../src/view-model/stage-message'

const STAGE = actOn(
  actOn(beginStage(2), { type: 'blank', to: 'black' }, 'a'),
  { type: 'point', at: { x: 0.5, y: 1 } },
  'a',
)
const STATE: StageMessage = { from: 'a', role: 'presenter', kind: 'state', stage: STAGE }

describe('a message between windows', () => {
  test.each<StageMessage>([
    { from: 'a', role: 'audience', kind: 'hello' },
    { from: 'a', role: 'audience', kind: 'bye' },
    STATE,
  ])('of kind $kind is read as it was said', (message) => {
    expect(readStageMessage(structuredClone(message))).toEqual(message)
  })

  test('brings nothing but what a stage is made of', () => {
    const note = 'what only the briefer reads'
    const laden = {
      ...STATE,
      note,
      stage: {
        ...STAGE,
        note,
        scene: { ...STAGE.scene, note },
        pointer: { ...STAGE.pointer, value: { x: 0, y: 0, note } },
      },
    }
    expect(JSON.stringify(readStageMessage(laden))).not.toContain(note)
  })

  test.each([
    ['no object', 'hello'],
    ['nothing', null],
    ['without a sender', { kind: 'hello', role: 'audience' }],
    ['of an unknown role', { from: 'a', kind: 'hello', role: 'spy' }],
    ['of an unknown kind', { from: 'a', kind: 'run', role: 'audience' }],
    ['without a stage', { from: 'a', kind: 'state', role: 'audience' }],
    ['with a scene that is text', { ...STATE, stage: { ...STAGE, scene: { ...STAGE.scene, value: '2' } } }],
    ['with a scene before the first', { ...STATE, stage: { ...STAGE, scene: { ...STAGE.scene, value: 0 } } }],
    ['with a stamp that never was', { ...STATE, stage: { ...STAGE, scene: { value: 2, stamp: { at: -1, by: '' } } } }],
    [
      'with a pointer off the stage',
      { ...STATE, stage: { ...STAGE, pointer: { ...STAGE.pointer, value: { x: 2, y: 0 } } } },
    ],
    [
      'with a timer of no number',
      { ...STATE, stage: { ...STAGE, timer: { ...STAGE.timer, value: { passed: Number.NaN } } } },
    ],
    ['with a colour that is none', { ...STATE, stage: { ...STAGE, blank: { ...STAGE.blank, value: 'red' } } }],
  ])('%s is not heard', (_name, data) => {
    expect(readStageMessage(data)).toBeUndefined()
  })

  test('is heard only by windows of the same brief of the same dataset', () => {
    const names = [channelName('a', 'b'), channelName('a', 'c'), channelName('d', 'b')]
    expect(new Set(names).size).toBe(3)
  })
})
