import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../../src/base/result'
import type { CopyNote } from '../../../src/domain/kept-copy'
import type { Stored } from '../../../src/domain/stored'
import { selectSpace, selectStored } from '../../../src/view-model/select-stored'

const NOW = 1_000_000_000
const NOTHING: Stored = {
  builds: [],
  canKeepApp: true,
  copies: ok([]),
  news: { dropped: [], failure: undefined },
  visits: ok([]),
  briefs: ok(0),
  space: undefined,
  isPersisted: undefined,
}
const COPY: CopyNote = {
  address: 'https://host.example/data/ferry.json',
  kind: 'dataset',
  title: 'The ferry dispute',
  revision: '2',
  asOf: undefined,
  marking: 'TLP:GREEN',
  bytes: 36_000,
  etag: undefined,
  answeredAt: NOW - 7_200_000,
}

describe('the page of what is stored', () => {
  it('explains every part of it that is empty', () => {
    for (const { lines, remarks } of selectStored(NOTHING, NOW)) {
      expect(lines).toEqual([])
      expect(remarks).toHaveLength(1)
    }
  })

  it('says why nothing can be stored, without which the page still stands', () => {
    const refused = fail('refused' as const)
    const parts = selectStored(
      { ...NOTHING, canKeepApp: false, copies: refused, visits: refused, briefs: refused },
      NOW,
    )
    expect(parts.map(({ remarks }) => remarks.join())).toEqual([
      expect.stringContaining('secure origin'),
      ...Array.from({ length: 3 }, () => expect.stringContaining('does not let the page store anything')),
    ])
  })

  it('tells of a copy what it is, how large, and when its host last answered', () => {
    const [, copies] = selectStored({ ...NOTHING, copies: ok([COPY]) }, NOW)
    expect(copies?.lines[0]?.title).toBe('The ferry dispute')
    expect(copies?.lines[0]?.details).toEqual(['rev 2', 'marked TLP:GREEN', '36 kB', 'host last answered 2 h ago'])
    expect(copies?.lines[0]?.forget?.what).toEqual({ kind: 'copy', address: COPY.address })
  })

  it('says what had to go for want of room', () => {
    const news = { dropped: ['The old quarrel'], failure: 'full' } as const
    const [, copies] = selectStored({ ...NOTHING, news }, NOW)
    expect(copies?.remarks.join(' ')).toMatch(/no more room.*The old quarrel.*no room for the last copy/)
  })

  it('forgets all builds at once, the one in use first', () => {
    const build = { files: 60, bytes: 1_700_000 }
    const builds = [
      { id: 'old', isOwn: false, ...build },
      { id: 'own', isOwn: true, ...build },
    ]
    const [app] = selectStored({ ...NOTHING, builds }, NOW)
    expect(app?.lines.map(({ title, forget }) => [title, forget?.what.kind])).toEqual([
      ['Version own', 'app'],
      ['Version old', undefined],
    ])
  })

  it.each([
    [undefined, ['The browser does not say how much room there is.']],
    [true, [expect.stringMatching(/^2.0 MB of the 10.7 GB/), expect.stringContaining('promised')]],
    [false, [expect.stringMatching(/^2.0 MB of the 10.7 GB/), expect.stringContaining('may clear it')]],
  ])('says how much room there is, and whether that is promised: %s', (isPersisted, lines) => {
    const space = isPersisted === undefined ? undefined : { used: 2_000_000, quota: 10_739_400_000 }
    expect(selectSpace({ ...NOTHING, space, isPersisted })).toEqual(lines)
  })
})
