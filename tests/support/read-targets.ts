// Everything on the page that can be pressed, with its place and size on the screen.
import type { Page } from 'playwright-core'
import type { Box } from './read-texts'

export type Target = Box & {
  readonly name: string
  /** A link within a sentence is as high as its line; that is what WCAG 2.5.8 allows there. */
  readonly isInText: boolean
}

const PRESSABLE = 'a[href], button, input, select, textarea, summary, [role=link], [role=button], [role=slider]'

/** What can be pressed under `selector`; links that skip only come when the keyboard calls them. */
export async function readTargets(page: Page, selector = 'body'): Promise<readonly Target[]> {
  return page.evaluate(
    ([root, pressable]) => {
      const textOf = (node: Node): string => node.textContent?.trim() ?? ''
      const isInText = (element: Element): boolean => {
        let block: Element | null = element
        while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
        return block !== null && block !== element && textOf(block).length > textOf(element).length
      }
      const isOffScreen = (element: Element): boolean =>
        getComputedStyle(element).clipPath.startsWith('inset(50%') || element.getBoundingClientRect().bottom <= 0
      return (
        [...document.querySelectorAll(`${root} :is(${pressable})`)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
          // A chart finds the mark nearest to a finger by itself, and its table or list has the same links.
          .filter((element) => !element.closest('figure svg, [data-plot]'))
          .filter((element) => !(element.matches('a[href^="#"]') && isOffScreen(element)))
          .map((element) => {
            const isHidden = getComputedStyle(element).clipPath.startsWith('inset(50%')
            // A control that is drawn by its label is pressed there.
            const shown = (isHidden || element.matches('[type=checkbox]') ? element.closest('label') : null) ?? element
            const { left, top, right, bottom } = shown.getBoundingClientRect()
            const name = element.getAttribute('aria-label') ?? textOf(shown)
            return { name: `${element.localName} “${name}”`, left, top, right, bottom, isInText: isInText(shown) }
          })
      )
    },
    [selector, PRESSABLE] as const,
  )
}

/** WCAG 2.5.8: at least so many pixels either way, or as much room to itself around its middle. */
const LEAST = 24

/** Names and sizes of what a finger cannot hit without fear of hitting something else. */
export function hardToHit(targets: readonly Target[]): readonly string[] {
  const apart = targets.filter(({ isInText }) => !isInText)
  return apart
    .filter((target) => isSmall(target) && apart.some((other) => other !== target && isInRoomOf(target, other)))
    .map((target) => `${Math.round(widthOf(target))}×${Math.round(heightOf(target))}: ${target.name}`)
}

function isSmall(target: Box): boolean {
  return Math.min(widthOf(target), heightOf(target)) < LEAST - 0.5
}

/** Whether `other`, or the room of `other` where it is small too, reaches into the room of a small target. */
function isInRoomOf(target: Box, other: Box): boolean {
  const [x, y] = middleOf(target)
  const nearest = Math.hypot(x - clamp(x, other.left, other.right), y - clamp(y, other.top, other.bottom))
  if (nearest < LEAST / 2 - 0.5) return true
  const [otherX, otherY] = middleOf(other)
  return isSmall(other) && Math.hypot(x - otherX, y - otherY) < LEAST - 0.5
}

const widthOf = ({ left, right }: Box): number => right - left
const heightOf = ({ top, bottom }: Box): number => bottom - top
const middleOf = ({ left, top, right, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2] as const
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
