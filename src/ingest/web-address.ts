/** Only http(s) addresses become links; everything else is text. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(address)
}
