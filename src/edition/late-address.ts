// The address bar follows the board by a frame. To write it keeps two processes of the browser busy for milliseconds,
// which every step of the as-of and every move of a drag would wait for; and of many writes within a frame most are
// overwritten. Whoever asks the router where the page is hears the latest, written or not.

type Entry = { readonly isNew: boolean; readonly state: unknown; readonly url: string }

/** Calls back once the frame that comes next is on the screen. */
export type AfterFrame = (action: () => void) => void

export type LateAddress = {
  /** For the router: what it asks of the page's own window, with a history and a location that are ahead of it. */
  readonly window: Window
  /** Writes at once what waits for its frame. */
  readonly write: () => void
}

/** A history that is written behind the frame, in order, and at once when the page is left. */
export function lateAddress(page: Window, afterFrame: AfterFrame = whenShown): LateAddress {
  let waiting: Entry[] = []

  const write = (): void => {
    const entries = waiting
    waiting = []
    for (const { isNew, state, url } of entries) {
      try {
        if (isNew) page.history.pushState(state, '', url)
        else page.history.replaceState(state, '', url)
      } catch {
        // A browser that takes no more entries for now is sent there instead; the board comes back from its address.
        page.location.assign(url)
      }
    }
  }
  const add = (entry: Entry): void => {
    const last = waiting.at(-1)
    if (!last && !page.document.hidden) afterFrame(write)
    if (last && !entry.isNew) waiting[waiting.length - 1] = { ...entry, isNew: last.isNew }
    else waiting.push(entry)
    // No frame comes to a page that nobody sees.
    if (page.document.hidden) write()
  }
  // Who goes back goes back from what the browser knows.
  const drop = (): void => void (waiting = [])

  const history = {
    get state(): unknown {
      const last = waiting.at(-1)
      return last ? last.state : page.history.state
    },
    pushState: (state: unknown, _title: string, url: string) => add({ isNew: true, state, url }),
    replaceState: (state: unknown, _title: string, url: string) => add({ isNew: false, state, url }),
    go: (delta: number) => {
      write()
      page.history.go(delta)
    },
  }
  page.addEventListener('popstate', drop)
  page.addEventListener('pagehide', write)
  page.document.addEventListener('visibilitychange', write)
  const ahead = new Proxy(page, {
    get(target, key) {
      if (key === 'history') return history
      if (key === 'location') {
        const last = waiting.at(-1)
        return last ? new URL(last.url, target.location.href) : target.location
      }
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  return { window: ahead, write }
}

function whenShown(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action))
}
