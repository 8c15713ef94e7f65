// Everything on the page that can be pressed, with its place and size on the screen.
import type { Page } from 'playwright-core'
import type { Box } from './read-texts'

export type Target = Box & {
  readonly name: string
  /** A link within a sentence is as high as its line; that is what WCAG 2.5.8 allows there. */
  readonly isInText: boolean
}

const PRESSABLE = 'a[href], button, input, select, textarea, summary, [role=link], [role=button], [role=slider]'

/** What can be pressed under `selector`; the skip link only comes when the keyboard calls it. */
export async function readTargets(page: Page, selector = 'body'): Promise<readonly Target[]> {
  return page.evaluate(
    ([root, pressable]) => {
      const textOf = (node: Node): string => node.textContent?.trim() ?? ''
      const isInText = (element: Element): boolean => {
        if (getComputedStyle(element).display !== 'inline') return false
        const parent = element.parentElement
        return parent !== null && textOf(parent).length > textOf(element).length
      }
      return [...document.querySelectorAll(`${root} :is(${pressable})`)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.getAttribute('href') !== '#board')
        .map((element) => {
          const isHidden = getComputedStyle(element).clipPath.startsWith('inset(50%')
          // A control that is drawn by its label is pressed there.
          const shown = (isHidden || element.matches('[type=checkbox]') ? element.closest('label') : null) ?? element
          const { left, top, right, bottom } = shown.getBoundingClientRect()
          const name = element.getAttribute('aria-label') ?? textOf(shown)
          return { name: `${element.localName} “${name}”`, left, top, right, bottom, isInText: isInText(shown) }
        })
    },
    [selector, PRESSABLE] as const,
  )
}

/** Names and sizes of what is too small for a finger. */
export function smallerTargets(targets: readonly Target[], pixels: number): readonly string[] {
  return targets
    .filter(({ isInText }) => !isInText)
    .map(({ name, left, top, right, bottom }) => ({ name, width: right - left, height: bottom - top }))
    .filter(({ width, height }) => Math.min(width, height) < pixels - 0.5)
    .map(({ name, width, height }) => `${Math.round(width)}×${Math.round(height)}: ${name}`)
}
