import { describe, expect, test } from 'vitest'
import { forAudience, type NotedBrief } from '../../../src/domain/brief'
import type { BriefId } from '../../../src/domain/ids'
import { writeDataset } from '../../../src/ingest/write-dataset'
import { makeBoard } from '../../../src/view-model/board'
import { withBrief } from '../../../src/view-model/brief-in-dataset'
import { diffDatasets, isSameContent } from '../../../src/view-model/diff-datasets'
import { receiptOf } from '../../../src/view-model/receipt'
import { selectExcerpt } from '../../../src/view-model/select-excerpt'
import { selectOutput } from '../../../src/view-model/select-output'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'
import { withoutNotes } from '../../../src/view-model/without-notes'
import { datasetFrom } from '../../support/dataset-from'

const noted = (id: string): NotedBrief => ({
  id: id as BriefId,
  title: id,
  scenes: [{ title: 'All of it', view: '/', note: 'Slowly' }],
})
const LINES = '2022-01-27 statement leave demand @north -> @south "Leave."'
const dataset = datasetFrom(LINES, { briefs: [noted('evening')] })

describe('a dataset that carries a brief', () => {
  test('holds no note of any brief, unless notes are asked for', () => {
    expect(withBrief(dataset, noted('morning'), false).briefs).toEqual(
      ['evening', 'morning'].map(noted).map(forAudience),
    )
    expect(withBrief(dataset, noted('morning'), true).briefs).toEqual(['evening', 'morning'].map(noted))
  })

  test('holds one of an id', () => {
    const mine = { ...noted('evening'), title: 'Mine' }
    expect(withBrief(dataset, mine, true).briefs).toEqual([mine])
  })
})

describe('what leaves the app for others', () => {
  test.each(['/', '/statements', '/timeline', '/positions', '/changes', '/brief'])('from %s holds no note', (path) => {
    const board = makeBoard(dataset, DEFAULT_VIEW)
    const { table, records } = selectOutput(path, board)
    const receipt = receiptOf(board, { path })
    const excerpt = writeDataset(selectExcerpt(board, records, receipt))
    expect(JSON.stringify([table, receipt, excerpt])).not.toMatch(/Slowly|evening/)
  })

  test('is a dataset without its notes: another only where there are any, and always the same', () => {
    expect(JSON.stringify(withoutNotes(dataset).briefs)).not.toContain('Slowly')
    expect(withoutNotes(dataset)).toBe(withoutNotes(dataset))
    const plain = datasetFrom(LINES)
    expect(withoutNotes(plain)).toBe(plain)
  })

  test('is no difference between two editions that differ in a note', () => {
    const silent = datasetFrom(LINES, { briefs: [forAudience(noted('evening'))] })
    expect(isSameContent(diffDatasets(dataset, silent))).toBe(true)
  })
})
