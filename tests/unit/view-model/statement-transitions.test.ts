import { describe, expect, test } from 'vitest'
import type { ActorId } from '../../../src/domain/ids'
import {
  clearStatementFilters,
  toggleAddressee,
  toggleConditional,
  toggleDisclosed,
  toggleGrid,
  togglePair,
  toggleSpeaker,
  toggleVia,
} from '../../../src/view-model/statement-transitions'
import { clearFilters, type Transition } from '../../../src/view-model/transitions'
import { parseView, serialiseView } from '../../../src/view-model/url'

const EAST = 'east' as ActorId
const WEST = 'west' as ActorId

function after(query: string, transition: Transition): string {
  return serialiseView(transition(parseView(new URLSearchParams(query)).view))
}

describe('a step changes the address', () => {
  test.each<[string, Transition, string]>([
    ['', toggleSpeaker(EAST), 'speakers=east'],
    ['speakers=west', toggleSpeaker('_source'), 'speakers=west,_source'],
    ['speakers=west,_source', toggleSpeaker('_source'), 'speakers=west'],
    ['', toggleAddressee('_none'), 'addressees=_none'],
    ['via=east', toggleVia(EAST), ''],
    ['', toggleDisclosed(false), 'disclosed=no'],
    ['disclosed=no', toggleDisclosed(true), 'disclosed=yes'],
    ['disclosed=yes', toggleDisclosed(true), ''],
    ['conditional=yes', toggleConditional(true), ''],
    ['speakers=west&via=west', togglePair(EAST, WEST), 'speakers=east&addressees=west&via=west'],
    ['speakers=east&addressees=west', togglePair(EAST, WEST), ''],
    ['speakers=east,west&addressees=west', togglePair(EAST, WEST), 'speakers=east&addressees=west'],
    ['', toggleGrid, 'grid=1'],
    ['grid=1', toggleGrid, ''],
    ['actors=east&speakers=east&via=_none&disclosed=no&grid=1', clearStatementFilters, 'actors=east&grid=1'],
    ['actors=east&speakers=east&addressees=_none&conditional=no&grid=1', clearFilters, 'grid=1'],
  ])('?%s', (before, transition, expected) => {
    expect(after(before, transition)).toBe(expected)
  })
})
