import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromCivil, type Day } from '../../../src/base/day'
import type { ActorId, SourceId, StatementId, TopicId } from '../../../src/domain/ids'
import { TLP_MARKS } from '../../../src/domain/vocabulary'
import { parseView, serialiseView } from '../../../src/view-model/url'
import {
  DEFAULT_VIEW,
  FOCUS_TYPES,
  LANE_GROUPINGS,
  MODES,
  NO_SPEAKERS,
  NOBODY,
  SOURCE_ORDERS,
  SOURCE_PARTS,
  type Focus,
  type KindToken,
  type MatrixCell,
  type PartToken,
  type SpeakerToken,
  type ViewState,
} from '../../../src/view-model/view-state'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const ids = <T extends string>() =>
  fc.uniqueArray(id, { maxLength: 4 }) as fc.Arbitrary<readonly string[]> as fc.Arbitrary<readonly T[]>
/** Ids, and what may stand in their place. */
const idsOr = <T extends string>(...others: readonly string[]) =>
  fc.uniqueArray(fc.oneof(id, fc.constantFrom(...others)), { maxLength: 4 }) as fc.Arbitrary<
    readonly string[]
  > as fc.Arbitrary<readonly T[]>
const day = fc
  .record({
    year: fc.integer({ min: -9999, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(dayFromCivil)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
const kind = fc.constantFrom<KindToken>('event.meeting', 'statement.demand', 'claim.observed')
const focus = fc.record({ type: fc.constantFrom(...FOCUS_TYPES), id }) as fc.Arbitrary<unknown> as fc.Arbitrary<Focus>
const words = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
const openHours = fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to)

const view: fc.Arbitrary<ViewState> = fc.record({
  data: maybe(fc.constantFrom('data/other.json', 'https://example.org/a b.json?x=1&y=2')),
  asOf: maybe(day),
  asOf2: maybe(day),
  from: maybe(day),
  to: maybe(day),
  actors: ids<ActorId>(),
  topics: ids<TopicId>(),
  sources: ids<SourceId>(),
  kinds: fc.uniqueArray(kind),
  lanes: fc.constantFrom(...LANE_GROUPINGS),
  search: fc.oneof(fc.constant(''), words),
  speakers: idsOr<SpeakerToken>(...NO_SPEAKERS),
  addressees: idsOr<PartToken>(NOBODY),
  via: idsOr<PartToken>(NOBODY),
  disclosed: maybe(fc.boolean()),
  conditional: maybe(fc.boolean()),
  hasGrid: fc.boolean(),
  thread: maybe(id) as fc.Arbitrary<StatementId | undefined>,
  cell: maybe(fc.record({ actor: id, topic: id })) as fc.Arbitrary<MatrixCell | undefined>,
  sourceOrder: fc.constantFrom(...SOURCE_ORDERS),
  sourcePart: fc.constantFrom(...SOURCE_PARTS),
  data2: maybe(fc.constantFrom('data/other.json', 'https://example.org/a b.json?x=1&y=2')),
  actors2: ids<ActorId>(),
  focus: maybe(focus),
  mode: fc.constantFrom(...MODES),
  brief: maybe(id),
  scene: maybe(fc.integer({ min: 1, max: 999 })),
  refresh: maybe(fc.integer({ min: 15, max: 86_400 })),
  ageing: maybe(fc.integer({ min: 1, max: 86_400 })),
  stale: maybe(fc.integer({ min: 1, max: 86_400 })),
  cutoff: maybe(fc.integer({ min: 1, max: 86_400 })),
  hours: maybe(openHours),
  tlp: maybe(fc.constantFrom(...TLP_MARKS)),
  rev: maybe(id),
  isEmbedded: fc.boolean(),
  unknown: fc.array(fc.tuple(fc.constantFrom('utm', 'ref'), words), { maxLength: 2 }),
})

const read = (query: string) => parseView(new URLSearchParams(query))

describe('the address', () => {
  test('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(view, (written) => {
        const { view: readBack, notices } = read(serialiseView(written))
        expect(readBack).toEqual(dropUndefined({ ...DEFAULT_VIEW, ...written }))
        expect(notices).toEqual([])
      }),
    )
  })

  test('is empty for the default view', () => {
    expect(serialiseView(DEFAULT_VIEW)).toBe('')
  })

  test('stays readable: commas, slashes and colons are not escaped', () => {
    const written = serialiseView({ ...DEFAULT_VIEW, data: 'data/x.json', actors: ['a', 'b'] as ActorId[] })
    expect(written).toBe('data=data/x.json&actors=a,b')
  })

  test.each([
    ['asof=2022-02-30', 'asof'],
    ['asof=yesterday', 'asof'],
    ['refresh=5', 'refresh'],
    ['refresh=ten', 'refresh'],
    ['mode=poster', 'mode'],
    ['lanes=colour', 'lanes'],
    ['sort=truth', 'sort'],
    ['part=verdicts', 'part'],
    ['actors=Not%20An%20Id', 'actors'],
    ['focus=record.x', 'focus'],
    ['focus=event.', 'focus'],
    ['scene=0', 'scene'],
    ['kinds=event', 'kinds'],
    ['speakers=_none', 'speakers'],
    ['addressees=_source', 'addressees'],
    ['disclosed=perhaps', 'disclosed'],
    ['grid=yes', 'grid'],
  ])('names the part it could not read: %s', (query, key) => {
    const { view: readBack, notices } = read(`${query}&q=kept`)
    expect(notices).toEqual([{ code: 'unreadable', key, value: new URLSearchParams(query).get(key) }])
    expect(readBack).toEqual({ ...DEFAULT_VIEW, search: 'kept' })
  })

  test('keeps keys it does not know, in their order', () => {
    expect(serialiseView(read('from=2022-01-01&zeta=1&alpha=2').view)).toBe('from=2022-01-01&zeta=1&alpha=2')
  })

  test('never throws, whatever the query', () => {
    fc.assert(fc.property(fc.string(), (query) => Boolean(read(query))))
  })

  test('reads days before the common era', () => {
    expect(read('asof=-0044-03-15').view.asOf).toBe(dayFromCivil({ year: -44, month: 3, day: 15 }) satisfies Day)
  })
})

function dropUndefined(view: ViewState): ViewState {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as ViewState
}
