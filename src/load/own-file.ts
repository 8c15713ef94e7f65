// A file from the reader's own disk has an address too, so that Back, Forward and every link of the
// board mean what they say. Nobody else can follow it; whoever tries is told so.
const PREFIX = 'file:'

/** The value of the address's `data` while the file of this name is open. */
export function ownFileAddress(name: string): string {
  return `${PREFIX}${name}`
}

/** The name of the file; undefined for an address that a host may answer. */
export function ownFileName(address: string | undefined): string | undefined {
  return address?.startsWith(PREFIX) ? address.slice(PREFIX.length) : undefined
}

/** The address of a file that stands beside another: its own, and never the other's, though both have one name. */
export function ownFileBeside(name: string, other: string | undefined): string {
  const address = ownFileAddress(name)
  return address === other ? `${address} (2)` : address
}
