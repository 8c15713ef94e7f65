// A file that the app writes is a dataset again: nothing is lost on the way, and nothing is added.
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingest, type Ingested } from '../../../src/ingest/ingest'
import { writeDataset } from '../../../src/ingest/write-dataset'
import { aChange, changed, SOUND } from '../../support/changed-file'
import { datasetOf } from '../../support/dataset-of'

function read(text: string): Extract<Ingested, { ok: true }> {
  const ingested = ingest(text)
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.refusal))
  return ingested
}

const RECEIPT = {
  dataset: 'law',
  title: 'A law',
  revision: '1',
  sha256: 'ab'.repeat(32),
  asOf: '2022-02-02',
  from: '-0043-03-15',
  filters: ['Actors: East'],
  zone: 'Days are days.',
  view: '/timeline?actors=east',
  licence: 'CC0-1.0',
  app: 'Watchfloor',
}

describe('a written dataset', () => {
  const shipped = ['public/data', 'tests/fixtures/v1'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'index.json')
      .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  )

  test.each(shipped)('reads as what it was: $name', ({ text }) => {
    const { dataset } = read(text)
    expect(read(writeDataset(dataset))).toEqual({ ok: true, dataset, problems: [] })
  })

  test('reads as what it was, whatever sound file it came from', () => {
    let sound = 0
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 3 }), (changes) => {
        const { dataset, problems } = read(JSON.stringify(changed(changes)))
        if (problems.length > 0) return
        sound += 1
        expect(read(writeDataset(dataset))).toEqual({ ok: true, dataset, problems: [] })
      }),
      { numRuns: 500 },
    )
    expect(sound).toBeGreaterThan(100)
  })

  test('keeps briefs, clocks, corrections, logs, and the receipt of an excerpt', () => {
    const file = {
      ...SOUND,
      headline: 'troops',
      marking: 'TLP:GREEN',
      receipt: RECEIPT,
      clocks: [{ label: 'Kyiv', zone: 'Europe/Kyiv' }],
      briefs: [{ id: 'brief', title: 'Brief', scenes: [{ title: 'One', view: '/?asof=2022-01-01', seconds: 9 }] }],
      corrections: [{ date: '2022-02-01', record: 'ask', change: 'changed', reason: 'misread' }],
      logs: [{ id: 'log', label: 'Log', href: 'log.ndjson', format: 'ndjson', source: 'press', records: 3 }],
    }
    const { dataset, problems } = read(JSON.stringify(file))
    expect(problems).toEqual([])
    expect(dataset.receipt).toMatchObject({ sha256: RECEIPT.sha256, filters: RECEIPT.filters, view: RECEIPT.view })
    expect(read(writeDataset(dataset))).toEqual({ ok: true, dataset, problems: [] })
  })

  test('says nothing of what its author said beyond the format', () => {
    const { dataset, problems } = read(
      JSON.stringify({ ...SOUND, actors: SOUND.actors.map((actor) => ({ ...actor, colour: 'red' })) }),
    )
    expect(problems.map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field'])
    expect(read(writeDataset(dataset)).problems).toEqual([])
  })
})

describe('the receipt of a file', () => {
  test.each([
    ['asOf', '2022-02-30', 'bad-date'],
    ['sha256', 'abc', 'bad-pattern'],
    ['view', 7, 'wrong-type'],
  ])('with a faulty %s costs the file its receipt and nothing else', (field, value, code) => {
    const { dataset, problems } = read(JSON.stringify({ ...SOUND, receipt: { ...RECEIPT, [field]: value } }))
    expect(problems).toMatchObject([{ code, path: ['receipt', field] }])
    expect(dataset.receipt).toBeUndefined()
    expect(dataset.records.size).toBe(6)
  })

  test('is absent from a file that an author wrote', () => {
    expect(datasetOf({}).receipt).toBeUndefined()
  })
})
