// A dataset drawn as text, one record a line, so that a test shows its data and its expectation in
// one glance. What a line does not say is filled in, and everything goes through the real `ingest`.
//
//   datasetFrom(`
//     2022-02-17  event      paper         document  @east @west
//     2022-02-18  statement  no-troops     demand    @west -> @east   "Take them back."
//     2022-02-19  statement  not-now       rejection @east -> @west   "No."   answers=no-troops
//     2022-02-18  claim      first-count   troops    @west            169000..190000   known=2022-02-20
//   `)
//
// After date, type and id: a kind or form (a measure for a claim), `@actor` (who acts, speaks or
// claims), `-> @actor` (to whom), `"text"`, a quantity (5 ~5 5..9 >5 >=5 <5 <=5 ?), and `field=value`.
import type { Dataset } from '../../src/domain/dataset'
import { ingest } from '../../src/ingest/ingest'

type Wire = Record<string, unknown>
type Row = { readonly date: string; readonly type: string; readonly id: string; readonly words: readonly string[] }

/** Header fields and lists given in `rest` win over what the lines imply. */
export function datasetFrom(lines: string, rest: Wire = {}): Dataset {
  const ingested = ingest(JSON.stringify(wireFrom(lines, rest)))
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.refusal))
  const faults = ingested.problems.filter(({ severity }) => severity === 'fault')
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2))
  return ingested.dataset
}

/** The same before ingest: the file that an author would have written. */
export function wireFrom(lines: string, rest: Wire = {}): Wire {
  const rows = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(toRow)
  const ofType = (type: string): readonly Row[] => rows.filter((row) => row.type === type)
  const named = (mark: RegExp): readonly string[] => [
    ...new Set(rows.flatMap(({ words }) => words.flatMap((word) => mark.exec(word)?.[1]?.split(',') ?? []))),
  ]
  return {
    formatVersion: 1,
    id: 'drawn',
    title: 'A drawn crisis',
    summary: '',
    asOf:
      rows
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? '2022-01-28',
    revision: '1',
    language: 'en',
    licence: 'CC0-1.0',
    sources: ['press', ...named(/^source=(.+)$/)].map((id) => ({ id, title: id, publisher: id })),
    actors: named(/^@(.+)$/).map((id) => ({ id, name: id, kind: 'state' })),
    places: named(/^place=(.+)$/).map((id) => ({ id, name: id })),
    topics: named(/^topics=(.+)$/).map((id) => ({ id, label: id })),
    measures: [...new Set(ofType('claim').map(({ words }) => words[0] ?? ''))].map((id) => ({
      id,
      label: id,
      unit: 'men',
      definition: id,
    })),
    events: ofType('event').map(toEvent),
    statements: ofType('statement').map(toStatement),
    claims: ofType('claim').map(toClaim),
    ...rest,
  }
}

function toRow(line: string): Row {
  const [date = '', type = '', id = '', ...words] = line.match(/"[^"]*"|\S+/g) ?? []
  if (!['event', 'statement', 'claim'].includes(type) || id === '') throw new Error(`Not a record: ${line}`)
  return { date, type, id, words }
}

function toEvent(row: Row): Wire {
  const { by, plain, fields } = read(row)
  return { ...base(row), title: row.id, kind: plain[0] ?? 'other', actors: by, ...fields }
}

function toStatement(row: Row): Wire {
  const { by, to, plain, text, fields } = read(row)
  const [speaker, ...coSpeakers] = by
  const { answers, ...others } = fields
  return {
    ...base(row),
    form: plain[0] ?? 'remark',
    ...(speaker !== undefined && { speaker, coSpeakers }),
    to,
    text: text ?? row.id,
    ...(answers !== undefined && { relations: [{ type: 'answers', target: answers }] }),
    ...others,
  }
}

function toClaim(row: Row): Wire {
  const { by, plain, fields } = read(row)
  const [claimant, ...coClaimants] = by
  const [measure, quantity = '?'] = plain
  return {
    ...base(row),
    measure,
    value: toQuantity(quantity),
    kind: 'observed',
    ...(claimant !== undefined && { claimant, coClaimants }),
    ...fields,
  }
}

function base({ id, date }: Row): Wire {
  return { id, date, citations: [{ source: 'press' }] }
}

/** Sorts the words of a row by what they are marked as. */
function read({ words }: Row) {
  const arrow = words.indexOf('->')
  const isActor = (word: string): boolean => word.startsWith('@')
  const isField = (word: string): boolean => /^[a-zA-Z]+=/.test(word)
  const isText = (word: string): boolean => word.startsWith('"')
  const bare = (actors: readonly string[]): readonly string[] => actors.filter(isActor).map((word) => word.slice(1))
  return {
    by: bare(arrow < 0 ? words : words.slice(0, arrow)),
    to: bare(arrow < 0 ? [] : words.slice(arrow)),
    text: words.find(isText)?.slice(1, -1),
    plain: words.filter((word) => word !== '->' && !isActor(word) && !isField(word) && !isText(word)),
    fields: Object.fromEntries(words.filter(isField).map(toField)),
  }
}

const LISTS = new Set(['topics', 'places', 'includes', 'excludes', 'memberOf', 'to'])

function toField(word: string): readonly [string, unknown] {
  const [name = '', ...value] = word.split('=')
  const text = value.join('=')
  if (name === 'source') return ['citations', [{ source: text }]]
  if (name === 'place') return ['places', [text]]
  if (LISTS.has(name)) return [name, text.split(',')]
  if (name === 'importance') return [name, Number(text)]
  return [name, text === 'true' ? true : text === 'false' ? false : text]
}

const QUANTITIES: readonly (readonly [RegExp, string])[] = [
  [/^~(\d+)$/, 'about'],
  [/^>=(\d+)$/, 'atLeast'],
  [/^<=(\d+)$/, 'atMost'],
  [/^>(\d+)$/, 'moreThan'],
  [/^<(\d+)$/, 'lessThan'],
  [/^(\d+)$/, 'exact'],
]

function toQuantity(word: string): Wire {
  const range = /^(\d+)\.\.(\d+)$/.exec(word)
  if (range) return { min: Number(range[1]), max: Number(range[2]) }
  for (const [pattern, name] of QUANTITIES) {
    const match = pattern.exec(word)
    if (match) return { [name]: Number(match[1]) }
  }
  return { unstated: 'no number was given' }
}
