// A drawing of the page as a picture of its own: what it takes from the page's styles is written into it, since a file
// has no stylesheet and no fonts of the page.
import type { Picture } from './offered-picture'

/** All that the page's styles say of shapes and letters. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'color',
  'display',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'font-variant-numeric',
] as const

export function svgPicture(svg: SVGSVGElement, words: Pick<Picture, 'title' | 'caption'>): Picture {
  const { width, height } = svg.getBoundingClientRect()
  return {
    ...words,
    width,
    height,
    vector: () => styledCopy(svg, width, height),
    // A browser draws an SVG file without the fonts of the page, so shapes and letters go separate ways.
    paint: async (context, scale) => {
      const shapes = styledCopy(svg, width, height)
      for (const text of shapes.querySelectorAll('text')) text.remove()
      context.drawImage(await imageOf(shapes, scale), 0, 0, width, height)
      for (const text of svg.querySelectorAll('text')) paintText(context, text, svg)
    },
  }
}

/** A copy that looks the same anywhere. */
function styledCopy(svg: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  copies.forEach((element, index) => {
    const original = originals[index]
    if (!original) return
    const style = getComputedStyle(original)
    for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property))
    for (const name of ['class', 'style', 'tabindex', 'role']) element.removeAttribute(name)
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return copy
}

async function imageOf(svg: SVGSVGElement, scale: number): Promise<HTMLImageElement> {
  const image = new Image()
  // Drawn at the size of the bitmap, or its lines would be blurred.
  svg.setAttribute('width', String(Number(svg.getAttribute('width')) * scale))
  svg.setAttribute('height', String(Number(svg.getAttribute('height')) * scale))
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`
  await image.decode()
  return image
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' }

function paintText(context: CanvasRenderingContext2D, text: SVGTextElement, svg: SVGSVGElement): void {
  const style = getComputedStyle(text)
  const place = text.getScreenCTM()
  const frame = svg.getBoundingClientRect()
  // What is not displayed, or stands in a group that is not, has no box.
  if (style.visibility === 'hidden' || text.getClientRects().length === 0 || !place) return
  const x = Number(text.getAttribute('x') ?? 0)
  const y = Number(text.getAttribute('y') ?? 0)
  context.save()
  context.translate(-frame.left, -frame.top)
  context.transform(place.a, place.b, place.c, place.d, place.e, place.f)
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.textAlign = ALIGN[style.textAnchor] ?? 'left'
  context.globalAlpha = opacityOf(text, svg)
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke
    context.lineWidth = Number.parseFloat(style.strokeWidth)
    context.lineJoin = 'round'
    context.strokeText(text.textContent, x, y)
  }
  context.fillStyle = style.fill
  context.fillText(text.textContent, x, y)
  context.restore()
}

/** A group's opacity is its members' too. */
function opacityOf(element: Element, root: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity)
  }
  return opacity
}
