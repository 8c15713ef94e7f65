import type { Claim } from '../domain/claim'
import { speakQuantity } from './format-quantity'

/** How much of what, aloud; words without a number name no unit of their own. */
export function spokenFigure({ value, words: said }: Claim, unit: string): string {
  const figure = speakQuantity(value, said)
  return value.kind === 'unstated' || unit === '' ? figure : `${figure} ${unit}`
}
