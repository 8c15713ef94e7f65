import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lateAddress, type LateAddress } from '../../../src/edition/late-address'

/** A page as the browser keeps it: entries, and the one that it stands at. */
function pageAt(url: string, isFull = false) {
  const listeners = new Map<string, () => void>()
  const entries = [{ url, state: null as unknown }]
  let at = 0
  const sentTo: string[] = []
  const place = () => Object.assign(new URL(entries[at]?.url ?? ''), { assign: (to: string) => sentTo.push(to) })
  const document = {
    hidden: false,
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
  }
  const page = {
    document,
    addEventListener: document.addEventListener,
    get location() {
      return place()
    },
    history: {
      get state() {
        return entries[at]?.state
      },
      pushState: (state: unknown, _title: string, to: string) => {
        if (isFull) throw new DOMException('Too many calls', 'SecurityError')
        entries.splice(at + 1)
        entries.push({ url: new URL(to, place()).href, state })
        at += 1
      },
      replaceState: (state: unknown, _title: string, to: string) => {
        entries[at] = { url: new URL(to, place()).href, state }
      },
      go: (delta: number) => {
        at += delta
        listeners.get('popstate')?.()
      },
    },
  }
  return {
    window: page as unknown as Window,
    document,
    sentTo,
    says: (type: string) => listeners.get(type)?.(),
    paths: () => entries.map((entry) => new URL(entry.url).pathname),
  }
}

function opened(isFull = false) {
  const page = pageAt('https://board.test/start', isFull)
  const frames: (() => void)[] = []
  const late = lateAddress(page.window, (action) => frames.push(action))
  const frame = (): void => {
    for (const action of frames.splice(0)) action()
  }
  return { page, late, frame }
}

function here({ window }: LateAddress): string {
  return window.location.pathname
}

describe('the address behind the frame', () => {
  it('is known to the router at once and to the browser after the frame', () => {
    const { page, late, frame } = opened()
    late.window.history.pushState({ key: 'a' }, '', '/a')
    expect([here(late), late.window.history.state]).toEqual(['/a', { key: 'a' }])
    expect(page.paths()).toEqual(['/start'])
    frame()
    expect(page.paths()).toEqual(['/start', '/a'])
    expect(here(late)).toBe('/a')
  })

  it.each([
    ['a drag writes only where it has come to', [['replace', '/a'], ['replace', '/b']], ['/b']], // prettier-ignore
    ['a step and what corrects it are one entry', [['push', '/a'], ['replace', '/b']], ['/start', '/b']], // prettier-ignore
    ['two steps are two entries', [['push', '/a'], ['push', '/b']], ['/start', '/a', '/b']], // prettier-ignore
    ['what a release leaves behind', [['replace', '/a'], ['push', '/b']], ['/a', '/b']], // prettier-ignore
  ])('%s', (_name, changes, expected) => {
    const { page, late, frame } = opened()
    for (const [kind, url] of changes) {
      if (kind === 'push') late.window.history.pushState(null, '', url)
      else late.window.history.replaceState(null, '', url)
    }
    frame()
    expect(page.paths()).toEqual(expected)
  })

  it('ends with the entries that writing at once would have left', () => {
    const change = fc.tuple(fc.constantFrom('push', 'replace', 'frame'), fc.constantFrom('/a', '/b', '/c'))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { page, late, frame } = opened()
        const plain = pageAt('https://board.test/start')
        for (const [kind, url] of changes) {
          if (kind === 'frame') frame()
          else
            for (const { history } of [late.window, plain.window]) {
              if (kind === 'push') history.pushState(url, '', url)
              else history.replaceState(url, '', url)
            }
          expect(here(late)).toBe(plain.window.location.pathname)
          expect(late.window.history.state).toBe(plain.window.history.state)
        }
        frame()
        expect(page.paths()).toEqual(plain.paths())
      }),
    )
  })

  it.each(['pagehide', 'visibilitychange'])('is written at once on %s', (type) => {
    const { page, late, frame } = opened()
    late.window.history.pushState(null, '', '/a')
    page.says(type)
    expect(page.paths()).toEqual(['/start', '/a'])
    frame()
    expect(page.paths()).toEqual(['/start', '/a'])
  })

  it('is written at once where no frame will come', () => {
    const { page, late } = opened()
    page.document.hidden = true
    late.window.history.pushState(null, '', '/a')
    expect(page.paths()).toEqual(['/start', '/a'])
  })

  it('is written before anybody is sent back from it', () => {
    const { page, late } = opened()
    late.window.history.pushState(null, '', '/a')
    late.window.history.go(-1)
    expect(page.paths()).toEqual(['/start', '/a'])
    expect(here(late)).toBe('/start')
  })

  it('yields to a Back that comes before its frame', () => {
    const { page, late, frame } = opened()
    late.window.history.pushState(null, '', '/a')
    page.says('popstate')
    frame()
    expect([page.paths(), here(late)]).toEqual([['/start'], '/start'])
  })

  it('leads there by loading where the browser takes no more entries', () => {
    const { page, late, frame } = opened(true)
    late.window.history.pushState(null, '', '/a')
    frame()
    expect(page.sentTo).toEqual(['/a'])
  })
})
