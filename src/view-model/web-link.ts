/** The address where it may become a link, which is http(s) alone; every other one is shown as text. */
export function webLink(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s/]+/i.test(address) ? address : undefined
}
