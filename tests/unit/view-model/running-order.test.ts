import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAudience, notesOf, type Brief, type NotedBrief } from '../../../src/domain/brief'
import type { BriefId } from '../../../src/domain/ids'
import { addressOf, readAddress } from '../../../src/view-model/address'
import { briefsOf } from '../../../src/view-model/briefs'
import { leadsOn, runningOrder, sceneAfter, sceneHref } from '../../../src/view-model/running-order'
import { parseView } from '../../../src/view-model/url'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'

const MORNING: Brief = {
  id: 'morning' as BriefId,
  title: 'Morning',
  scenes: [
    { title: 'All of it', view: '/' },
    { title: 'Figures', view: '/figures/troops?asof=2022-01-27&kinds=claim.observed', seconds: 20 },
    { title: 'Written on a stick', view: '#/timeline?lanes=actor' },
  ],
}

const viewOf = (query: string): ViewState => parseView(new URLSearchParams(query)).view

describe('an address of the app', () => {
  test.each([
    ['/figures/troops?asof=2022-01-27', '/figures/troops', 'asof=2022-01-27'],
    ['figures', '/figures', ''],
    ['#/timeline?lanes=actor', '/timeline', 'lanes=actor'],
    ['/?q=a+b%20c', '/', 'q=a%20b%20c'],
    ['/?q=100%', '/', 'q=100%25'],
    ['', '/', ''],
  ])('%s is read', (text, path, query) => {
    const address = readAddress(text)
    expect(address?.path).toBe(path)
    expect(address && addressOf(path, address.view)).toBe(query === '' ? path : `${path}?${query}`)
  })

  test.each(['https://example.org/', '//example.org/', 'javascript:alert(1)', '\\\\host\\share'])(
    '%s leads out of it',
    (text) => {
      expect(readAddress(text)).toBeUndefined()
    },
  )

  test('that was written is read as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (search) => {
        const address = addressOf('/statements', { ...DEFAULT_VIEW, search })
        expect(readAddress(address)).toMatchObject({ path: '/statements', view: { search } })
      }),
    )
  })
})

describe('a running order', () => {
  test.each([
    ['no scene means the first', 'brief=morning', 1, false],
    ['a scene of its own', 'brief=morning&scene=2', 2, true],
    ['beyond the last means the last', 'brief=morning&scene=9', 3, false],
  ])('%s', (_, query, number, isUnderWay) => {
    expect(runningOrder([MORNING], viewOf(query))).toMatchObject({ number, isUnderWay })
  })

  test('there is none for an unknown brief, nor for one without scenes', () => {
    expect(runningOrder([MORNING], viewOf('brief=evening'))).toBeUndefined()
    expect(runningOrder([{ ...MORNING, scenes: [] }], viewOf('brief=morning'))).toBeUndefined()
  })

  test('a scene’s address is its own in the frame that is there, and keeps nothing of the scene before', () => {
    const wall = viewOf('brief=morning&scene=1&mode=kiosk&refresh=30&data=other.json&actors=a&q=word')
    expect(sceneHref({ brief: MORNING }, 2, wall)).toBe(
      '/figures/troops?data=other.json&asof=2022-01-27&kinds=claim.observed&mode=kiosk&brief=morning&scene=2&refresh=30',
    )
  })

  test.each([
    ['names the brief alone', '/', 'brief=morning', true],
    ['names a scene and nothing that it shows', '/', 'brief=morning&scene=2&mode=projector', true],
    ['is the scene’s own', '/figures/troops', 'asof=2022-01-27&kinds=claim.observed&brief=morning&scene=2', false],
    ['is that of a scene that shows the whole board', '/', 'brief=morning&scene=1', false],
    ['has gone elsewhere from the scene', '/actors/north', 'brief=morning&scene=2', false],
    ['has changed the view', '/', 'asof=2022-01-26&brief=morning&scene=2', false],
  ])('an address that %s', (_, path, query, expected) => {
    const view = viewOf(query)
    const order = runningOrder([MORNING], view)
    expect(order && leadsOn(order, { path, view })).toBe(expected)
  })

  test('goes round', () => {
    expect([1, 2, 3].map((number) => sceneAfter({ brief: MORNING, number }))).toEqual([2, 3, 1])
  })
})

const NOTED: NotedBrief = {
  ...MORNING,
  scenes: MORNING.scenes.map((scene, at) => (at === 1 ? { ...scene, note: 'Say it slowly' } : scene)),
}

describe('briefs', () => {
  test('for an audience hold no word of what was noted', () => {
    expect(notesOf(NOTED)).toEqual(['', 'Say it slowly', ''])
    expect(forAudience(NOTED)).toEqual(MORNING)
  })

  test('of the reader stand before the dataset’s, and for one with the same id', () => {
    const dataset = datasetFrom('', { briefs: [NOTED, { ...NOTED, id: 'evening', title: 'Evening' }] })
    const own = { ...MORNING, title: 'My morning' }
    const listed = briefsOf(dataset, [own])
    expect(listed.map(({ brief, origin }) => `${origin} ${brief.title}`)).toEqual([
      'own My morning',
      'dataset Evening',
      'standing Standing brief',
    ])
    expect(JSON.stringify(listed)).not.toContain('slowly')
  })
})
