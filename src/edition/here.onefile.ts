// The one-file edition: opened from a disk, or from a host that knows only the one file.
import { addressInHash, hashOf, partsOf } from './hash-address'

export const IS_ONE_FILE: boolean = true

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

/** What is packed in the file has addresses that no browser can follow, and that resolve as a host's do. */
export function dataBase(): string {
  return 'packed:///'
}

export function canBeFollowed(): boolean {
  return location.protocol !== 'file:'
}

export function besideApp(_name: string): string | undefined {
  return undefined
}
