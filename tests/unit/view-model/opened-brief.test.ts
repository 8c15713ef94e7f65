import { describe, expect, test } from 'vitest'
import type { BriefFile } from '../../../src/domain/brief'
import { openedBrief } from '../../../src/view-model/opened-brief'
import { datasetFrom } from '../../support/dataset-from'

const dataset = datasetFrom(`2022-01-27 claim first troops @north 5`)
const MORNING: BriefFile = {
  dataset: 'drawn',
  marking: undefined,
  title: 'Morning',
  scenes: [{ title: 'All of it', view: '/', note: 'Begin slowly' }],
  faulty: [],
}

describe('a brief from a file', () => {
  test('is taken as it is, under an id that nobody has', () => {
    expect(openedBrief(MORNING, dataset, new Set(['morning']))).toEqual({
      brief: { id: 'morning-2', title: 'Morning', scenes: MORNING.scenes },
      remarks: [],
    })
  })

  test.each([
    [
      'of another dataset says so',
      { dataset: 'harbour' },
      'It was made for another dataset, harbour; this is drawn. What its scenes name may not be in this one.',
    ],
    ['of nobody knows which dataset says so', { dataset: '' }, /does not say for which dataset/],
    [
      'with scenes that could not be read says which',
      { faulty: [2, 5] },
      'Scenes 2, 5 could not be read and were left out.',
    ],
    [
      'with a mark that the dataset does not bear says so',
      { marking: 'TLP:AMBER' },
      'It is marked TLP:AMBER; this dataset bears no mark. Keep to the mark of the brief when you pass it on.',
    ],
    ['with a mark that is none says so', { marking: 'TLP:PINK' }, /^It is marked TLP:PINK; /],
    ['with nothing to show says so', { scenes: [] }, 'It holds no scene that can be shown.'],
  ] as const)('%s', (_, change, remark) => {
    const { remarks } = openedBrief({ ...MORNING, ...change }, dataset, new Set())
    expect(remarks).toEqual([typeof remark === 'string' ? remark : expect.stringMatching(remark)])
  })

  test.each([
    { marking: 'TLP:CLEAR', here: undefined },
    { marking: 'TLP:GREEN', here: 'TLP:GREEN' },
    { marking: 'TLP:GREEN', here: 'TLP:AMBER' },
  ] as const)('is opened without a word of its mark $marking where the dataset bears $here', ({ marking, here }) => {
    const marked = { ...dataset, marking: here }
    expect(openedBrief({ ...MORNING, marking }, marked, new Set()).remarks).toEqual([])
  })

  test('leaves out scenes that lead out of the app, and names them', () => {
    const scenes = [
      { title: 'Elsewhere', view: 'https://example.org/' },
      { title: '', view: '//example.org' },
      { title: 'Script', view: 'javascript:alert(1)' },
      { title: ' ', view: '/figures/troops' },
    ]
    const { brief, remarks } = openedBrief({ ...MORNING, scenes }, dataset, new Set())
    expect(brief.scenes).toEqual([{ title: 'Figures: troops', view: '/figures/troops' }])
    expect(remarks).toEqual(['Left out, because the address leads out of the app: Elsewhere; //example.org; Script.'])
  })
})
