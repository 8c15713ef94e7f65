// A picture that stands by itself: a title over it, the receipt under it.
import type { Picture } from '../../ui/offered-picture'
import type { TlpMark } from '../../domain/vocabulary'
import type { ReceiptLine } from '../../view-model/receipt'
import { layoutSheet, type Sheet, type SheetLine } from './sheet-layout'

type Words = { readonly receipt: readonly ReceiptLine[]; readonly marking: TlpMark | undefined }

/** The colours that FIRST gives the marks of TLP 2.0, on the ground that it asks for. */
const MARK_GROUND = '#000000'
const MARK_INKS: Readonly<Record<TlpMark, string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
}

/** Pixels of the bitmap for each of the screen: sharp on paper and on dense screens. */
const SCALE = 2

export async function pictureAsPng(picture: Picture, words: Words): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const look = readInk()
  const measure = (text: string, size: number, isBold: boolean): number => {
    context.font = fontOf(look, size, isBold)
    return context.measureText(text).width
  }
  const sheet = layoutSheet(picture, words.receipt, measure, words.marking)
  canvas.width = Math.round(sheet.width * SCALE)
  canvas.height = Math.round(sheet.height * SCALE)
  context.scale(SCALE, SCALE)
  context.fillStyle = look.paper
  context.fillRect(0, 0, sheet.width, sheet.height)
  for (const line of sheet.lines) writeLine(context, line, look)
  for (const { ground, text, mark } of sheet.marks) {
    context.fillStyle = MARK_GROUND
    context.fillRect(ground.x, ground.y, ground.width, ground.height)
    writeLine(context, text, { ...look, ink: MARK_INKS[mark] })
  }
  const drawn = await drawnPicture(picture)
  context.drawImage(drawn, sheet.picture.x, sheet.picture.y, picture.width, picture.height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

/** A painter may set the context as it likes, so it gets one of its own. */
async function drawnPicture(picture: Picture): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * SCALE)
  canvas.height = Math.round(picture.height * SCALE)
  const context = canvas.getContext('2d')
  context?.scale(SCALE, SCALE)
  if (context) await picture.paint(context, SCALE)
  return canvas
}

/** undefined where the picture is not made of vectors. */
export async function pictureAsSvg(picture: Picture, words: Words): Promise<Blob | undefined> {
  const drawing = await picture.vector?.()
  if (!drawing) return undefined
  const look = readInk()
  const context = document.createElement('canvas').getContext('2d')
  const measure = (text: string, size: number, isBold: boolean): number => {
    if (!context) return text.length * size * 0.5
    context.font = fontOf(look, size, isBold)
    return context.measureText(text).width
  }
  const sheet = layoutSheet(picture, words.receipt, measure, words.marking)
  drawing.setAttribute('x', String(sheet.picture.x))
  drawing.setAttribute('y', String(sheet.picture.y))
  const whole = svgSheet(sheet, look)
  whole.append(drawing)
  return new Blob([new XMLSerializer().serializeToString(whole)], { type: 'image/svg+xml' })
}

const SVG = 'http://www.w3.org/2000/svg'

function svgSheet({ width, height, lines, marks }: Sheet, look: Ink): SVGSVGElement {
  const whole = document.createElementNS(SVG, 'svg')
  setAll(whole, { width, height, viewBox: `0 0 ${width} ${height}` })
  const ground = document.createElementNS(SVG, 'rect')
  setAll(ground, { width, height, fill: look.paper })
  whole.append(ground)
  for (const line of lines) whole.append(writtenLine(line, look))
  for (const { ground, text, mark } of marks) {
    const box = document.createElementNS(SVG, 'rect')
    setAll(box, { ...ground, fill: MARK_GROUND })
    whole.append(box, writtenLine(text, { ...look, ink: MARK_INKS[mark] }))
  }
  return whole
}

function writtenLine({ text, x, y, size, isBold }: SheetLine, look: Ink): SVGTextElement {
  const written = document.createElementNS(SVG, 'text')
  setAll(written, { x, y, fill: look.ink, 'font-size': size, 'font-family': look.family })
  if (isBold) written.setAttribute('font-weight', '600')
  written.textContent = text
  return written
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}

type Ink = { readonly paper: string; readonly ink: string; readonly family: string }

/** The page's own ground, ink and type, as the theme has them now. */
function readInk(): Ink {
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.documentElement)
  return { paper: backgroundColor, ink: color, family: fontFamily }
}

function fontOf({ family }: Ink, size: number, isBold: boolean): string {
  return `${isBold ? 600 : 400} ${size}px ${family}`
}

function writeLine(context: CanvasRenderingContext2D, { text, x, y, size, isBold }: SheetLine, look: Ink): void {
  context.font = fontOf(look, size, isBold)
  context.fillStyle = look.ink
  context.fillText(text, x, y)
}
