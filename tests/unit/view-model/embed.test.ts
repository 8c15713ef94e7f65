import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  asEmbed,
  bareView,
  inFull,
  isWorthAsking,
  navigationOfEmbed,
  type FrameSize,
} from '../../../src/view-model/embed'
import { addressOf } from '../../../src/view-model/address'
import type { Navigation } from '../../../src/view-model/navigation'
import { closeAll, setFocus, setLanes } from '../../../src/view-model/transitions'
import { parseView } from '../../../src/view-model/url'
import type { Focus } from '../../../src/view-model/view-state'

const viewOf = (query: string) => parseView(new URLSearchParams(query)).view
const RECORD: Focus = { type: 'event', id: 'talks' as never }

describe('a view for somebody else’s page', () => {
  test.each([
    ['', 'embed=1'],
    ['asof=2022-01-27&actors=nato&lanes=actor', 'asof=2022-01-27&actors=nato&lanes=actor&embed=1'],
    ['mode=kiosk&brief=morning&scene=2&refresh=30&hours=07:00-19:00&q=gas', 'q=gas&embed=1'],
    ['focus=event.talks&rev=abc', 'rev=abc&embed=1'],
  ])('of «%s» is «%s»', (query, embedded) => {
    expect(addressOf('/', asEmbed(viewOf(query)))).toBe(`/?${embedded}`)
  })

  test('in full it is the same view', () => {
    const view = viewOf('asof=2022-01-27&actors=nato&lanes=actor')
    expect(inFull(asEmbed(view))).toEqual({ ...view, focus: undefined })
  })

  test('a record in its address is not opened over it, and its mode is nobody’s', () => {
    expect(bareView(viewOf('embed=1&focus=event.talks&mode=kiosk&actors=nato'))).toEqual({
      ...viewOf('embed=1&actors=nato'),
      focus: undefined,
    })
  })
})

describe('where an embedded view leads', () => {
  const view = viewOf('embed=1&actors=nato')
  function make() {
    const outer = {
      change: vi.fn<Navigation['change']>(),
      hrefOf: (step: (from: typeof view) => typeof view, path = '/timeline') => addressOf(path, step(view)),
    }
    const openTab = vi.fn<(href: string) => void>()
    return { outer, openTab, navigation: navigationOfEmbed(outer, view, openTab) }
  }

  test('every link leads to the full board', () => {
    const { navigation } = make()
    expect(navigation.hrefOf(setFocus(RECORD))).toBe('/timeline?actors=nato&focus=event.talks')
    expect(navigation.hrefOf(closeAll, '/actors/nato')).toBe('/actors/nato?actors=nato')
  })

  test('a record opened by a click on a drawing opens there too', () => {
    const { navigation, outer, openTab } = make()
    navigation.change(setFocus(RECORD))
    expect(openTab).toHaveBeenCalledExactlyOnceWith('/timeline?actors=nato&focus=event.talks')
    expect(outer.change).not.toHaveBeenCalled()
  })

  test('what arranges the view stays in the frame', () => {
    const { navigation, outer, openTab } = make()
    const step = setLanes('actor')
    navigation.change(step, 'replace')
    expect(outer.change).toHaveBeenCalledExactlyOnceWith(step, 'replace')
    expect(openTab).not.toHaveBeenCalled()
  })
})

describe('a height is asked for', () => {
  const at = (width: number, height: number, ms = 0): FrameSize => ({ width, height, at: ms })

  test.each<[string, readonly FrameSize[], FrameSize, boolean]>([
    ['the first time', [], at(600, 400), true],
    ['not again while it stays', [at(600, 400)], at(600, 400), false],
    ['not for another width alone', [at(600, 400)], at(580, 400), false],
    ['when it changes', [at(600, 400)], at(600, 440), true],
    [
      'when it changes back at one width, as a disclosure opened and closed does',
      [at(600, 400), at(600, 700, 100)],
      at(600, 400, 200),
      true,
    ],
    ['not when a scroll bar came and went', [at(600, 400), at(585, 430, 20)], at(600, 400, 40), false],
    ['when a phone was turned and turned back', [at(600, 400), at(390, 600, 20)], at(600, 400, 5000), true],
  ])('%s', (_when, before, now, isAsked) => {
    expect(isWorthAsking(before, now)).toBe(isAsked)
  })

  test('a page whose scroll bar narrows the frame comes to rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 2000 }), fc.integer({ min: 1, max: 400 }), (low, more) => {
        // Wide it is `low` tall and narrow it is taller; the page has a scroll bar when the frame is taller than `low`.
        let asked: readonly FrameSize[] = []
        let height = low + more
        let turns = 0
        for (let ms = 0; ms < 900; ms += 16) {
          const now = height > low ? at(585, low + more, ms) : at(600, low, ms)
          if (!isWorthAsking(asked, now)) continue
          asked = [...asked.slice(-1), now]
          // The page follows, and shows its scroll bar only after that.
          height = now.height === low ? low + more : low
          turns += 1
        }
        expect(turns).toBeLessThanOrEqual(3)
      }),
    )
  })
})
