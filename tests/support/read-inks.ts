// How far the ink of every line of text stands out from what it is written on, as WCAG 2.2 (1.4.3, 1.4.6) counts it.
import type { Page } from 'playwright-core'

export type Ink = {
  readonly text: string
  /** From 1 to 21. */
  readonly contrast: number
  readonly colours: string
}

/** Every text painted under `selector` that stands on a plain ground; words in drawings stand on the page's own. */
export async function readInks(page: Page, selector = 'body'): Promise<readonly Ink[]> {
  return page.evaluate((root) => {
    type Rgba = readonly [red: number, green: number, blue: number, alpha: number]
    // A canvas turns whatever CSS can say into bytes.
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const known = new Map<string, Rgba>()
    const rgbaOf = (colour: string): Rgba => {
      const before = known.get(colour)
      if (before || !context) return before ?? [0, 0, 0, 1]
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
      const rgba: Rgba = [red, green, blue, alpha / 255]
      known.set(colour, rgba)
      return rgba
    }
    const over = (top: Rgba, ground: Rgba): Rgba => {
      const mixed = [0, 1, 2].map((at) => (top[at] ?? 0) * top[3] + (ground[at] ?? 0) * (1 - top[3]))
      return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1]
    }
    const luminance = (colour: Rgba): number => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((byte) => {
        const part = byte / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const groundOf = (element: Element): Rgba => {
      const layers: Rgba[] = []
      for (let at: Element | null = element; at; at = at.parentElement) {
        const layer = rgbaOf(getComputedStyle(at).backgroundColor)
        if (layer[3] > 0) layers.push(layer)
        if (layer[3] === 1) break
      }
      return layers.reduceRight<Rgba>((ground, layer) => over(layer, ground), [255, 255, 255, 1])
    }
    const within = document.querySelector(root)
    if (!within) throw new Error(`Nothing on the page is ${root}`)
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    const inks: Ink[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '') continue
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
        continue
      const style = getComputedStyle(element)
      // Words over a drawing, for those who cannot see it.
      if (rgbaOf(style.color)[3] === 0) continue
      const ground = groundOf(element)
      const ink = over(rgbaOf(element instanceof SVGElement ? style.fill : style.color), ground)
      const [light = 0, dark = 0] = [luminance(ink), luminance(ground)].toSorted((a, b) => b - a)
      inks.push({
        text,
        contrast: (light + 0.05) / (dark + 0.05),
        colours: `${ink.slice(0, 3).map(Math.round).join(' ')} on ${ground.slice(0, 3).map(Math.round).join(' ')}`,
      })
    }
    return inks
  }, selector)
}

export function fainterThan(inks: readonly Ink[], least: number): readonly string[] {
  return [
    ...new Set(
      inks
        .filter(({ contrast }) => contrast < least - 0.005)
        .map(({ text, contrast, colours }) => `${contrast.toFixed(2)}: “${text}” (${colours})`),
    ),
  ]
}
