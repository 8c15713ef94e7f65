import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryId } from '../../../src/domain/ids'
import { escapeBibtex } from '../../../src/view-model/bibtex'
import { citationAs, type CitationForm } from '../../../src/view-model/citation-forms'
import type { DatasetParts } from '../../support/dataset-of'
import { boardOf } from './board-of'

const WIRE = {
  id: 'wire',
  title: 'Bridge & road: 100 % closed_{now}',
  publisher: 'The Wire',
  published: '2031-05-02',
  url: 'https://wire.example/a_b?x=1&y=%20',
  language: 'en',
}
const FROM = { address: 'https://host.example/?focus=statement.word&rev=ab', sha256: 'ab'.repeat(32) }

function cite(form: CitationForm, parts: DatasetParts, id = 'word', from = FROM): string {
  const { known, dataset, asOf } = boardOf({
    actors: [{ id: 'north', name: 'Kingdom of the North' }],
    sources: [WIRE],
    ...parts,
  })
  const record = known.byId.get(id as EntryId)
  if (!record) throw new Error(`${id} is not known`)
  return citationAs(form, record, dataset, asOf, from)
}

const word = {
  id: 'word',
  date: '2031-05-01',
  speaker: 'north',
  text: 'The bridge stays closed.',
  citations: [{ source: 'wire' }, { source: 'wire' }],
}

type Csl = Record<string, unknown>
const csl = (parts: DatasetParts, id?: string): readonly Csl[] => JSON.parse(cite('csl-json', parts, id)) as Csl[]

describe('a citation in Chicago style', () => {
  test('is the entry with edition, day, hash and link, then each source once', () => {
    expect(cite('chicago', { statements: [word] })).toBe(
      [
        `“Kingdom of the North: The bridge stays closed.” May 1, 2031. In A test crisis, revision 1, dataset. As of 10 May 2031. SHA-256 of the dataset’s file: ${FROM.sha256}. ${FROM.address}.`,
        'The Wire. “Bridge & road: 100 % closed_{now}.” May 2, 2031. https://wire.example/a_b?x=1&y=%20.',
      ].join('\n'),
    )
  })

  test.each([
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
    ['2031-05-01~', 'ca. May 1, 2031'],
    ['2031?', '[2031?]'],
    ['../2031-05-01', 'by 1 May 2031'],
    ['2031-05-01/2031-05-04', '1–4 May 2031'],
    ['-0048-01-10', 'January 10, 49 BCE'],
  ])('dates an event of %s as %s', (date, said) => {
    expect(cite('chicago', { events: [{ id: 'word', date, known: '2031-05-02' }] })).toContain(
      `“A meeting.” ${said}. In `,
    )
  })
})

describe('a citation in BibTeX', () => {
  test('is an entry for the record and one for each source, with keys that stay the same', () => {
    expect(cite('bibtex', { statements: [word] })).toBe(
      `@misc{test-crisis:word,
  title = {{Kingdom of the North: The bridge stays closed}},
  booktitle = {A test crisis},
  edition = {1},
  year = {2031},
  month = may,
  language = {en},
  url = {${FROM.address}},
  note = {As of 10 May 2031. SHA-256 of the dataset’s file: ${FROM.sha256}.},
}

@misc{test-crisis:wire,
  title = {{Bridge \\& road: 100 \\% closed\\_\\{now\\}}},
  publisher = {The Wire},
  year = {2031},
  month = may,
  language = {en},
  url = {https://wire.example/a_b?x=1&y=%20},
}`,
    )
  })

  test.each([
    ['2031-05', 'year = {2031},\n  month = may'],
    ['2031', 'year = {2031},\n  language'],
    ['2031-05-01~', 'Dated: about 1 May 2031.'],
    ['../2031-05-01', 'Dated: by 1 May 2031.'],
    ['-0048-01-10', 'Dated: 10 Jan 49 BCE.'],
  ])('says of %s no more than the date says', (date, said) => {
    expect(cite('bibtex', { events: [{ id: 'word', date, known: '2031-05-02' }] })).toContain(said)
  })

  test('leaves no sign of a text with a meaning for TeX, and loses none', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'\\{}&%$#_~^ abé„'.split('')) })
    fc.assert(
      fc.property(signs, (value) => {
        const escaped = escapeBibtex(value)
        // Each command and each escaped sign taken away, nothing is left that TeX would act on.
        const bare = escaped.replaceAll(/\\text(backslash|asciitilde|asciicircum)\{\}|\\[&%$#_{}]/g, '')
        expect(bare).not.toMatch(/[\\{}&%$#_~^]/)
        const back = escaped
          .replaceAll('\\textasciitilde{}', '~')
          .replaceAll('\\textasciicircum{}', '^')
          .replaceAll('\\textbackslash{}', '\u0000')
          .replaceAll(/\\([&%$#_{}])/g, '$1')
          .replaceAll('\u0000', '\\')
        expect(back).toBe(value.replaceAll(/\s+/g, ' '))
      }),
      { numRuns: 500 },
    )
  })

  test('keeps a link from ending its field', () => {
    const sources = [{ ...WIRE, url: 'https://wire.example/{a}\\b' }]
    expect(cite('bibtex', { statements: [word], sources })).toContain('url = {https://wire.example/%7Ba%7D%5Cb}')
  })
})

describe('a citation in CSL-JSON', () => {
  test('is a list of items that a reference manager reads', () => {
    expect(csl({ statements: [word] })).toEqual([
      {
        id: 'test-crisis:word',
        type: 'dataset',
        title: 'Kingdom of the North: The bridge stays closed',
        'container-title': 'A test crisis',
        version: '1',
        issued: { 'date-parts': [[2031, 5, 10]] },
        'event-date': { 'date-parts': [[2031, 5, 1]] },
        language: 'en',
        URL: FROM.address,
        note: `As of 10 May 2031. SHA-256 of the dataset’s file: ${FROM.sha256}.`,
      },
      {
        id: 'test-crisis:wire',
        type: 'webpage',
        title: WIRE.title,
        publisher: 'The Wire',
        issued: { 'date-parts': [[2031, 5, 2]] },
        language: 'en',
        URL: WIRE.url,
      },
    ])
  })

  test.each<[string, object]>([
    ['2031-05', { 'date-parts': [[2031, 5]] }],
    ['2031', { 'date-parts': [[2031]] }],
    ['2031-05-01~', { 'date-parts': [[2031, 5, 1]], circa: true }],
    [
      '2031-05-01/2031-05-04',
      {
        'date-parts': [
          [2031, 5, 1],
          [2031, 5, 4],
        ],
      },
    ],
    ['../2031-05-01', { literal: 'by 1 May 2031' }],
    ['203X', { literal: '2030–2039' }],
    // The year before 1 has the number 0 in ISO 8601 and -1 in CSL.
    ['-0048-01-10', { 'date-parts': [[-49, 1, 10]] }],
  ])('writes the date %s as CSL can', (date, written) => {
    expect(csl({ events: [{ id: 'word', date, known: '2031-05-02' }] })[0]?.['event-date']).toEqual(written)
  })

  test('names nobody as author: the words are the record’s', () => {
    expect(cite('csl-json', { statements: [word] })).not.toContain('author')
  })
})

test('a citation says so where a record was withdrawn, and leaves out a hash that was not made', () => {
  const events = [
    {
      id: 'word',
      updates: [{ known: '2031-05-05', citations: [{ source: 'wire' }], withdrawn: true, reason: 'a hoax' }],
    },
  ]
  const cited = cite('bibtex', { events }, 'word', { ...FROM, sha256: undefined as never })
  expect(cited).toContain('note = {As of 10 May 2031. Withdrawn on 5 May 2031.}')
})
