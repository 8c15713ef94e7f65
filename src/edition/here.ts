// Where the app lives and where its address stands: on a web host, as paths under the base that it was built for.
// Beside this file stands the same for the one-file edition; its build takes every `x.onefile.ts` that there is in the
// place of `x.ts` (cli/one-file-template.ts), so that neither edition carries anything of the other.
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Whether app and data are one file, which asks no host for anything. */
export const IS_ONE_FILE: boolean = false

/** Before the address is read for the first time. */
export function arriveHere(): void {
  // On a host the address is what it is.
}

/** The path of the view that the page is at, from the app's base: `/figures/troops`. */
export function pathHere(): string {
  return location.pathname.slice(BASE.length) || '/'
}

/** Its query, `?` and all; empty where it has none. */
export function queryHere(): string {
  return location.search
}

/** What an anchor's href says for an address of the app. */
export function hrefOf(address: string): string {
  return `${BASE}${address}`
}

/** The app's address that such an href leads to. */
export function addressIn(href: string): string {
  return href.slice(BASE.length)
}

/** From where the addresses of datasets resolve. */
export function dataBase(): string {
  return `${location.origin}${BASE}/`
}

/** Whether somebody else can follow an address of this page. */
export function canBeFollowed(): boolean {
  return true
}

/** A file that comes with the app, by its name; undefined where this edition has it not. */
export function besideApp(name: string): string | undefined {
  return `${BASE}/${name}`
}

/** The address of a dataset as a reader is told it. */
export function placeName(address: string): string {
  return address
}

/** Whether what the app itself came from answers for an address. */
export function isOwnHost(address: string): boolean {
  return new URL(address, document.baseURI).origin === location.origin
}
