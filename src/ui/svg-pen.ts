// A pen that draws what a painter paints on canvas as SVG, so that both pictures come from the same strokes. Only what
// painters use is here (pen.ts), one element a stroke.
import { pathOf, type Pen } from './pen'

const SVG = 'http://www.w3.org/2000/svg'
const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
}

type Paint = string | CanvasGradient | CanvasPattern
type Attributes = Readonly<Record<string, string | number | undefined>>

/** What `save` keeps and `restore` brings back. */
type State = Pick<
  SvgPen,
  | 'fillStyle'
  | 'strokeStyle'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'dash'
  | 'matrix'
  | 'clipped'
>

export class SvgPen implements Pen {
  fillStyle: Paint = '#000'
  strokeStyle: Paint = '#000'
  globalAlpha = 1
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  font = '400 13px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  /** As SVG writes them: set by `setLineDash`, `setTransform` and `clip`. */
  dash: string | undefined
  matrix: string | undefined
  clipped: string | undefined
  readonly #root = document.createElementNS(SVG, 'svg')
  readonly #defs = document.createElementNS(SVG, 'defs')
  readonly #gradients = new Map<Paint, string>()
  readonly #saved: State[] = []
  #path = ''
  #ids = 0

  /** In CSS pixels. */
  constructor(width: number, height: number) {
    this.#root.append(this.#defs)
    set(this.#root, { width, height, viewBox: `0 0 ${width} ${height}` })
  }

  /** What has been drawn so far. */
  get drawing(): SVGSVGElement {
    return this.#root
  }

  save(): void {
    const { fillStyle, strokeStyle, globalAlpha, lineWidth, lineJoin, font, textAlign, textBaseline } = this
    const { dash, matrix, clipped } = this
    const type = { font, textAlign, textBaseline }
    this.#saved.push({ fillStyle, strokeStyle, globalAlpha, lineWidth, lineJoin, ...type, dash, matrix, clipped })
  }

  restore(): void {
    Object.assign(this, this.#saved.pop())
  }

  setLineDash(dash: Iterable<number>): void {
    this.dash = [...dash].join(' ') || undefined
  }

  setTransform(...matrix: readonly unknown[]): void {
    const isIdentity = matrix.length !== 6 || matrix.join() === '1,0,0,1,0,0'
    this.matrix = isIdentity ? undefined : `matrix(${matrix.map((value) => round(Number(value))).join(' ')})`
  }

  beginPath(): void {
    this.#path = ''
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`
  }

  /** As on canvas, the first point of a path is where it begins. */
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${round(x)} ${round(y)}`
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += rectPath(x, y, width, height)
  }

  /** Corners are cut at 45 degrees: at a radius of a few pixels nobody sees it. */
  roundRect(x: number, y: number, width: number, height: number, radii: unknown = 0): void {
    const r = typeof radii === 'number' ? Math.min(radii, width / 2, height / 2) : 0
    const [across, down] = [round(width - 2 * r), round(height - 2 * r)]
    const corner = round(r)
    this.#path +=
      `M${round(x + r)} ${round(y)}h${across}l${corner} ${corner}v${down}l${-corner} ${corner}` +
      `h${-across}l${-corner} ${-corner}v${-down}Z`
  }

  clip(): void {
    const id = this.#nextId('clip')
    const clip = document.createElementNS(SVG, 'clipPath')
    // Within a clip that holds already.
    set(clip, { id, 'clip-path': this.clipped })
    clip.append(set(document.createElementNS(SVG, 'path'), { d: this.#path, transform: this.matrix }))
    this.#defs.append(clip)
    this.clipped = `url(#${id})`
  }

  createLinearGradient(x1: number, y1: number, x2: number, y2: number): CanvasGradient {
    const id = this.#nextId('ramp')
    const ramp = document.createElementNS(SVG, 'linearGradient')
    set(ramp, { id, gradientUnits: 'userSpaceOnUse', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) })
    this.#defs.append(ramp)
    const gradient = {
      addColorStop: (offset: number, color: string): void => {
        ramp.append(set(document.createElementNS(SVG, 'stop'), { offset, 'stop-color': color }))
      },
    }
    this.#gradients.set(gradient, `url(#${id})`)
    return gradient
  }

  fill(outline?: unknown): void {
    this.#draw('path', { d: this.#outline(outline), ...this.#fillInk() })
  }

  stroke(outline?: unknown): void {
    this.#draw('path', { d: this.#outline(outline), fill: 'none', ...this.#strokeInk() })
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#draw('path', { d: rectPath(x, y, width, height), ...this.#fillInk() })
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#draw('path', { d: rectPath(x, y, width, height), fill: 'none', ...this.#strokeInk() })
  }

  fillText(text: string, x: number, y: number): void {
    this.#draw('text', { x: round(x), y: round(y), ...this.#type(), ...this.#fillInk() }, text)
  }

  strokeText(text: string, x: number, y: number): void {
    // The letters come in a stroke of their own; a reader of the file is told them once.
    const ink = { fill: 'none', ...this.#strokeInk(), 'aria-hidden': 'true' }
    this.#draw('text', { x: round(x), y: round(y), ...this.#type(), ...ink }, text)
  }

  #outline(outline: unknown): string {
    return outline instanceof Path2D ? pathOf(outline) : this.#path
  }

  #fillInk(): Attributes {
    return { fill: this.#ink(this.fillStyle), opacity: this.#opacity() }
  }

  #strokeInk(): Attributes {
    const { strokeStyle, lineWidth, lineJoin, dash } = this
    return {
      stroke: this.#ink(strokeStyle),
      'stroke-width': lineWidth,
      'stroke-linejoin': lineJoin,
      'stroke-dasharray': dash,
      opacity: this.#opacity(),
    }
  }

  #opacity(): number | undefined {
    return this.globalAlpha === 1 ? undefined : this.globalAlpha
  }

  #ink(paint: Paint): string {
    return typeof paint === 'string' ? paint : (this.#gradients.get(paint) ?? 'none')
  }

  #type(): Attributes {
    const { font, textAlign, textBaseline } = this
    const [, weight, size, family] = /^(\d+) ([\d.]+)px (.+)$/.exec(font) ?? []
    return {
      'font-weight': weight,
      'font-size': size,
      'font-family': family,
      'text-anchor': ANCHORS[textAlign],
      'dominant-baseline': textBaseline === 'middle' ? 'central' : undefined,
    }
  }

  #draw(name: 'path' | 'text', attributes: Attributes, text?: string): void {
    const element = document.createElementNS(SVG, name)
    set(element, { ...attributes, transform: this.matrix })
    if (text !== undefined) element.textContent = text
    if (this.clipped === undefined) return this.#root.append(element)
    // On a group of its own, so that a clip keeps to the page and not to what is moved within it.
    const group = set(document.createElementNS(SVG, 'g'), { 'clip-path': this.clipped })
    group.append(element)
    this.#root.append(group)
  }

  #nextId(kind: string): string {
    this.#ids += 1
    return `${kind}-${this.#ids}`
  }
}

function set<E extends Element>(element: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value))
  }
  return element
}

function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`
}

/** A thousandth of a pixel is enough for any paper. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
