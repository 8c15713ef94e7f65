// Numbers with the hedge that was said: ≈ for about, ≥ for at least, an en dash for a range.
import type { Quantity } from '../domain/quantity'
import { counted } from '../words/en/numbers'
import { quantities } from '../words/en/quantities'

/** A number with separators and a true minus sign. */
export function formatNumber(value: number): string {
  return counted(value).replace('-', '−')
}

/** The sign that goes before the number, apart, so that it can be set in another size. */
export function quantitySign({ kind }: Quantity): string {
  switch (kind) {
    case 'about':
      return '≈'
    case 'atLeast':
      return '≥'
    case 'atMost':
      return '≤'
    case 'moreThan':
      return '>'
    case 'lessThan':
      return '<'
    case 'exact':
    case 'range':
    case 'unstated':
      return ''
  }
}

/** The number without its sign: `100,000`, `169,000–190,000`; words where no number was stated. */
export function quantityDigits(quantity: Quantity, words?: string): string {
  switch (quantity.kind) {
    case 'range':
      return `${formatNumber(quantity.min)}–${formatNumber(quantity.max)}`
    case 'unstated':
      return words === undefined ? quantities.noNumber : `“${words}”`
    default:
      return formatNumber(quantity.value)
  }
}

/** `≈ 100,000`, `> 127,000`, `169,000–190,000`, `“hundreds of thousands”`. */
export function formatQuantity(quantity: Quantity, words?: string): string {
  const sign = quantitySign(quantity)
  const digits = quantityDigits(quantity, words)
  return sign === '' ? digits : `${sign}\u202F${digits}`
}

/** In words, for a screen reader: 'about 100,000', 'more than 127,000'. */
export function speakQuantity(quantity: Quantity, words?: string): string {
  switch (quantity.kind) {
    case 'exact':
      return formatNumber(quantity.value)
    case 'range':
      return quantities.range(formatNumber(quantity.min), formatNumber(quantity.max))
    case 'unstated':
      return words === undefined ? quantities.noNumber : `“${words}”, ${quantities.noNumber}`
    default:
      return quantities[quantity.kind](formatNumber(quantity.value))
  }
}
