import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../../src/base/day'
import type { Dataset } from '../../../src/domain/dataset'
import { ingest } from '../../../src/ingest/ingest'
import { readAddress } from '../../../src/view-model/address'
import { standingBrief } from '../../../src/view-model/standing-brief'
import { resolveView } from '../../../src/view-model/resolve-view'
import { datasetFrom } from '../../support/dataset-from'

function fileOf(path: string): Dataset {
  const ingested = ingest(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
  if (!ingested.ok) throw new Error(ingested.refusal.code)
  return ingested.dataset
}

const lines = (dataset: Dataset, asOf?: string): readonly string[] =>
  standingBrief(dataset, asOf === undefined ? undefined : parseDay(asOf)).scenes.map(
    ({ title, view }) => `${view} | ${title}`,
  )

describe('the brief that needs no preparation', () => {
  test.each([
    [
      'three statements',
      'tests/fixtures/v1/three-statements.json',
      [
        '/ | As of 9 Nov 1987',
        '/changes?asof2=1987-11-08 | What became known after 8 Nov 1987',
        '/positions | Demands and replies: 1 of 1 waits for an answer',
        '/positions?thread=talks-asked-for | Harbour bulletin: Both sides are asked to meet before the weekend.',
      ],
    ],
    [
      'a crisis before the common era',
      'tests/fixtures/v1/rubicon.json',
      [
        '/ | As of 17 Jan 49 BCE',
        '/changes?asof2=-0048-01-15 | What became known after 15 Jan 49 BCE',
        '/figures/legions | Legions with Caesar south of the Alps',
        '/positions | Demands and replies: 1 of 1 waits for an answer',
        '/positions?thread=lay-down | Senate: Dismiss the army before a certain day.',
      ],
    ],
    [
      'a month of 1914',
      'tests/fixtures/v1/july-1914.json',
      [
        '/ | As of 4 Aug 1914',
        '/changes?asof2=1914-08-03 | What became known after 3 Aug 1914',
        '/figures/russian-host | Russian troops under arms',
        '/positions | Demands and replies: 23 of 38 wait for an answer',
        '/positions?thread=demand-germany | Britain: Respect Belgian neutrality; a satisfactory answer is expected by midnight.',
        '/positions?thread=demand-russia | Germany: Stop every measure of war against Germany and Austria-Hungary within twelve hours.',
        '/positions?thread=albert-appeal | Albert I: Asks the King of Great Britain for diplomatic intervention.',
        '/timeline?from=1914-08-04&to=1914-08-31 | What is scheduled, 4–31 Aug 1914',
      ],
    ],
  ])('of %s leads to what there is', (_, path, expected) => {
    expect(lines(fileOf(path))).toEqual(expected)
  })

  test.each(['public/data/standoff-2022-01-28.json', 'public/data/build-up-2021-2022.json'])(
    'of %s names nothing that is not in it, and no scene twice',
    (path) => {
      const dataset = fileOf(path)
      const { scenes } = standingBrief(dataset)
      for (const { view } of scenes) {
        const address = readAddress(view)
        expect(address?.notices).toEqual([])
        expect(address && resolveView(address.view, dataset).notices).toEqual([])
      }
      expect(new Set(scenes.map(({ view }) => view)).size).toBe(scenes.length)
      expect(scenes.length).toBeGreaterThanOrEqual(5)
    },
  )

  test('of nothing is the situation, which says so', () => {
    expect(lines(datasetFrom(''))).toEqual(['/ | As of 28 Jan 2022'])
  })

  test('of one day’s news tells no news apart from it', () => {
    expect(lines(datasetFrom('2022-01-27 event talks meeting @north'))).toEqual(['/ | As of 27 Jan 2022'])
  })

  test('for an earlier day shows that day in every scene, and nothing that was not known on it', () => {
    const dataset = datasetFrom(`
      2022-01-20  event      talks     meeting  @north
      2022-01-25  statement  leave     demand   @north -> @south  "Leave."
      2022-01-26  event      march     exercise @south
      2022-01-27  claim      count     troops   @north  5
    `)
    expect(lines(dataset, '2022-01-26')).toEqual([
      '/?asof=2022-01-26 | As of 26 Jan 2022',
      '/changes?asof=2022-01-26&asof2=2022-01-25 | What became known after 25 Jan 2022',
      '/positions?asof=2022-01-26 | Demands and replies: 1 of 1 waits for an answer',
      '/positions?asof=2022-01-26&thread=leave | north: Leave.',
    ])
  })

  test('gives no demand a scene of its own once it is answered', () => {
    const answered = datasetFrom(`
      2022-01-20  statement  leave  demand     @north -> @south  "Leave."
      2022-01-21  statement  no     rejection  @south -> @north  "No."  answers=leave
    `)
    expect(lines(answered)).toEqual([
      '/ | As of 21 Jan 2022',
      '/changes?asof2=2022-01-20 | What became known after 20 Jan 2022',
      '/positions | Demands and replies',
    ])
  })
})
