/**
 * What painters use of a canvas. Whatever has it can be painted on: a bitmap of the screen, or a drawing that is saved
 * (svg-pen.ts).
 */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'clip'
  | 'createLinearGradient'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'roundRect'
  | 'save'
  | 'setLineDash'
  | 'setTransform'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
>

const outlines = new WeakMap<Path2D, string>()

/** An outline in SVG's path syntax (SVG 2, section 9.3) for any pen; a browser's own paths cannot be read again. */
export function outlineOf(path: string): Path2D {
  const outline = new Path2D(path)
  outlines.set(outline, path)
  return outline
}

/** What {@link outlineOf} was given. */
export function pathOf(outline: Path2D): string {
  return outlines.get(outline) ?? ''
}
