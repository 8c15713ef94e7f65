/** The width of a text in pixels, in the type that the chart is set in. */
export type TextMeasure = (text: string) => number

const ELLIPSIS = '…'

/** The text, or as much of it as fits with an ellipsis; undefined where not even one word's start would fit. */
export function fitText(
  text: string,
  width: number,
  measure: TextMeasure,
): { readonly text: string; readonly width: number; readonly isCut: boolean } | undefined {
  const whole = measure(text)
  if (whole <= width) return { text, width: whole, isCut: false }
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(cut(text, middle)) <= width) low = middle
    else high = middle - 1
  }
  if (low === 0) return undefined
  const shortened = cut(text, low)
  return { text: shortened, width: measure(shortened), isCut: true }
}

function cut(text: string, length: number): string {
  return `${text.slice(0, length).replace(/[\s.,;:–—-]+$/, '')}${ELLIPSIS}`
}
