const grouped = new Intl.NumberFormat('en')

/** A count as it is read: 1,234,567. */
export function counted(count: number): string {
  return grouped.format(count)
}
