import { dataBase } from '../edition/here'

/** Addresses of datasets resolve from the app's own base, wherever in the app the reader is. */
export function resolveAddress(address: string): string {
  return new URL(address, dataBase()).href
}
