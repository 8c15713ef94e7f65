// Before every integration test: a host, the few browser parts that jsdom lacks, and an ear for
// complaints. A test that makes the app complain must say that it expects so, or it fails.
import { setTimeout as realTime } from 'node:timers/promises'
import { act, cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { complaints, expectedComplaints } from './complaints'
import { host, requested, statuses } from './msw'
import { saveData } from './save-data'

// jsdom draws no frame that an address could follow, and tests read it, and go back from it, at once.
// How it waits for its frame is told in tests/unit/edition/late-address.test.ts, and in a real browser.
vi.mock('../../src/edition/late-address', () => ({
  lateAddress: (page: Window) => ({ window: page, write: () => undefined }),
}))

const REAL_MS_A_LOOK = 20

/** jsdom lays nothing out; every element that asks is told this size, in CSS pixels. */
const FRAME = { width: 1200, height: 600 }

class FixedSizeObserver implements ResizeObserver {
  private readonly callback: ResizeObserverCallback

  constructor(callback: ResizeObserverCallback) {
    this.callback = callback
  }

  observe(target: Element): void {
    const contentRect = new DOMRect(0, 0, FRAME.width, FRAME.height)
    const box = [{ inlineSize: FRAME.width, blockSize: FRAME.height }]
    this.callback(
      [{ target, contentRect, borderBoxSize: box, contentBoxSize: box, devicePixelContentBoxSize: box }],
      this,
    )
  }

  unobserve(): void {}

  disconnect(): void {}
}

/** jsdom knows no media queries; it is a wide light screen with full motion. */
function matchMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
}

// A view that is loaded when it is wanted takes its time on a busy machine. Where a test has stopped the clock,
// Testing Library waits by moving it on, 50 ms at a look: whatever comes in real time, an answer or a part of the
// page, gets real time at each look as well, or those 8 s are over in a moment.
configure({
  asyncUtilTimeout: 8000,
  unstable_advanceTimersWrapper: async (moveOn) => {
    await act(async () => moveOn())
    await realTime(REAL_MS_A_LOOK)
  },
})

/** jsdom can read a file only in the old way, and that one guesses at encodings where this one must not. */
async function readText(this: Blob): Promise<string> {
  return new TextDecoder().decode(await this.arrayBuffer())
}

function readBytes(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result)
    })
    reader.readAsArrayBuffer(this)
  })
}

beforeAll(() => {
  host.listen({ onUnhandledRequest: 'error' })
  vi.stubGlobal('ResizeObserver', FixedSizeObserver)
  vi.stubGlobal('matchMedia', matchMedia)
  vi.stubGlobal('scrollTo', () => undefined)
  // The ids that React makes need no escape.
  vi.stubGlobal('CSS', { escape: (text: string) => text, supports: () => false })
  // Parts of the page come when they are wanted and not before, so that a test can tell which.
  saveData(true)
  // As the newest browsers do: whoever hands this on to React as the end of an effect is found out.
  Element.prototype.scrollIntoView = () => Promise.resolve()
  // No pointer is ever held here: drags are seen end to end.
  Element.prototype.setPointerCapture = () => undefined
  Element.prototype.releasePointerCapture = () => undefined
  Element.prototype.hasPointerCapture = () => false
  Element.prototype.scrollTo = () => undefined
  Element.prototype.checkVisibility = function checkVisibility() {
    return this.isConnected && this.closest('[hidden]') === null
  }
  Blob.prototype.text = readText
  Blob.prototype.arrayBuffer = readBytes
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  // No pixels: whoever measures text must do without.
  HTMLCanvasElement.prototype.getContext = () => null
  document.documentElement.style.fontSize = '16px'
})

beforeEach(() => {
  requested.length = 0
  statuses.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      complaints.push(`console.${method}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  cleanup()
  host.resetHandlers()
  vi.restoreAllMocks()
  vi.useRealTimers()
  const unexpected = complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text)))
  complaints.length = 0
  expectedComplaints.length = 0
  expect(unexpected, 'the app complained to the console').toEqual([])
})

afterAll(() => host.close())
