// The soak's own judge: what it calls wrong has to be wrong, and what is wrong has to be called so.
import { describe, expect, it } from 'vitest'
import { Journal } from '../../soak/journal.mjs'

const REFRESH_S = 60
const TITLE = 'The ferry'

type Seen = { readonly seconds: number; readonly state: string; readonly answered?: true }

/** What a journal complains of, of looks at a wall whose last good answer but one came at its beginning. */
function complaintsOf(looks: readonly Seen[]): readonly string[] {
  const journal = new Journal({ refreshSeconds: REFRESH_S, title: TITLE })
  let before = 0
  for (const [index, { seconds, state, answered = false }] of looks.entries()) {
    const look = { seconds, state, title: TITLE, board: '', scene: 1, saysItsOwn: true, hasRevision: true }
    journal.note({
      look: { ...look, beat: String(index) },
      before,
      hasGoodAnswer: answered,
      asked: answered ? 1 : 0,
      fault: undefined,
    })
    before = seconds
  }
  return journal.wrong
}

const HOUR_S = 3600
const LONG_AGO: Seen = { seconds: HOUR_S, state: 'cut-off' }
const ANSWERED: Seen = { seconds: HOUR_S + 5, state: 'cut-off', answered: true }

describe('the state at a look', () => {
  it.each<[string, readonly Seen[]]>([
    ['is the new one with the answer', [LONG_AGO, { ...ANSWERED, state: 'fresh' }]],
    [
      'may be the old one while the clock stands, since the page still reads the answer',
      [LONG_AGO, ANSWERED, { seconds: HOUR_S + 5, state: 'cut-off' }, { seconds: HOUR_S + 5.5, state: 'cut-off' }],
    ],
  ])('%s', (_what, looks) => {
    expect(complaintsOf(looks)).toEqual([])
  })

  it('is wrong when a beat after the answer it is still the old one', () => {
    expect(complaintsOf([LONG_AGO, ANSWERED, { seconds: HOUR_S + 6, state: 'cut-off' }])).toEqual([
      expect.stringContaining('it says cut-off, and fresh is right'),
    ])
  })

  it('is wrong where no answer came', () => {
    expect(complaintsOf([LONG_AGO, { seconds: HOUR_S + 5, state: 'fresh' }])).toEqual([
      expect.stringContaining('it says fresh, and cut-off is right'),
    ])
  })
})
