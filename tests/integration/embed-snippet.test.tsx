// What a page makes of the HTML that the Share dialog gives it.
import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { embedSnippet, escapeAttribute, pixelsOf, type EmbedChoice } from '../../src/view-model/embed-snippet'

const CHOICE: EmbedChoice = {
  address: 'https://host.example/figures/troops?asof=2022-01-28&embed=1',
  title: 'Figures: Troops · The dispute',
  width: undefined,
  height: undefined,
}

function parsed(html: string): { readonly names: readonly string[]; readonly frame: Element | null } {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html')
  return {
    names: [...body.querySelectorAll('*')].map(({ localName }) => localName),
    frame: body.querySelector('iframe'),
  }
}

// Texts that would end an attribute, a tag or a script, among whatever else there is.
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '-->', '</script>', '\n', '\r', '\t'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''))
  // No HTML can hold a null character or half of a pair.
  .map((text) => text.replaceAll(/\0|\p{Surrogate}/gu, ''))

describe('the HTML of an embedded view', () => {
  test('whatever a title and an address hold, a page reads one script and one frame with exactly these', () => {
    fc.assert(
      fc.property(TEXT, TEXT, fc.option(fc.nat(2000), { nil: undefined }), (title, query, width) => {
        const address = `https://host.example/?q=${query}`
        const { names, frame } = parsed(embedSnippet({ ...CHOICE, title, address, width }))
        expect(names).toEqual(['script', 'iframe'])
        expect(frame?.getAttribute('src')).toBe(address)
        expect(frame?.getAttribute('title') ?? '').toBe(title)
      }),
    )
  })

  test('an escaped value ends no attribute, whichever quotes are around it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(escapeAttribute(text)).not.toMatch(/["'<>\n\r\t]/)
      }),
    )
  })

  test('a frame as tall as its content has the script that hears it before it, and a limit', () => {
    const html = embedSnippet(CHOICE)
    const { frame } = parsed(html)
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<iframe'))
    expect(frame?.hasAttribute('data-watchfloor')).toBe(true)
    expect(frame?.getAttribute('style')).toBe('border: 0; width: 100%; height: 520px; max-height: 1600px')
  })

  test('a frame of one height needs no script', () => {
    const { names, frame } = parsed(embedSnippet({ ...CHOICE, width: 720, height: 600 }))
    expect(names).toEqual(['iframe'])
    expect(frame?.hasAttribute('data-watchfloor')).toBe(false)
    expect(frame?.getAttribute('style')).toBe('border: 0; width: 100%; max-width: 720px; height: 600px')
  })

  test('the frame may not lead the page elsewhere, open dialogs, send forms or save files', () => {
    const { frame } = parsed(embedSnippet(CHOICE))
    expect(frame?.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ])
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer')
  })

  test.each([
    ['full', undefined],
    ['content', undefined],
    ['480', 480],
  ])('the choice %s is %s pixels', (choice, pixels) => {
    expect(pixelsOf(choice)).toBe(pixels)
  })
})

describe('the script of the page', () => {
  const frames: HTMLIFrameElement[] = []
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()))

  function addFrame(src: string): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    frame.dataset['watchfloor'] = ''
    frame.style.height = '520px'
    document.body.append(frame)
    // Not loaded: what it would show is no part of this.
    Object.defineProperty(frame, 'src', { value: src })
    frames.push(frame)
    return frame
  }

  /** This page, with two frames, after it has run the script. */
  function hostPage() {
    const script = document.createElement('script')
    script.textContent = /<script>([\s\S]*)<\/script>/.exec(embedSnippet(CHOICE))?.[1] ?? ''
    document.body.append(script)
    const say = (data: unknown, source: Window | null, origin = 'https://host.example'): void => {
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
    }
    return { own: addFrame(CHOICE.address), other: addFrame('https://other.example/'), say }
  }

  test('sets the height of the frame that said it, and of no other', () => {
    const { own, other, say } = hostPage()
    say({ type: 'watchfloor:size', height: 733.2 }, own.contentWindow)
    expect(own.style.height).toBe('734px')
    expect(other.style.height).toBe('520px')
  })

  test.each([
    ['another type', { type: 'resize', height: 700 }, undefined],
    ['no number', { type: 'watchfloor:size', height: '700px' }, undefined],
    ['a negative height', { type: 'watchfloor:size', height: -1 }, undefined],
    ['no message at all', null, undefined],
    ['another origin in the frame', { type: 'watchfloor:size', height: 700 }, 'https://evil.example'],
  ])('heeds nothing of %s', (_what, data, origin) => {
    const { own, say } = hostPage()
    say(data, own.contentWindow, origin)
    expect(own.style.height).toBe('520px')
  })

  test('heeds nobody but its frames', () => {
    const { own, say } = hostPage()
    say({ type: 'watchfloor:size', height: 700 }, null)
    expect(own.style.height).toBe('520px')
  })
})
