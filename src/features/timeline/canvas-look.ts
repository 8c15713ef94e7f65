// What a canvas has to be told and an element would inherit: colours of the theme, type, and the sharpness of the
// screen. Read once, and again only when one of them changes.

import { watchType } from '../../ui/watch-type'

/** Names of colours on the left, their values where they come from the page's own tokens on the right. */
const TOKENS = {
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  paper: 'var(--paper)',
  ground: 'var(--ground, var(--paper))',
  hairline: 'var(--hairline)',
  hairlineStrong: 'var(--hairline-strong)',
  asOf: 'var(--as-of)',
  density: 'var(--density)',
} as const

/** Where the reader's own colours are forced: shape and place tell what colour told. */
const FORCED: Readonly<Record<keyof typeof TOKENS, string>> = {
  ink: 'CanvasText',
  inkSoft: 'CanvasText',
  paper: 'Canvas',
  ground: 'Canvas',
  hairline: 'GrayText',
  hairlineStrong: 'GrayText',
  asOf: 'LinkText',
  density: 'CanvasText',
}

const BLOCS = ['none', 0, 1, 2, 3, 4, 5, 6].map((bloc) => `var(--bloc-${bloc})`)

export type CanvasLook = {
  readonly colours: Readonly<Record<keyof typeof TOKENS, string>>
  /** The colour of a CSS value such as `var(--bloc-1)`; the ink for one that is not a bloc's. */
  readonly colourOf: (value: string) => string
  /** For `context.font`. */
  readonly font: string
  readonly boldFont: string
  /** In CSS pixels. */
  readonly fontSize: number
  /** Device pixels in a CSS pixel. */
  readonly ratio: number
}

/** The look of whatever stands in an element. */
export function readLook(element: Element): CanvasLook {
  const isForced = matchMedia('(forced-colors: active)').matches
  const names = Object.keys(TOKENS) as (keyof typeof TOKENS)[]
  const values = names.map((name) => (isForced ? FORCED[name] : TOKENS[name]))
  const resolved = resolveColours(element, [...values, ...BLOCS.map((bloc) => (isForced ? 'CanvasText' : bloc))])
  const colours = Object.fromEntries(names.map((name, index) => [name, resolved[index]])) as CanvasLook['colours']
  const blocs = new Map(BLOCS.map((bloc, index) => [bloc, resolved[names.length + index]]))
  const { fontSize, fontFamily } = getComputedStyle(element)
  return {
    colours,
    colourOf: (value) => blocs.get(value) ?? colours.ink,
    font: `400 ${fontSize} ${fontFamily}`,
    boldFont: `600 ${fontSize} ${fontFamily}`,
    fontSize: Number.parseFloat(fontSize) || 13,
    ratio: devicePixelRatio || 1,
  }
}

/** All in one go: every look at a computed style may cost a reckoning of styles. */
function resolveColours(element: Element, values: readonly string[]): readonly string[] {
  const probe = element.ownerDocument.createElement('div')
  probe.hidden = true
  const samples = values.map((value) => {
    const sample = element.ownerDocument.createElement('i')
    sample.style.setProperty('forced-color-adjust', 'none')
    sample.style.color = value
    return probe.appendChild(sample)
  })
  element.append(probe)
  const colours = samples.map((sample) => getComputedStyle(sample).color)
  probe.remove()
  return colours
}

const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', 'print']

/** Calls back at once when anything changes that {@link readLook} reads, and before and after printing. */
export function watchLook(changed: () => void): () => void {
  const queries = MEDIA.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', changed)
  const stopRatio = watchRatio(changed)
  const modes = new MutationObserver(changed)
  modes.observe(document.documentElement, { attributeFilter: ['data-mode', 'data-theme', 'style', 'class'] })
  addEventListener('beforeprint', changed)
  addEventListener('afterprint', changed)
  const endWatch = watchType(changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
    stopRatio()
    modes.disconnect()
    removeEventListener('beforeprint', changed)
    removeEventListener('afterprint', changed)
    endWatch()
  }
}

/** A query for one resolution tells only that it is left: each change asks for the next. */
function watchRatio(changed: () => void): () => void {
  let query: MediaQueryList
  const ask = (): void => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    query.addEventListener('change', again, { once: true })
  }
  const again = (): void => {
    changed()
    ask()
  }
  ask()
  return () => query.removeEventListener('change', again)
}
