// One pass finds what is listed, what each value would list, and who speaks to whom; each equal to what a reader who
// goes through all statements by hand would find.
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import type { ActorId } from '../../../src/domain/ids'
import type { Statement } from '../../../src/domain/statement'
import { STATEMENT_FORMS } from '../../../src/domain/vocabulary'
import { ingest } from '../../../src/ingest/ingest'
import { makeBoard, type Board } from '../../../src/view-model/board'
import {
  askedOf,
  hasStatementFilters,
  partsOf,
  STATEMENT_FACETS,
  type StatementFacet,
} from '../../../src/view-model/statement-parts'
import { tallyStatements } from '../../../src/view-model/statement-tally'
import { DEFAULT_VIEW, NO_SPEAKERS, NOBODY, type KindToken, type ViewState } from '../../../src/view-model/view-state'
import { datasetFrom } from '../../support/dataset-from'

const view = (parts: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...parts })
const idsOf = (statements: readonly Statement[]): readonly string[] => statements.map(({ id }) => id)

const TALKS = datasetFrom(
  `
  2031-05-01  statement  ask       demand     @east @west -> @north  topics=toll  condition=yes
  2031-05-02  statement  no        rejection  @north -> @east @west  answers=ask  reportedBy=herald
  2031-05-03  statement  murmur    remark     attribution=somebody   topics=toll  disclosed=false
  2031-05-04  statement  editorial assessment
  2031-05-04  event      fair      other      @east
`,
  { actors: ['east', 'west', 'north', 'herald'].map((id) => ({ id, name: id, kind: 'state' })) },
)

describe('the parts of a statement', () => {
  test.each<[StatementFacet, readonly string[]]>([
    ['speakers', ['ask ask', 'no north', 'murmur _unnamed', 'editorial _source']],
    ['addressees', ['ask north', 'no east,west', 'murmur _none', 'editorial _none']],
    ['via', ['ask _none', 'no herald', 'murmur _none', 'editorial _none']],
    [
      'kinds',
      ['ask statement.demand', 'no statement.rejection', 'murmur statement.remark', 'editorial statement.assessment'],
    ],
    ['topics', ['ask toll', 'no ', 'murmur toll', 'editorial ']],
    ['disclosed', ['ask yes', 'no yes', 'murmur no', 'editorial yes']],
    ['conditional', ['ask yes', 'no no', 'murmur no', 'editorial no']],
  ])('of %s', (facet, expected) => {
    const { known } = makeBoard(TALKS, DEFAULT_VIEW)
    const found = known.statements.map((statement) => `${statement.id} ${partsOf(statement, facet).join(',')}`)
    expect(found).toEqual(expected.map((line) => line.replace('ask ask', 'ask east,west')))
  })
})

describe('what is listed', () => {
  const EAST = 'east' as ActorId
  const NORTH = 'north' as ActorId
  test.each<[string, Partial<ViewState>, readonly string[]]>([
    ['all, where nothing is asked', {}, ['ask', 'no', 'murmur', 'editorial']],
    ['what one speaker said, also with others', { speakers: [EAST] }, ['ask']],
    ['what either of two speakers said', { speakers: [EAST, NORTH] }, ['ask', 'no']],
    ['what the source says itself', { speakers: ['_source'] }, ['editorial']],
    ['what somebody not named said', { speakers: ['_unnamed'] }, ['murmur']],
    ['what was said to one', { addressees: [EAST] }, ['no']],
    ['what was said to nobody named', { addressees: [NOBODY] }, ['murmur', 'editorial']],
    ['what came through a channel', { via: ['herald' as ActorId] }, ['no']],
    ['what came directly', { via: [NOBODY] }, ['ask', 'murmur', 'editorial']],
    ['what is confidential', { disclosed: false }, ['murmur']],
    ['what has a condition', { conditional: true }, ['ask']],
    ['a pair', { speakers: [NORTH], addressees: [EAST] }, ['no']],
    ['nothing, where no statement is both', { speakers: [NORTH], conditional: true }, []],
    ['nothing, where only events are asked for', { kinds: ['event.other'] }, []],
  ])('is %s', (_, parts, expected) => {
    expect(idsOf(tallyStatements(makeBoard(TALKS, view(parts))).listed)).toEqual(expected)
  })

  test('leaves events, claims and every other view as they are', () => {
    const board = makeBoard(TALKS, view({ speakers: [EAST], disclosed: true }))
    expect(board.shown).toBe(board.known)
  })
})

test('facets that cannot tell two statements apart are named by what is known, not by what is shown', () => {
  const { narrowing } = tallyStatements(makeBoard(TALKS, view({ speakers: ['_source'] })))
  expect([...narrowing].toSorted()).toEqual(
    STATEMENT_FACETS.filter((facet) => facet !== 'topics' && facet !== 'sources').toSorted(),
  )
})

test('what only the days hold back is counted apart', () => {
  const { outsideWindow, listed } = tallyStatements(
    makeBoard(TALKS, view({ from: TALKS.span.from, to: TALKS.span.from, disclosed: true })),
  )
  expect([listed.length, outsideWindow]).toEqual([1, 2])
})

test('a step that asks the same again counts nothing anew', () => {
  const board = makeBoard(TALKS, view({ disclosed: true }))
  const focused = makeBoard(
    TALKS,
    view({ disclosed: true, lanes: 'actor', focus: { type: 'actor', id: 'east' as ActorId } }),
  )
  expect(tallyStatements(focused)).toBe(tallyStatements(board))
  const other = makeBoard(TALKS, view({ disclosed: false }))
  const before = tallyStatements(board)
  expect(tallyStatements(other)).not.toBe(before)
  // Two panes beside each other ask in turns.
  expect(tallyStatements(board)).toBe(before)
})

// By hand: each facet by itself, with a list for each question.
function shipped(path: string): Dataset {
  const ingested = ingest(readFileSync(path, 'utf8'))
  if (!ingested.ok) throw new Error(path)
  return ingested.dataset
}

const REAL = ['public/data/build-up-2021-2022.json', 'tests/fixtures/v1/july-1914.json'].map(shipped)

function isMeant(statement: Statement, asked: ViewState, facet: StatementFacet): boolean {
  const values = askedOf(asked, facet)
  return values.length === 0 || partsOf(statement, facet).some((part) => values.includes(part))
}

/** The statements of the board that meet all facets but some. */
function meeting({ dataset, view: asked }: Board, without: readonly StatementFacet[]): readonly Statement[] {
  // What the filters of every view let through, with those left out that have a facet of their own here.
  const open: ViewState = { ...asked, topics: [], sources: [], kinds: [] }
  const { shown, window } = makeBoard(dataset, open)
  return shown.statements
    .filter((statement) =>
      STATEMENT_FACETS.every((facet) => without.includes(facet) || isMeant(statement, asked, facet)),
    )
    .filter(({ date }) => {
      if (asked.from === undefined && asked.to === undefined) return true
      return (date.latest ?? Infinity) >= window.from && (date.earliest ?? -Infinity) <= window.to
    })
}

const someView = fc.constantFrom(...REAL).chain((dataset) => {
  const some = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...values], { maxLength: 3 }) },
    )
  const actors = [...dataset.actors.keys()]
  const maybe = fc.option(fc.boolean(), { nil: undefined, freq: 1 })
  return fc.record({
    dataset: fc.constant(dataset),
    parts: fc.record<Partial<ViewState>>({
      speakers: some([...actors, ...NO_SPEAKERS]),
      addressees: some([...actors, NOBODY]),
      via: some([...actors, NOBODY]),
      kinds: some(STATEMENT_FORMS.map((form): KindToken => `statement.${form}`)),
      topics: some([...dataset.topics.keys()]),
      sources: some([...dataset.sources.keys()]),
      actors: some(actors),
      search: fc.constantFrom('', '', 'the'),
      disclosed: maybe,
      conditional: maybe,
      from: fc.constantFrom(undefined, undefined, dataset.span.from, dataset.asOf),
    }),
  })
})

describe('whatever is asked', () => {
  test('a facet counts what each of its values would list, and the list is what meets all', () => {
    fc.assert(
      fc.property(someView, ({ dataset, parts }) => {
        const board = makeBoard(dataset, view(parts))
        const { listed, counts } = tallyStatements(board)
        expect(idsOf(listed)).toEqual(idsOf(meeting(board, [])))
        for (const facet of STATEMENT_FACETS) {
          const naive = new Map<string, number>()
          for (const statement of meeting(board, [facet])) {
            for (const part of new Set(partsOf(statement, facet))) naive.set(part, (naive.get(part) ?? 0) + 1)
          }
          expect([facet, counts.get(facet)]).toEqual([facet, naive])
        }
      }),
      { numRuns: 80 },
    )
  })

  test('the pairs are counted whatever is asked of speakers and addressees, and choosing one lists just so many', () => {
    fc.assert(
      fc.property(someView, ({ dataset, parts }) => {
        const board = makeBoard(dataset, view(parts))
        const { pairs } = tallyStatements(board)
        const all = meeting(board, ['speakers', 'addressees'])
        for (const [speaker, { count, to }] of pairs) {
          expect(count).toBe(all.filter((statement) => partsOf(statement, 'speakers').includes(speaker)).length)
          for (const [addressee, forms] of to) {
            const chosen = makeBoard(dataset, view({ ...parts, speakers: [speaker], addressees: [addressee] }))
            const inCell = [...forms.values()].reduce((sum, times) => sum + times, 0)
            expect(tallyStatements(chosen).listed).toHaveLength(inCell)
          }
        }
        const spoken = new Set(all.flatMap((statement) => partsOf(statement, 'speakers')))
        expect(new Set<string>(pairs.keys())).toEqual(spoken)
      }),
      { numRuns: 12 },
    )
  })

  test('only what no other view knows makes statements narrower than the board', () => {
    expect(hasStatementFilters(view({ actors: ['east' as ActorId], kinds: ['statement.demand'], search: 'x' }))).toBe(
      false,
    )
    expect(hasStatementFilters(view({ via: [NOBODY] }))).toBe(true)
    expect(hasStatementFilters(view({ disclosed: false }))).toBe(true)
  })
})

describe('ten thousand statements', () => {
  const TEXT = Array.from(
    { length: 10_000 },
    (_, at) =>
      `2031-05-01 statement s-${at} ${STATEMENT_FORMS[at % STATEMENT_FORMS.length] ?? ''} @actor-${at % 90} -> @actor-${at % 77} topics=t-${at % 12}`,
  ).join('\n')

  /** How often a field of a statement is read. */
  function readsOf(work: (board: Board) => void, dataset: Dataset): number {
    let reads = 0
    const board = makeBoard(dataset, view({ speakers: ['actor-1' as ActorId], kinds: ['statement.demand'] }))
    const statements = board.known.statements.map(
      (statement) =>
        new Proxy(statement, {
          get: (target, field, receiver): unknown => {
            reads += 1
            return Reflect.get(target, field, receiver)
          },
        }),
    )
    work({ ...board, known: { ...board.known, statements } })
    return reads
  }

  test('are each asked for a part of theirs once, whatever is counted', () => {
    const dataset = datasetFrom(TEXT)
    const tally = readsOf(tallyStatements, dataset)
    // Ten fields of which the facets are made; the date, the form of a pair and both its ends for those that are counted.
    expect(tally).toBeGreaterThan(10 * 10_000)
    expect(tally).toBeLessThan(16 * 10_000)
  })
})
