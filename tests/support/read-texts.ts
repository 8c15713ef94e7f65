// What a reader's eye would notice and no role or name tells: words that are cut, too small, off the
// screen or on top of one another. The page is measured once; what is asked of it is plain arithmetic.
import type { Page } from 'playwright-core'

/** In CSS pixels of the viewport. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** One line of text as it stands on the screen. */
export type TextLine = Box & {
  readonly text: string
  /** Type size in pixels. */
  readonly size: number
  /** Class names from the outside in, for a message that leads to the place. */
  readonly place: string
  /** Beyond the edge of something that hides what overflows it; `scroll`: a reader can bring it into view. */
  readonly beyond: 'nothing' | 'scroll' | 'cut'
}

/** Every line of text that is painted under `selector`; what only a screen reader gets is left out. */
export async function readTexts(page: Page, selector = 'body'): Promise<readonly TextLine[]> {
  return page.evaluate((root) => {
    const TOLERANCE = 1.5
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip'
    const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll'
    const ancestorsOf = (element: Element): Element[] => {
      const found: Element[] = []
      for (let at: Element | null = element; at; at = at.parentElement) found.push(at)
      return found
    }
    const lines: TextLine[] = []
    const within = document.querySelector(root)
    if (!within) throw new Error(`Nothing on the page is ${root}`)
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim()) continue
      // Rows that the browser has not laid out yet stand nowhere.
      const seen = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }
      if (!element.checkVisibility(seen)) continue
      const ancestors = ancestorsOf(element)
      // Drawings keep boxes of what they do not display; a clip leaves words to screen readers alone.
      const isHidden = ancestors.some((ancestor) => {
        const { clipPath, display } = getComputedStyle(ancestor)
        return display === 'none' || clipPath.startsWith('inset(50%')
      })
      if (isHidden) continue
      range.selectNodeContents(node)
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left < 1 || bottom - top < 1) continue
        let beyond: TextLine['beyond'] = 'nothing'
        for (const ancestor of ancestors) {
          if (ancestor === document.body || ancestor === document.documentElement) break
          const { overflowX, overflowY } = getComputedStyle(ancestor)
          if (overflowX === 'visible' && overflowY === 'visible') continue
          const box = ancestor.getBoundingClientRect()
          // A line box is taller than its letters; a quarter of it may stand over an edge unseen.
          const air = (bottom - top) / 4
          const isBeyondX = left < box.left - TOLERANCE || right > box.right + TOLERANCE
          const isBeyondY = top < box.top - air - TOLERANCE || bottom > box.bottom + air + TOLERANCE
          if ((isBeyondX && hides(overflowX)) || (isBeyondY && hides(overflowY))) beyond = 'cut'
          else if ((isBeyondX && scrolls(overflowX)) || (isBeyondY && scrolls(overflowY))) beyond = 'scroll'
          if (beyond !== 'nothing') break
        }
        lines.push({
          text: node.textContent.trim(),
          size: Number.parseFloat(getComputedStyle(element).fontSize),
          left,
          top,
          right,
          bottom,
          place: ancestors
            .slice(0, 4)
            .map((ancestor) => ancestor.getAttribute('class') ?? ancestor.localName)
            .toReversed()
            .join(' > '),
          beyond,
        })
      }
    }
    return lines
  }, selector)
}

const told = ({ text, place }: TextLine): string => `“${text}” in ${place}`

export function cut(lines: readonly TextLine[]): readonly string[] {
  return lines.filter(({ beyond }) => beyond === 'cut').map(told)
}

export function smallerThan(lines: readonly TextLine[], pixels: number): readonly string[] {
  return lines.filter(({ size }) => size < pixels - 0.01).map((line) => `${line.size}px: ${told(line)}`)
}

type Size = { readonly width: number; readonly height: number }

export function offScreen(lines: readonly TextLine[], screen: Size): readonly string[] {
  return lines.filter((line) => isOffScreen(line, screen)).map(told)
}

export function isOffScreen({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left < -1 || top < -1 || right > width + 1 || bottom > height + 1
}

/** Pairs of lines whose letters touch: the middle half of a line's box is where its letters are. */
export function overlapping(lines: readonly TextLine[]): readonly string[] {
  const inked = lines
    .filter(({ beyond }) => beyond === 'nothing')
    .map((line) => {
      const air = (line.bottom - line.top) / 4
      return { line, top: line.top + air, bottom: line.bottom - air }
    })
  return inked.flatMap((a, index) =>
    inked
      .slice(index + 1)
      .filter((b) => a.line.left < b.line.right - 1 && b.line.left < a.line.right - 1)
      .filter((b) => a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${told(a.line)} and ${told(b.line)}`),
  )
}
