import { describe, expect, test } from 'vitest'
import type { ActorId, TopicId } from '../../../src/domain/ids'
import { selectCellHistory, selectMatrix, type MatrixModel } from '../../../src/view-model/select-matrix'
import { boardOf, day } from './board-of'
import { boardOn, fixtureDataset, shippedDataset } from './shipped-board'

const ACTORS = [
  { id: 'minister', shortName: 'Minister', kind: 'person', memberOf: ['north'], bloc: 'The hills' },
  { id: 'north', shortName: 'North', kind: 'state', bloc: 'The hills' },
  { id: 'south', shortName: 'South', kind: 'state', bloc: 'The coast' },
  { id: 'hermit', shortName: 'Hermit', kind: 'person' },
  { id: 'mute', shortName: 'Mute', kind: 'person' },
]
const TOPICS = [
  { id: 'toll', label: 'Toll' },
  { id: 'ferry', label: 'Ferry' },
  { id: 'moon', label: 'Moon' },
]

type Wire = Readonly<Record<string, unknown>>
type View = Parameters<typeof boardOf>[1]

const board = (statements: readonly Wire[], view: View = {}) =>
  boardOf({ actors: ACTORS, topics: TOPICS, statements: statements.map((one) => ({ topics: ['toll'], ...one })) }, view)

const matrix = (statements: readonly Wire[], view: View = {}, limit?: number): MatrixModel =>
  selectMatrix(board(statements, view), limit)

/** Row by row what each cell shows; a hollow one is `-`. */
function drawn({ groups }: MatrixModel): readonly (readonly [name: string, ...cells: readonly string[]])[] {
  return groups.flatMap(({ rows }) =>
    rows.map(
      ({ name, cells }) =>
        [name, ...cells.map(({ latest }) => (latest ? `${latest.statement.id} ${latest.part}` : '-'))] as const,
    ),
  )
}

describe('the matrix', () => {
  test('shows the last that each actor said on each question, and hollow where it said nothing', () => {
    const model = matrix([
      { id: 'late', speaker: 'north', date: '2031-05-04', topics: ['toll', 'ferry'] },
      { id: 'early', speaker: 'north', date: '2031-05-02' },
      { id: 'reply', speaker: 'south', date: '2031-05-03' },
    ])
    expect(model.topics.map(({ id }) => id)).toEqual(['toll', 'ferry'])
    expect(drawn(model)).toEqual([
      ['North', 'late alone', 'late alone'],
      ['South', 'reply alone', '-'],
    ])
  })

  test('goes back with the day', () => {
    const statements = [
      { id: 'late', speaker: 'north', date: '2031-05-04' },
      { id: 'early', speaker: 'north', date: '2031-05-02' },
    ]
    expect(drawn(matrix(statements, { asOf: day('2031-05-03') }))).toEqual([['North', 'early alone']])
    expect(matrix(statements, { asOf: day('2031-05-01') }).empty).toBe('none-known')
  })

  test('gives nobody words that another said', () => {
    // A minister belongs to a state; what the minister says stays the minister's.
    expect(drawn(matrix([{ id: 'word', speaker: 'minister' }]))).toEqual([['Minister', 'word alone']])
    // Addressed, carrying the word, or only told of: no voice.
    const heard = { id: 'word', speaker: 'south', to: ['north'], reportedBy: 'hermit' }
    expect(drawn(matrix([heard]))).toEqual([['South', 'word alone']])
  })

  test('shows what was said for an actor as another’s words, and only where it has none of its own', () => {
    const spokenFor = { id: 'for-it', speaker: 'minister', onBehalfOf: 'north', date: '2031-05-05' }
    expect(drawn(matrix([spokenFor]))).toEqual([
      ['Minister', 'for-it alone'],
      ['North', 'for-it for'],
    ])
    expect(drawn(matrix([spokenFor, { id: 'own', speaker: 'north', date: '2031-05-01' }]))).toEqual([
      ['Minister', 'for-it alone'],
      ['North', 'own alone'],
    ])
  })

  test('has a joint text in the row of each who spoke it, marked as joint', () => {
    expect(drawn(matrix([{ id: 'pact', speaker: 'north', coSpeakers: ['south'] }]))).toEqual([
      ['North', 'pact joint'],
      ['South', 'pact joint'],
    ])
  })

  test('is grouped by bloc in the file’s order, those without one last', () => {
    const statements = ['hermit', 'south', 'minister'].map((speaker) => ({ id: `of-${speaker}`, speaker }))
    expect(matrix(statements).groups.map(({ label, rows }) => [label, rows.map(({ name }) => name)])).toEqual([
      ['The hills', ['Minister']],
      ['The coast', ['South']],
      ['No bloc named', ['Hermit']],
    ])
  })

  test('explains in its legend what is drawn and nothing else', () => {
    const model = matrix([
      { id: 'pact', form: 'pledge', speaker: 'north', coSpeakers: ['south'] },
      { id: 'letter', form: 'reply', disclosed: false, speaker: 'hermit', topics: ['ferry'] },
    ])
    expect(model.legend).toEqual({ forms: ['undisclosed', 'pledge'], parts: ['alone', 'joint'], hasSilence: true })
  })

  test('is narrowed in rows and columns by filters; a cell still shows the last that is known', () => {
    const statements = [
      { id: 'late', form: 'remark', speaker: 'north', date: '2031-05-04' },
      { id: 'early', form: 'demand', speaker: 'north', date: '2031-05-02' },
      { id: 'reply', form: 'reply', speaker: 'south', topics: ['toll', 'ferry'] },
    ]
    expect(drawn(matrix(statements, { kinds: ['statement.demand'] }))).toEqual([['North', 'late alone']])
    expect(drawn(matrix(statements, { actors: ['south' as ActorId] }))).toEqual([
      ['South', 'reply alone', 'reply alone'],
    ])
    expect(matrix(statements, { topics: ['ferry' as TopicId] }).topics.map(({ id }) => id)).toEqual(['ferry'])
    expect(drawn(matrix(statements, { from: day('2031-05-03') }))).toEqual([['North', 'late alone']])
  })

  test('says what stands in no cell', () => {
    const model = matrix([
      { id: 'word', speaker: 'north' },
      { id: 'loose', speaker: 'north', topics: [] },
      { id: 'paper' },
      { id: 'aide', attribution: 'an aide' },
    ])
    expect([model.withoutTopic, model.withoutActor]).toEqual([1, 2])
  })

  test('keeps the rows that were heard most and counts the others', () => {
    const statements = ['north', 'south', 'south', 'hermit', 'hermit'].map((speaker, index) => ({
      id: `s${index}`,
      speaker,
    }))
    const model = matrix(statements, {}, 2)
    expect(drawn(model).map(([name]) => name)).toEqual(['South', 'Hermit'])
    expect([model.rowCount, model.moreRows]).toEqual([3, 1])
  })

  test('says why it is empty', () => {
    const word = { id: 'word', speaker: 'north' }
    expect(matrix([word]).empty).toBeUndefined()
    expect(selectMatrix(boardOf({ actors: ACTORS, statements: [word] })).empty).toBe('no-topics')
    expect(matrix([word], { actors: ['south' as ActorId] }).empty).toBe('filtered')
    expect(matrix([word], { from: day('2031-05-05') }).empty).toBe('outside-window')
    expect(matrix([{ id: 'paper' }]).empty).toBe('none-attributed')
  })
})

describe('the history of a cell', () => {
  const cell = { actor: 'north' as ActorId, topic: 'toll' as TopicId }
  const statements = [
    { id: 'early', form: 'demand', speaker: 'north', date: '2031-05-02' },
    { id: 'for-it', speaker: 'minister', onBehalfOf: 'north', date: '2031-05-03' },
    { id: 'late', speaker: 'north', coSpeakers: ['south'], date: '2031-05-04' },
    { id: 'elsewhere', speaker: 'north', topics: ['ferry'] },
  ]

  test('is everything that the actor said on the question and what was said for it, latest first', () => {
    const history = selectCellHistory(board(statements, { cell }))
    expect(history?.title).toBe('North on Toll')
    expect(history?.entries.map(({ statement: { id }, part }) => [id, part])).toEqual([
      ['late', 'joint'],
      ['for-it', 'for'],
      ['early', 'alone'],
    ])
    expect(matrix(statements, { cell }).groups[0]?.rows[1]?.cells[0]).toMatchObject({ isOpen: true, count: 3 })
  })

  test('ends with the day, and may be empty', () => {
    const on = (asOf: string) => selectCellHistory(board(statements, { cell, asOf: day(asOf) }))?.entries.length
    expect([on('2031-05-03'), on('2031-05-01')]).toEqual([2, 0])
    expect(selectCellHistory(board(statements))).toBeUndefined()
  })
})

describe('the matrix of a whole record', () => {
  test.each([
    ['the standoff', shippedDataset('standoff-2022-01-28.json')],
    ['the build-up', shippedDataset('build-up-2021-2022.json')],
    ['July 1914', fixtureDataset('july-1914.json')],
  ])('has of %s every cell once, by someone who said it or for whom it was said', (_, dataset) => {
    const { groups, topics } = selectMatrix(boardOn(dataset), Number.MAX_SAFE_INTEGER)
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(new Set(cells.map(({ cell }) => `${cell.actor}.${cell.topic}`)).size).toBe(cells.length)
    expect(groups.every(({ rows }) => rows.every((row) => row.cells.length === topics.length))).toBe(true)
    for (const { cell, latest } of cells) {
      if (!latest) continue
      const { speakers, onBehalfOf } = latest.statement
      const isItsOwn = speakers.includes(cell.actor)
      expect(latest.part).toBe(isItsOwn ? (speakers.length > 1 ? 'joint' : 'alone') : 'for')
      expect(isItsOwn || onBehalfOf === cell.actor).toBe(true)
    }
  })

  test('of three statements without topics says so', () => {
    expect(selectMatrix(boardOn(fixtureDataset('three-statements.json'))).empty).toBe('no-topics')
  })
})
