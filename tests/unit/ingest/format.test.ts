// The format is a contract with everyone who writes such files: each version has all its parts, and
// each code its explanation.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../../src/cli/dataset-schema'
import { ingest } from '../../../src/ingest/ingest'
import { FORMAT_VERSION } from '../../../src/ingest/versions/format-version'
import { refusalRemedy, refusalSentence } from '../../../src/words/en/refusals'
import { problemSentence, remedyOf } from '../../../src/words/en/problems'
import { brokenFixtures } from '../../support/broken-fixtures'

const ROOT = new URL('../../../', import.meta.url)
const FORMAT = readFileSync(new URL('src/ingest/FORMAT.md', ROOT), 'utf8')
const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1)

function exists(path: string): boolean {
  return existsSync(new URL(path, ROOT))
}

describe('every version of the format ever released', () => {
  it.each(versions)('version %i has a validator, and a step to the next if it is not the last', async (version) => {
    const module = (await import(`../../../src/ingest/versions/v${version}.ts`)) as Record<string, unknown>
    expect(module[`DatasetV${version}`]).toBeDefined()
    if (version < FORMAT_VERSION) expect(module[`toV${version + 1}`]).toBeTypeOf('function')
  })

  it.each(versions)('version %i has fixtures that still read', (version) => {
    const folder = new URL(`tests/fixtures/v${version}/`, ROOT)
    const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      expect((JSON.parse(text) as { formatVersion: number }).formatVersion).toBe(version)
      expect(ingest(text)).toMatchObject({ ok: true, problems: [] })
    }
  })

  it.each(versions)('version %i has a paragraph for authors', (version) => {
    expect(FORMAT).toContain(`\n### Version ${version}\n`)
  })

  it.each(versions)('version %i has a published JSON Schema', (version) => {
    expect(exists(`public/schema/dataset.v${version}.schema.json`)).toBe(true)
  })
})

describe('the published JSON Schema', () => {
  const published = readFileSync(new URL('public/schema/dataset.v1.schema.json', ROOT), 'utf8')

  it('is the one that the validator makes; `npm run schema` writes it anew', () => {
    expect(published).toBe(datasetSchema())
  })

  it('forbids no field that it does not know, but tells quantities apart', () => {
    type Schema = {
      additionalProperties?: boolean
      properties?: Record<string, Schema>
      items?: Schema
      anyOf?: Schema[]
    }
    const schema = JSON.parse(published) as Schema
    expect(schema.additionalProperties).toBeUndefined()
    const lists = Object.values(schema.properties ?? {}).flatMap(({ items }) => items ?? [])
    expect(lists.length).toBe(12)
    expect(lists.map((item) => item.additionalProperties)).toEqual(lists.map(() => undefined))
    const value = schema.properties?.['claims']?.items?.properties?.['value']
    expect(value?.anyOf?.map((quantity) => quantity.additionalProperties)).toEqual(
      Array.from({ length: 8 }, () => false),
    )
  })

  it('keeps patterns, limits and the order of coordinates', () => {
    const schema = JSON.parse(published) as unknown
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: {
        formatVersion: { const: 1 },
        id: { pattern: '^[a-z0-9][a-z0-9-]{0,79}$' },
        places: {
          items: {
            properties: {
              point: {
                prefixItems: [
                  { minimum: -180, maximum: 180 },
                  { minimum: -90, maximum: 90 },
                ],
              },
            },
          },
        },
        events: { items: { properties: { citations: { minItems: 1 } } } },
      },
    })
  })
})

describe('every code of a problem or refusal', () => {
  const outcomes = brokenFixtures().map(({ name, text }) => ({ name, ingested: ingest(text) }))
  const problems = outcomes.flatMap(({ ingested }) => (ingested.ok ? ingested.problems : []))
  const refusals = outcomes.flatMap(({ ingested }) => (ingested.ok ? [] : ingested.refusal))

  it('has its heading in FORMAT.md, and no heading is left over', () => {
    const headings = [...FORMAT.matchAll(/^### ([a-z-]+)$/gm)].map(([, code]) => code)
    // A dataset file has no rows; those of a log are tested where logs are read.
    const codes = new Set(['bad-row', ...[...problems, ...refusals].map(({ code }) => code)])
    expect(new Set(headings)).toEqual(codes)
  })

  it('has its sentence and its remedy, without a hole in either', () => {
    const texts = [
      ...problems.flatMap((problem) => [problemSentence(problem), remedyOf(problem)]),
      ...refusals.flatMap((refusal) => [refusalSentence(refusal), refusalRemedy(refusal)]),
    ]
    for (const text of texts) expect(text).toMatch(/^(?!.*(undefined|\[object)).{8,}$/)
  })

  it('stands under the kind of trouble that it is', () => {
    const [, faults = '', notices = '', refused = ''] = FORMAT.split(/^## (?:Problems|Notices|Refusals):.*$/m)
    for (const { code, severity } of problems) {
      expect(severity === 'fault' ? faults : notices, code).toContain(`### ${code}\n`)
    }
    for (const { code } of refusals) expect(refused).toContain(`### ${code}\n`)
  })
})

describe('the file that FORMAT.md shows', () => {
  it('is a dataset', () => {
    const [, text = ''] = /```json\n([\s\S]*?)```/.exec(FORMAT) ?? []
    expect(ingest(text)).toMatchObject({ ok: true, problems: [] })
  })
})
