import { describe, expect, it } from 'vitest'
import { actorsOf, voicesOf } from '../../../src/domain/record-actors'
import { datasetFrom } from '../../support/dataset-from'

const { records } = datasetFrom(
  `
  2022-01-28  event      talks   meeting  @east @west
  2022-01-28  statement  joint   demand   @east @envoy -> @west   reportedBy=wire onBehalfOf=king   "Leave."
  2022-01-28  statement  own     remark   -> @west   "The source itself speaks."
  2022-01-28  statement  selfish remark   @east -> @east
  2022-01-28  claim      count   troops   @east  5..9   reportedBy=wire onBehalfOf=king
`,
  {
    actors: ['east', 'west', 'envoy', 'king', 'wire'].map((id) => ({ id, name: id, kind: 'state' })),
  },
)

describe('who is in a record', () => {
  it.each([
    ['talks', [], ['east', 'west']],
    ['joint', ['east', 'envoy', 'king'], ['east', 'envoy', 'king', 'west', 'wire']],
    ['own', [], ['west']],
    ['selfish', ['east'], ['east']],
    ['count', ['east', 'king'], ['east', 'king', 'wire']],
  ])('%s: whose voice it is, and who is named at all', (id, voices, all) => {
    const record = [...records.values()].find((candidate) => candidate.id === id)
    if (!record) throw new Error(`No record ${id}`)
    expect(voicesOf(record)).toEqual(voices)
    expect(actorsOf(record)).toEqual(all)
  })
})
