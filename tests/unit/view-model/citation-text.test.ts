import { describe, expect, test } from 'vitest'
import type { EntryId } from '../../../src/domain/ids'
import { citationText } from '../../../src/view-model/citation-text'
import type { DatasetParts } from '../../support/dataset-of'
import { boardOf } from './board-of'

const ACTORS = [{ id: 'north', name: 'Kingdom of the North', shortName: 'North' }, { id: 'south' }, { id: 'herald' }]
const WIRE = { id: 'wire', title: 'A wire', publisher: 'Wire', published: '2031-05-02', url: 'https://wire.example/1' }
const END = '“A wire”, Wire, 2 May 2031, https://wire.example/1. In: A test crisis, revision 1, as of 10 May 2031.'

function cite(parts: DatasetParts, id: string): string {
  const { known, dataset, asOf } = boardOf({ actors: ACTORS, sources: [WIRE], ...parts })
  const record = known.byId.get(id as EntryId)
  if (!record) throw new Error(`${id} is not known`)
  return citationText(record, dataset, asOf)
}

const citations = [{ source: 'wire' }, { source: 'wire', locator: 'p. 2' }]

describe('a citation', () => {
  test('of a statement has speaker, addressee, words, hedges, day, source and edition', () => {
    const word = {
      id: 'word',
      citations,
      speaker: 'north',
      to: ['south'],
      reportedBy: 'herald',
      text: 'The bridge will be closed.',
      quotes: ['No cart shall pass.'],
      condition: 'if attacked',
    }
    expect(cite({ statements: [word] }, 'word')).toBe(
      `Kingdom of the North to The south: “No cart shall pass.” The bridge will be closed, through the herald, if attacked, 1 May 2031. ${END}`,
    )
  })

  test('of a figure keeps the hedge of its number and its kind', () => {
    const measures = [{ id: 'host', label: 'The host', unit: 'men', definition: 'Men.' }]
    const claims = [
      { id: 'ours', citations, measure: 'host', value: { about: 3000 }, kind: 'forecast', claimant: 'north' },
    ]
    expect(cite({ measures, claims }, 'ours')).toBe(
      `Kingdom of the North: ≈\u202F3,000 men, The host, forecast, 1 May 2031. ${END}`,
    )
  })

  test('of an event says where it stands, and of a withdrawn one that it was withdrawn', () => {
    const feast = {
      id: 'feast',
      citations,
      title: 'A feast',
      status: 'cancelled',
      updates: [{ known: '2031-05-03', citations: [{ source: 'wire' }], withdrawn: true }],
    }
    expect(cite({ events: [feast] }, 'feast')).toBe(`A feast, cancelled, 1 May 2031. Withdrawn on 3 May 2031. ${END}`)
  })

  test('does not say twice a condition that the sentence states', () => {
    const word = { id: 'word', citations, speaker: 'north', text: 'If attacked we fight.', condition: 'If attacked' }
    expect(cite({ statements: [word] }, 'word')).toContain('Kingdom of the North: If attacked we fight, 1 May 2031.')
  })

  test('of an unnamed speaker names the source that speaks', () => {
    expect(cite({ statements: [{ id: 'word', citations }] }, 'word')).toContain(
      'A wire: Something was said, 1 May 2031.',
    )
  })
})
