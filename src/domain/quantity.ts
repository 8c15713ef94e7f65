// How much, as it was said. "More than 100,000" has no upper end and "about" is not "exactly";
// a chart must decide what each of them means, so none of them is a bare number.

export type Quantity =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'about'; readonly value: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'atLeast'; readonly value: number }
  | { readonly kind: 'atMost'; readonly value: number }
  | { readonly kind: 'moreThan'; readonly value: number }
  | { readonly kind: 'lessThan'; readonly value: number }
  /** Spoken of, but without a number; `reason` says why it can stand on no axis. */
  | { readonly kind: 'unstated'; readonly reason: string }

/** The numbers that were said: a pair for a range, the same number twice otherwise, none if unstated. */
export function statedNumbers(quantity: Quantity): readonly [min: number, max: number] | undefined {
  switch (quantity.kind) {
    case 'range':
      return [quantity.min, quantity.max]
    case 'unstated':
      return undefined
    default:
      return [quantity.value, quantity.value]
  }
}
