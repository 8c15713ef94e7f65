/**
 * A number as English writes it, with at most two decimals: `1,234,567.5`. Written out here, because a browser takes tens
 * of milliseconds to open its own tables of how languages write, and the first screen would need nothing else of them.
 */
export function counted(count: number): string {
  const [whole = '', decimals = ''] = plainDigits(count).split('.')
  const shown = decimals.replace(/0+$/, '')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return shown === '' ? grouped : `${grouped}.${shown}`
}

/** From here on a number would print itself with an exponent. */
const LONGEST = 1e21

function plainDigits(value: number): string {
  if (Math.abs(value) >= LONGEST) return BigInt(value).toString()
  return Number.isInteger(value) ? String(value) : `${value < 0 ? '-' : ''}${toHundredths(Math.abs(value))}`
}

/** Below this it is nothing in hundredths, and would print itself with an exponent before long. */
const LEAST = 0.001

/** Rounded as it is read, by its decimal digits: `toFixed` rounds the binary fraction, which may lie on the other side. */
function toHundredths(value: number): string {
  if (value < LEAST) return '0'
  const [whole = '', decimals = ''] = String(value).split('.')
  if (decimals.length <= 2) return `${whole}.${decimals}`
  const hundredths = BigInt(whole + decimals.slice(0, 2)) + (decimals.charAt(2) >= '5' ? 1n : 0n)
  const digits = hundredths.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
