import { describe, expect, test } from 'vitest'
import type { NotedBrief } from '../../../src/domain/brief'
import type { BriefId } from '../../../src/domain/ids'
import { makeBoard } from '../../../src/view-model/board'
import { briefLinks } from '../../../src/view-model/brief-links'
import { briefsOf } from '../../../src/view-model/briefs'
import { newBriefId } from '../../../src/view-model/edit-brief'
import { selectBrief, selectBriefRows, takenBriefIds } from '../../../src/view-model/select-briefs'
import { parseView } from '../../../src/view-model/url'
import { datasetFrom } from '../../support/dataset-from'

const NOTED: NotedBrief = {
  id: 'evening' as BriefId,
  title: 'Evening',
  scenes: [{ title: 'All of it', view: '/', note: 'Slowly' }],
}
const MORNING = {
  id: 'morning' as BriefId,
  title: 'Morning',
  scenes: [
    { title: 'All of it', view: '/' },
    { title: 'Troops', view: '/figures/troops?asof=2022-01-26', seconds: 30 },
  ],
}
const dataset = datasetFrom('2022-01-27 claim first troops @north 5', { briefs: [NOTED] })
const boardOf = (query: string) => makeBoard(dataset, parseView(new URLSearchParams(query)).view)
const board = boardOf('data=drawn.json&asof=2022-01-27&actors=north&q=word&focus=claim.first&rev=abc')

describe('the list of briefs', () => {
  test('says of each how many scenes it has, how long it takes, and whose it is; no word of a note', () => {
    const rows = selectBriefRows(briefsOf(dataset, [MORNING]), board)
    expect(rows.map(({ listed, facts }) => [listed.brief.title, ...facts].join(' | '))).toEqual([
      'Morning | 2 scenes | about 2 min | yours',
      'Evening | 1 scene | about 60 s | of the dataset',
      'Standing brief | 2 scenes | about 2 min | made from the dataset by this app',
    ])
    expect(JSON.stringify(rows)).not.toContain('Slowly')
  })
})

describe('a brief', () => {
  test('leads to its audiences with the data and the day of the board, and nothing of what is open on it', () => {
    expect(briefLinks(MORNING, board.view)).toEqual({
      editor: '/brief/morning?data=drawn.json&asof=2022-01-27',
      show: {
        present: '/?data=drawn.json&mode=projector&brief=morning&scene=1',
        presenter: '/brief/morning/presenter?data=drawn.json&asof=2022-01-27',
        wall: '/?data=drawn.json&asof=2022-01-27&mode=kiosk&brief=morning',
        handout: '/brief/morning/handout?data=drawn.json&asof=2022-01-27',
      },
    })
  })

  test('without scenes leads to its editor alone', () => {
    expect(briefLinks({ ...MORNING, scenes: [] }, board.view).show).toBeUndefined()
  })

  test('tells of each scene where it leads and how long it takes: as it says, or as its note takes to tell', () => {
    const note = Array.from({ length: 65 }, () => 'word').join(' ')
    const { rows, facts, hasNotes } = selectBrief({ brief: MORNING, origin: 'own' }, [note, ''], board)
    expect(rows.map(({ number, href, told, scene }) => [number, href, told, scene.seconds])).toEqual([
      [1, '/?data=drawn.json', 30, undefined],
      [2, '/figures/troops?data=drawn.json&asof=2022-01-26', 60, 30],
    ])
    expect(facts).toEqual(['2 scenes', 'about 60 s'])
    expect(hasNotes).toBe(true)
  })
})

test('a new brief takes the id of nothing that the dataset holds', () => {
  const taken = takenBriefIds(dataset, briefsOf(dataset, [MORNING]))
  const ids = ['First', 'North', 'Troops', 'Press', 'Morning', 'Evening', 'Default', 'Noon'].map((title) =>
    newBriefId(title, taken),
  )
  expect(ids).toEqual(['first-2', 'north-2', 'troops-2', 'press-2', 'morning-2', 'evening-2', 'default-2', 'noon'])
})
