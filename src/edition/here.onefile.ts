// The one-file edition: opened from a disk, or from a host that knows only the one file.
import { packedHere } from './packed-here'
import { PACKED_BASE, partName } from './packed'
import { addressInHash, hashOf, partsOf } from './hash-address'

export const IS_ONE_FILE: boolean = true

/** Opened without an address, the file opens on the view that it was made for. */
export function arriveHere(): void {
  const address = packedHere()?.opensAt
  if (address !== undefined && location.hash === '') history.replaceState(null, '', hashOf(address))
}

export function pathHere(): string {
  return partsOf(addressInHash(location.hash)).path
}

export function queryHere(): string {
  return partsOf(addressInHash(location.hash)).query
}

export function hrefOf(address: string): string {
  return hashOf(address)
}

export function addressIn(href: string): string {
  return addressInHash(href)
}

export function dataBase(): string {
  return PACKED_BASE
}

export function canBeFollowed(): boolean {
  return location.protocol !== 'file:'
}

export function besideApp(_name: string): string | undefined {
  return undefined
}

export function placeName(address: string): string {
  return address.startsWith(PACKED_BASE) ? partName(address) : address
}

export function isOwnHost(address: string): boolean {
  return address.startsWith(PACKED_BASE)
}
