import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../../src/domain/ids'
import type { Source } from '../../../src/domain/source'
import { originsIn, sourcesOf, supportOf } from '../../../src/view-model/source-support'

/** 'a<b' is a source a that repeats b. */
function sourcesFrom(words: string): { readonly sources: ReadonlyMap<SourceId, Source> } {
  return {
    sources: new Map(
      words.split(' ').map((word) => {
        const [id = '', origin] = word.split('<')
        const source = { id, title: id, publisher: id, origin } as Source
        return [source.id, source] as const
      }),
    ),
  }
}

function citing(words: string): { readonly citations: readonly { readonly source: SourceId }[] } {
  return { citations: words.split(' ').map((source) => ({ source: source as SourceId })) }
}

describe('what a record rests on', () => {
  test.each([
    ['one source', 'a b', 'a', 'one-source'],
    ['one source cited twice', 'a b', 'a a', 'one-source'],
    ['two of their own', 'a b', 'a b', 'several'],
    ['a source and what repeats it', 'a b<a', 'a b', 'one-origin'],
    ['two that repeat a third, which is not cited', 'a b<a c<a', 'b c', 'one-origin'],
    ['a chain of repeats, from its ends', 'a b<a c<b d<c', 'a d', 'one-origin'],
    ['a chain and another', 'a b<a c', 'b c', 'several'],
    ['two that repeat each other', 'a<b b<a', 'a b', 'one-origin'],
    ['one that leads into a circle', 'a<b b<c c<b', 'a c', 'one-origin'],
    ['one that repeats itself', 'a<a b', 'a b', 'several'],
    ['two that repeat what the file does not have', 'a<gone b<gone', 'a b', 'one-origin'],
    ['one only, which repeats another', 'a b<a', 'b', 'one-source'],
  ])('%s', (_, sources, cited, support) => {
    expect(supportOf(citing(cited), sourcesFrom(sources))).toBe(support)
  })

  test('names each source once, in the order of the citations', () => {
    expect(sourcesOf(citing('b a b c a'))).toEqual(['b', 'a', 'c'])
  })

  test('never has more origins than sources, however they repeat one another', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...ids, 'gone')), { minLength: 5, maxLength: 5 }), (origins) => {
        const file = sourcesFrom(ids.map((id, index) => (origins[index] ? `${id}<${origins[index]}` : id)).join(' '))
        const found = originsIn(file)
        expect([...found.keys()]).toEqual(ids)
        expect(new Set(found.values()).size).toBeLessThanOrEqual(ids.length)
        // A source that repeats another has that one's origin: the two are one.
        for (const { id, origin } of file.sources.values()) {
          if (origin !== undefined && file.sources.has(origin)) expect(found.get(id)).toBe(found.get(origin))
        }
      }),
    )
  })
})
