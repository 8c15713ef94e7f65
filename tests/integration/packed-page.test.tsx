// A page with data in it, read by a real parser of HTML: what was put in comes out, to the byte.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/edition/base64'
import { PACKED_ID, PART_CLASS, type PackedPart } from '../../src/edition/packed'
import { fillPage, policyOf, writePage } from '../../src/edition/write-page'

const TEMPLATE = writePage({
  script: toBase64(new TextEncoder().encode('run()')),
  style: 'body { margin: 0 }',
  icon: 'data:image/svg+xml;base64,',
  policy: policyOf(['start', 'script'], 'style'),
})
const PACKED = { formatVersion: 1, made: '2031-05-10T08:00Z', datasets: [] } as const

function partsIn(page: string): readonly (readonly [name: string | undefined, text: string])[] {
  const scripts = parsed(page).querySelectorAll<HTMLScriptElement>(`.${PART_CLASS}`)
  return [...scripts].map((script) => [script.dataset['name'], JSON.parse(script.textContent) as string])
}

const parsed = (page: string): Document => new DOMParser().parseFromString(page, 'text/html')
const text = (name: string, body: string): PackedPart => ({ name, form: 'text', body })

describe('a text in the page', () => {
  it.each([
    ['the end of a script', '"</script><script>alert(1)</script>"'],
    ['a comment that would hide it', '"<!-- <script>"'],
    ['line ends that are no ends', '"a\u2028b\u2029c"'],
    ['the line ends of Windows', '{\r\n  "a": 1\r\n}\r\n'],
    ['a byte order mark', '\uFEFF{}'],
    ['a NUL', '"\u0000"'],
    ['half a letter', '"\uD800"'],
    ['the place where data are put', '<template></template><title></title>'],
    ['what a replacement would read', "$& $1 $' $`"],
  ])('comes out as it was: %s', (_what, body) => {
    expect(partsIn(fillPage(TEMPLATE, PACKED, [text('data/a.json', body)]))).toEqual([['data/a.json', body]])
  })

  it('comes out as it was, whatever JSON it is, beside another', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, any) => {
        const page = fillPage(TEMPLATE, PACKED, [text('data/a.json', json), text('data/"b".json', any)])
        expect(partsIn(page)).toEqual([
          ['data/a.json', json],
          ['data/"b".json', any],
        ])
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the rest of the page as it was', () => {
    const page = fillPage(TEMPLATE, PACKED, [text('data/a.json', '</script></body></html>')])
    const document = parsed(page)
    expect([...document.querySelectorAll('script')].map(({ type }) => type)).toEqual([
      'application/json',
      'application/json',
      'application/gzip',
      'module',
    ])
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("connect-src 'none'")
  })
})

describe('the list of what is packed', () => {
  it.each([0, 1, 40, 400, 4000])('gives the size of the file to the byte, with %i letters in it', (letters) => {
    const page = fillPage(TEMPLATE, PACKED, [text('data/a.json', 'é'.repeat(letters))])
    const list = parsed(page).getElementById(PACKED_ID)?.textContent ?? ''
    expect((JSON.parse(list) as { fileBytes: number }).fileBytes).toBe(new TextEncoder().encode(page).length)
  })

  it('is right about the size where a digit more makes a digit more', () => {
    for (let letters = 0; letters < 200; letters++) {
      const page = fillPage(TEMPLATE, PACKED, [
        text('data/a.json', 'x'.repeat(letters + 10_000 - TEMPLATE.length - 300)),
      ])
      expect(page).toContain(`"fileBytes":${page.length}}`)
    }
  })
})
