import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../src/base/day'
import type { ActorId, EntryId, TopicId } from '../../../src/domain/ids'
import {
  besideDataset,
  besideDay,
  besideEachOther,
  canSwap,
  onFirst,
  onSecond,
  paneNavigation,
  paneNotices,
  secondView,
  sideInFocus,
  swapSides,
  toggleOtherActor,
  withoutSecond,
} from '../../../src/view-model/compare'
import { differenceOf, isCompared, standsBeside } from '../../../src/view-model/difference'
import {
  clearFilters,
  goToDay,
  openDataset,
  setActors,
  setAsOf,
  setFocus,
  setLanes,
  setOtherDay,
  setSearch,
  setWindow,
  toggleTopic,
  type Transition,
} from '../../../src/view-model/transitions'
import { DEFAULT_VIEW, type LinkNotice, type ViewState } from '../../../src/view-model/view-state'
import { boardOf, day } from './board-of'

const CLOSED = day('2031-05-09')
const OTHER_CLOSED = day('2031-06-01')
/** Both panes show one dataset, or two that were closed on other days. */
const ownOf = (view: ViewState) => ({ asOf: view.data2 === undefined ? CLOSED : OTHER_CLOSED })

const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 32 }).map((days) => addDays(day('2031-05-01'), days))
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
const actors = fc.uniqueArray(fc.constantFrom('north', 'south', 'island'), { maxLength: 3 }) as fc.Arbitrary<
  readonly string[]
> as fc.Arbitrary<readonly ActorId[]>

const view: fc.Arbitrary<ViewState> = fc
  .record({
    data: maybe(fc.constantFrom('data/one.json')),
    asOf: maybe(anyDay),
    asOf2: maybe(anyDay),
    from: maybe(anyDay),
    actors,
    search: fc.constantFrom('', 'toll'),
    data2: maybe(fc.constantFrom('data/two.json')),
    actors2: actors,
  })
  .map((parts) => ({ ...DEFAULT_VIEW, ...parts }))
const compared = view.filter(isCompared)

/** Steps that stay in the dataset that is open. */
const step: fc.Arbitrary<(own: { readonly asOf: Day }) => Transition> = fc.oneof(
  anyDay.map((to) => (own: { readonly asOf: Day }) => goToDay(to, own)),
  actors.filter(({ length }) => length > 0).map((ids) => () => setActors(ids)),
  fc
    .constantFrom<Transition>(
      setSearch('ferry'),
      setLanes('actor'),
      setFocus({ type: 'event', id: 'talks' as EntryId }),
      setWindow(day('2031-05-02'), undefined),
      toggleTopic('toll' as TopicId),
    )
    .map((transition) => () => transition),
)

const secondOf = (of: ViewState): ViewState => {
  const second = secondView(of)
  if (!second) throw new Error('Nothing is compared')
  return second
}

/** All but what can be two. */
const sharedOf = (of: ViewState) => ({ ...of, asOf: undefined, actors: undefined, data: undefined })

describe('the second view', () => {
  test('is there only where a second day, other actors or a second dataset is asked for', () => {
    expect(secondView(DEFAULT_VIEW)).toBeUndefined()
    for (const part of [{ asOf2: CLOSED }, { actors2: ['north' as ActorId] }, { data2: 'data/two.json' }]) {
      expect(secondView({ ...DEFAULT_VIEW, ...part })).toBeDefined()
    }
  })

  test('is the first with its second keys in place of theirs, and compares nothing itself', () => {
    fc.assert(
      fc.property(compared, (written) => {
        const second = secondOf(written)
        expect(second.asOf).toBe(written.asOf2 ?? written.asOf)
        expect(second.data).toBe(written.data2 ?? written.data)
        expect(second.actors).toEqual(written.actors2.length > 0 ? written.actors2 : written.actors)
        expect(sharedOf(second)).toEqual(sharedOf(withoutSecond(written)))
        expect(secondView(second)).toBeUndefined()
      }),
    )
  })

  test('has a pane on every path but that of changes, which reads the second keys in its own way', () => {
    const written = { ...DEFAULT_VIEW, asOf2: CLOSED }
    for (const path of ['/', '/timeline', '/actors/north', '/changesets'])
      expect(standsBeside(path, written)).toBe(true)
    expect(standsBeside('/changes', written)).toBe(false)
    expect(standsBeside('/', DEFAULT_VIEW)).toBe(false)
  })
})

describe('a step in the second pane', () => {
  test('is the same step as in a pane by itself', () => {
    fc.assert(
      fc.property(compared, step, (written, stepOf) => {
        const own = ownOf(written)
        const after = secondOf(onSecond(stepOf(own), own)(written))
        const alone = stepOf(own)(secondOf(written))
        expect({ ...after, asOf: after.asOf ?? own.asOf }).toEqual({ ...alone, asOf: alone.asOf ?? own.asOf })
      }),
    )
  })

  test('leaves what the first pane has of its own, and changes everything else there too', () => {
    fc.assert(
      fc.property(compared, step, (written, stepOf) => {
        const own = ownOf(written)
        const after = onSecond(stepOf(own), own)(written)
        const { days, actors: isOfActors, datasets } = differenceOf(written)
        expect(differenceOf(after)).toEqual(differenceOf(written))
        if (days) expect(after.asOf).toBe(written.asOf)
        if (isOfActors) expect(after.actors).toBe(written.actors)
        if (datasets) expect(after.data).toBe(written.data)
        expect(sharedOf(withoutSecond(after))).toEqual(sharedOf(secondOf(after)))
      }),
    )
  })

  test('to its dataset’s own day keeps the comparison, whose address must name it', () => {
    const written = { ...DEFAULT_VIEW, asOf2: day('2031-05-02') }
    const own = { asOf: CLOSED }
    expect(onSecond(goToDay(CLOSED, own), own)(written)).toEqual({ ...DEFAULT_VIEW, asOf2: CLOSED })
  })

  test('that clears the filters leaves the first pane’s actors', () => {
    const written = { ...DEFAULT_VIEW, actors: ['north' as ActorId], asOf2: CLOSED, search: 'toll' }
    expect(onSecond(clearFilters, { asOf: CLOSED })(written)).toEqual({ ...DEFAULT_VIEW, asOf2: CLOSED })
    const two = { ...written, asOf2: undefined, actors2: ['south' as ActorId] }
    expect(onSecond(clearFilters, { asOf: CLOSED })(two)).toEqual({ ...DEFAULT_VIEW, actors: ['north'] })
  })

  test('to another dataset puts that one beside the first, without what was of the last one', () => {
    const written: ViewState = {
      ...DEFAULT_VIEW,
      data: 'data/one.json',
      data2: 'data/two.json',
      asOf2: CLOSED,
      search: 'toll',
    }
    const after = onSecond(openDataset('data/three.json'), { asOf: OTHER_CLOSED })(written)
    expect(after).toEqual({ ...DEFAULT_VIEW, data: 'data/one.json', data2: 'data/three.json' })
    const days = { ...DEFAULT_VIEW, asOf2: CLOSED }
    expect(onSecond(openDataset('data/three.json'), { asOf: CLOSED })(days)).toEqual({
      ...DEFAULT_VIEW,
      data: 'data/three.json',
    })
  })

  test('that itself asks for a comparison is taken at its word', () => {
    const written = { ...DEFAULT_VIEW, asOf: CLOSED, asOf2: day('2031-05-02') }
    const after = onSecond(setOtherDay(day('2031-05-04')), { asOf: CLOSED })(written)
    expect(after).toEqual({ ...DEFAULT_VIEW, asOf: day('2031-05-02'), asOf2: day('2031-05-04') })
  })

  test('is an ordinary one where nothing is compared', () => {
    expect(onSecond(setAsOf(CLOSED), { asOf: CLOSED })(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, asOf: CLOSED })
  })
})

test('a step in the first pane leaves what the second has of its own, and changes everything else there too', () => {
  fc.assert(
    fc.property(compared, step, (written, stepOf) => {
      const own = { asOf: CLOSED }
      const after = onFirst(stepOf(own), own)(written)
      const { days, actors: isOfActors, datasets } = differenceOf(written)
      if (days) expect(after.asOf2).toBe(written.asOf2)
      if (isOfActors) expect(after.actors2).toBe(written.actors2)
      if (datasets) expect(after.data2).toBe(written.data2)
      expect(sharedOf(withoutSecond(after))).toEqual(sharedOf(secondOf(after)))
    }),
  )
})

describe('two datasets', () => {
  const written = { ...DEFAULT_VIEW, data2: 'data/two.json', asOf: day('2031-05-03') }

  test('stay on one day where either goes to the day on which it was closed', () => {
    expect(onFirst(goToDay(CLOSED, { asOf: CLOSED }), { asOf: CLOSED })(written).asOf).toBe(CLOSED)
    expect(onSecond(goToDay(OTHER_CLOSED, { asOf: OTHER_CLOSED }), { asOf: OTHER_CLOSED })(written).asOf).toBe(
      OTHER_CLOSED,
    )
  })

  test('are each on their own where the address names no day', () => {
    const each = { ...written, asOf: undefined }
    expect(onSecond(setSearch('toll'), { asOf: OTHER_CLOSED })(each)).toEqual({ ...each, search: 'toll' })
    expect(onFirst(setSearch('toll'), { asOf: CLOSED })(each)).toEqual({ ...each, search: 'toll' })
  })
})

test('a pane’s navigation changes and links by its own side', () => {
  const written = { ...DEFAULT_VIEW, asOf2: CLOSED }
  const seen: ViewState[] = []
  const navigation = {
    change: (transition: Transition) => void seen.push(transition(written)),
    hrefOf: (transition: Transition) => String(transition(written).asOf2),
  }
  const second = paneNavigation('second', navigation, { asOf: CLOSED })
  second.change(setAsOf(day('2031-05-02')))
  expect(seen).toEqual([{ ...written, asOf2: day('2031-05-02') }])
  expect(second.hrefOf(setAsOf(day('2031-05-03')))).toBe(String(day('2031-05-03')))
  paneNavigation('first', navigation, { asOf: CLOSED }).change(setAsOf(day('2031-05-02')))
  expect(seen[1]).toEqual({ ...written, asOf: day('2031-05-02') })
})

describe('a comparison', () => {
  test('begins with a day, an actor or a dataset, and ends without a trace', () => {
    const begun = [besideDay(CLOSED), toggleOtherActor('north' as ActorId), besideDataset('data/two.json', CLOSED)]
    for (const begin of begun) {
      expect(isCompared(begin(DEFAULT_VIEW))).toBe(true)
      expect(isCompared(withoutSecond(begin(DEFAULT_VIEW)))).toBe(false)
    }
    expect(withoutSecond(besideDay(CLOSED)(DEFAULT_VIEW))).toEqual({
      ...DEFAULT_VIEW,
      asOf2: undefined,
      data2: undefined,
    })
  })

  test('of datasets is of the day that was on the board', () => {
    expect(besideDataset('data/two.json', CLOSED)(DEFAULT_VIEW).asOf).toBe(CLOSED)
    expect(besideDataset('data/two.json', CLOSED)({ ...DEFAULT_VIEW, asOf: day('2031-05-02') }).asOf).toBe(
      day('2031-05-02'),
    )
  })

  test('shows the same two views the other way about when its sides are swapped', () => {
    fc.assert(
      fc.property(compared.filter(canSwap), (written) => {
        const { datasets } = differenceOf(written)
        const first = { asOf: CLOSED, data: 'data/first.json' }
        const swapped = swapSides(first)(written)
        const plain = withoutSecond(written)
        const before = {
          ...plain,
          asOf: plain.asOf ?? (written.asOf2 && CLOSED),
          data: datasets ? (plain.data ?? first.data) : plain.data,
        }
        expect(secondOf(swapped)).toEqual(before)
        expect(withoutSecond(swapped)).toEqual(secondOf(written))
      }),
    )
  })

  test('cannot be swapped where some actors stand beside all of them', () => {
    expect(canSwap({ ...DEFAULT_VIEW, actors2: ['north' as ActorId] })).toBe(false)
    expect(canSwap({ ...DEFAULT_VIEW, actors: ['south' as ActorId], actors2: ['north' as ActorId] })).toBe(true)
    expect(canSwap({ ...DEFAULT_VIEW, asOf2: CLOSED })).toBe(true)
  })
})

describe('the record in focus', () => {
  const focus = { type: 'event', id: 'talks' as EntryId } as const
  const parts = { events: [{ id: 'talks', date: '2031-05-02', title: 'Talks' }] }
  const early = boardOf(parts, { focus, asOf: day('2031-05-03') })
  const late = { ...early, asOf: day('2031-05-05') }
  const without = boardOf({}, { asOf: day('2031-05-05') })

  test('is told by the later of two days', () => {
    expect(sideInFocus(early, late)).toBe('second')
    expect(sideInFocus(late, early)).toBe('first')
    expect(sideInFocus(early, early)).toBe('first')
  })

  test('is told by the dataset that has it, the first where both have', () => {
    expect(sideInFocus(without, late)).toBe('second')
    expect(sideInFocus(early, without)).toBe('first')
    expect(sideInFocus(early, boardOf(parts, { focus, asOf: day('2031-05-05') }))).toBe('first')
  })
})

describe('what a pane does not know', () => {
  const focus: LinkNotice = { code: 'unknown-id', key: 'focus', value: 'event.x' }
  const actor: LinkNotice = { code: 'unknown-id', key: 'actors', value: 'nobody' }

  test('is named under the key that says it', () => {
    const difference = { days: false, actors: true, datasets: true }
    expect(paneNotices('second', [actor], [], difference)).toEqual([{ ...actor, key: 'actors2' }])
    expect(paneNotices('first', [actor], [], difference)).toEqual([actor])
    expect(paneNotices('second', [actor], [], { ...difference, actors: false })).toEqual([actor])
  })

  test('is no fault where the other pane shows it', () => {
    const difference = { days: false, actors: false, datasets: true }
    expect(paneNotices('first', [focus, actor], [], difference)).toEqual([actor])
    expect(paneNotices('first', [focus], [focus], difference)).toEqual([focus])
  })
})

test('two boards know of one another, and leave no end of the window to one of them', () => {
  const first = boardOf({ events: [{ id: 'a', date: '2031-05-01', title: 'A' }] })
  const second = boardOf({ events: [{ id: 'b', date: '2031-05-08', title: 'B' }] })
  const [left, right] = besideEachOther(first, second)
  expect(left.beside).toBe(second)
  expect(right.beside).toBe(first)
  expect(left.window).toEqual({ from: first.window.from, to: second.window.to })
  expect(right.window).toEqual(left.window)
})
