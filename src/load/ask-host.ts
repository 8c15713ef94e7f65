/** Asks a host; undefined where this edition asks none for it. Rejects as `fetch` does. */
export function askHost(address: string, init: RequestInit): Promise<Response | undefined> {
  return fetch(address, init)
}
