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
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
