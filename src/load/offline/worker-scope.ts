// What a service worker has and a page has not, as far as ours uses it: TypeScript's library for workers can not stand
// beside the one for pages.

type Extendable = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type FetchEvent = Extendable & {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
type MessageFrom = Extendable & { readonly data: unknown; readonly ports: readonly MessagePort[] }

export type WindowClient = { readonly postMessage: (message: unknown, transfer: readonly MessagePort[]) => void }

type WorkerEvents = {
  readonly install: Extendable
  readonly activate: Extendable
  readonly fetch: FetchEvent
  readonly message: MessageFrom
}

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (options: {
      readonly type: 'window'
      readonly includeUncontrolled: true
    }) => Promise<readonly (WindowClient & { readonly url: string; readonly navigate: (url: string) => unknown })[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
}
