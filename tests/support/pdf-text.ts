// Reads back what a browser has printed: the words of each page of a PDF and where they stand. Knows what Chromium's
// writer (Skia) makes: objects one by one, streams that are deflated, codes of glyphs with a table to Unicode.
import { inflateSync } from 'node:zlib'

export type PdfRun = {
  readonly text: string
  /** Points from the left and from the top of the page. */
  readonly x: number
  readonly y: number
  /** Points. */
  readonly size: number
}

export type PdfPage = {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly runs: readonly PdfRun[]
  /** All words in the order in which they were written, single spaces between them. */
  readonly text: string
}

type Objects = ReadonlyMap<number, string>
type Matrix = readonly [number, number, number, number, number, number]
type Font = { readonly bytes: 1 | 2; readonly unicode: ReadonlyMap<number, string> }

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

export function readPdf(file: Uint8Array): readonly PdfPage[] {
  // One character a byte.
  const objects = objectsIn(Buffer.from(file).toString('latin1'))
  const tree = [...objects.values()].find((object) => /\/Type\s*\/Catalog/.test(object)) ?? ''
  return pagesUnder(reference(tree, 'Pages'), objects).map((page) => readPage(page, objects))
}

function objectsIn(file: string): Objects {
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
  return new Map([...found].map(([, number, body]) => [Number(number), body ?? '']))
}

/** In the order of the tree. */
function pagesUnder(number: number, objects: Objects): readonly string[] {
  const object = objects.get(number) ?? ''
  if (!/\/Type\s*\/Pages\b/.test(object)) return [object]
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(Number(kid), objects))
}

function readPage(page: string, objects: Objects): PdfPage {
  const [, , width = 0, height = 0] = (/\/MediaBox\s*\[([^\]]*)\]/.exec(page)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
  const runs = runsIn(streamOf(reference(page, 'Contents'), objects), page, IDENTITY, objects).map((run) => ({
    ...run,
    y: height - run.y,
  }))
  const text = runs.map((run) => run.text).join(' ')
  return { width, height, runs, text: text.replaceAll(/\s+/g, ' ').trim() }
}

function reference(object: string, key: string): number {
  return Number(new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(object)?.[1] ?? Number.NaN)
}

function streamOf(number: number, objects: Objects): string {
  const object = objects.get(number) ?? ''
  const start = object.indexOf('stream\n')
  if (start < 0) return ''
  const bytes = Buffer.from(object.slice(start + 'stream\n'.length, object.lastIndexOf('\nendstream')), 'latin1')
  return /\/FlateDecode/.test(object.slice(0, start)) ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
}

/** `owner` holds the names of fonts and of drawings within the drawing. */
function runsIn(content: string, owner: string, outer: Matrix, objects: Objects): readonly PdfRun[] {
  const runs: PdfRun[] = []
  const kept: Matrix[] = []
  let at = outer
  let font: Font | undefined
  let size = 0
  let line = IDENTITY
  let text = ''
  let operands: string[] = []
  const numbers = (): Matrix => operands.slice(-6).map(Number) as unknown as Matrix
  for (const [token] of content.matchAll(/<[0-9A-Fa-f]*>|\[[^\]]*\]|\/[^\s<[/]+|[^\s<[/]+/g)) {
    switch (token) {
      case 'q':
        kept.push(at)
        break
      case 'Q':
        at = kept.pop() ?? outer
        break
      case 'cm':
        at = times(numbers(), at)
        break
      case 'Do':
        runs.push(...drawingRuns(operands.at(-1) ?? '', owner, at, objects))
        break
      case 'BT':
        text = ''
        break
      case 'Tf':
        font = fontOf(operands.at(-2) ?? '', owner, objects)
        size = Number(operands.at(-1))
        break
      case 'Tm':
        line = numbers()
        break
      case 'Tj':
      case 'TJ':
        text += decoded(operands.at(-1) ?? '', font)
        break
      case 'ET': {
        const [a, b, c, d, x, y] = times(line, at)
        runs.push({ text, x, y, size: size * Math.sqrt(Math.abs(a * d - b * c)) })
        break
      }
      default:
        operands.push(token)
        continue
    }
    operands = []
  }
  return runs
}

function drawingRuns(name: string, owner: string, at: Matrix, objects: Objects): readonly PdfRun[] {
  const number = reference(owner, name.slice(1))
  const object = objects.get(number) ?? ''
  return /\/Subtype\s*\/Form/.test(object) ? runsIn(streamOf(number, objects), object, at, objects) : []
}

const fonts = new WeakMap<Objects, Map<number, Font>>()

function fontOf(name: string, owner: string, objects: Objects): Font {
  const number = reference(owner, name.slice(1))
  const known = fonts.get(objects) ?? new Map<number, Font>()
  fonts.set(objects, known)
  const object = objects.get(number) ?? ''
  const font: Font = known.get(number) ?? {
    bytes: /\/Subtype\s*\/Type0/.test(object) ? 2 : 1,
    unicode: unicodeIn(streamOf(reference(object, 'ToUnicode'), objects)),
  }
  known.set(number, font)
  return font
}

function unicodeIn(table: string): ReadonlyMap<number, string> {
  const unicode = new Map<number, string>()
  for (const [, kind, body = ''] of table.matchAll(/begin(bfchar|bfrange)\n([\s\S]*?)end\1/g)) {
    for (const row of body.trim().split('\n')) {
      const [from = '', to = '', last = ''] = [...row.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex]) => hex ?? '')
      if (kind === 'bfchar') unicode.set(parseInt(from, 16), textOf(to))
      else {
        const first = parseInt(from, 16)
        for (let code = first; code <= parseInt(to, 16); code++) {
          unicode.set(code, String.fromCharCode(parseInt(last, 16) + code - first))
        }
      }
    }
  }
  return unicode
}

function textOf(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('')
}

function decoded(operand: string, font: Font | undefined): string {
  if (!font) return ''
  const digits = new RegExp(`.{${font.bytes * 2}}`, 'g')
  const codes = [...operand.matchAll(/<([0-9A-Fa-f]*)>/g)].flatMap(([, hex]) => hex?.match(digits) ?? [])
  return codes.map((code) => font.unicode.get(parseInt(code, 16)) ?? '�').join('')
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}
