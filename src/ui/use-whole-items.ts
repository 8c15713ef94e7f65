// A screen that nobody can scroll shows what fits whole, and counts the rest. Views know nothing of it: after they have
// been laid out, and before anything is seen, whatever would be cut by the edge is made invisible in its place. Nothing
// moves by that, so one measurement is enough.
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { cutGroups } from './cut-groups'
import { watchType } from './watch-type'

/** What is shown whole or not at all. */
const WHOLE = 'li, tr, p, dt, dd, h1, h2, h3, h4, header, figure, svg, canvas, blockquote, [data-whole]'
const ITEM = 'li, tbody tr'
const HEADING = 'h1, h2, h3, h4, header, thead'

/** What is taller than so much of the room is shown in part, and its own parts whole. */
const MOST_OF_ROOM = 0.6

/** In words: so many items of lists, and the parts of these names. */
type Say = (count: number, names: readonly string[]) => string

/** Leaves out what the foot of the element would cut, and says how much that was. */
export function useWholeItems<T extends HTMLElement>(say: Say): RefObject<T | null> {
  const ref = useRef<T>(null)
  const words = useRef(say)
  useLayoutEffect(() => {
    words.current = say
    const element = ref.current
    if (!element) return undefined
    const fit = (): void => fitItems(element, words.current)
    fit()
    const mutations = new MutationObserver(fit)
    mutations.observe(element, { childList: true, subtree: true, characterData: true })
    const sizes = new ResizeObserver(fit)
    sizes.observe(element)
    if (element.firstElementChild) sizes.observe(element.firstElementChild)
    const endWatch = watchType(fit)
    return () => {
      mutations.disconnect()
      sizes.disconnect()
      endWatch()
      showAll(element)
    }
  }, [say])
  return ref
}

function fitItems(root: HTMLElement, say: Say): void {
  showAll(root)
  const leftOut: HTMLElement[] = []
  for (const box of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
    if (clips(box) && !box.closest('[data-left-out]')) leaveOutOf(box, leftOut)
  }
  mark(leftOut, say)
}

function showAll(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-left-out]')) {
    delete element.dataset['leftOut']
    element.style.removeProperty('--rise')
    element.style.removeProperty('--inset')
  }
}

/** Whether there is more in a box than it shows; one of a line or two cuts words, and no items. */
function clips(box: HTMLElement): boolean {
  if (box.scrollHeight <= box.clientHeight + 1 || box.clientHeight < 3 * lineHeight()) return false
  const { overflowY, display } = getComputedStyle(box)
  // A line clamp leaves out words, and says so itself.
  return overflowY !== 'visible' && !display.endsWith('-box') && display !== 'inline'
}

function leaveOutOf(box: HTMLElement, leftOut: HTMLElement[]): void {
  const { top } = box.getBoundingClientRect()
  const end = top + box.clientTop + box.clientHeight
  // Room for the line that says how many there are.
  const cut: Cut = { end: end - lineHeight(), most: box.clientHeight * MOST_OF_ROOM, leftOut }
  for (const child of childrenOf(box)) keep(child, cut)
  dropLoneHeadings(box, cut)
}

type Cut = { readonly end: number; readonly most: number; readonly leftOut: HTMLElement[] }

/** Whether anything of the element is shown. */
function keep(element: HTMLElement, cut: Cut): boolean {
  if (element.dataset['leftOut'] !== undefined) return false
  const { top, bottom, height } = element.getBoundingClientRect()
  if (height === 0 || bottom <= cut.end) return true
  const children = childrenOf(element)
  const isOneThing = children.length === 0 || (element.matches(WHOLE) && height <= cut.most)
  if (top >= cut.end || isOneThing) return leaveOut(element, cut)
  const shown = children.filter((child) => keep(child, cut))
  if (shown.every(isHeading)) {
    for (const child of children) unmark(child, cut)
    return leaveOut(element, cut)
  }
  dropLoneHeadings(element, cut)
  return true
}

function leaveOut(element: HTMLElement, { leftOut }: Cut): false {
  element.dataset['leftOut'] = ''
  leftOut.push(element)
  return false
}

/** What is left out with its parent need not be left out by itself. */
function unmark(element: HTMLElement, { leftOut }: Cut): void {
  for (const inner of [element, ...element.querySelectorAll<HTMLElement>('[data-left-out]')]) {
    const at = leftOut.indexOf(inner)
    if (at >= 0) leftOut.splice(at, 1)
    delete inner.dataset['leftOut']
  }
}

/** A heading says nothing where what it heads has been left out. */
function dropLoneHeadings(parent: HTMLElement, cut: Cut): void {
  const children = childrenOf(parent)
  for (const [at, child] of children.entries()) {
    const next = children[at + 1]
    if (isHeading(child) && next && isOut(next) && !isOut(child) && isAbove(child, next)) leaveOut(child, cut)
  }
}

function isHeading(element: Element): boolean {
  return element.matches(HEADING)
}

function isOut(element: HTMLElement): boolean {
  return element.dataset['leftOut'] !== undefined
}

function isAbove(one: Element, other: Element): boolean {
  return one.getBoundingClientRect().bottom <= other.getBoundingClientRect().top + 1
}

/** Writes the count at the head of each column's first gap, not lower than the line that is kept for it. */
function mark(leftOut: readonly HTMLElement[], say: Say): void {
  const inOrder = leftOut.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  const boxes = inOrder.map((element) => {
    const { left, right, top } = element.getBoundingClientRect()
    return { left, right, top, ...whatIs(element) }
  })
  for (const { first, count, names } of cutGroups(boxes)) {
    const element = inOrder[first]
    const box = boxes[first]
    if (!element || !box || count + names.length === 0) continue
    element.dataset['leftOut'] = say(count, names)
    element.style.setProperty('--rise', `${Math.min(0, endOf(element) - box.top)}px`)
    element.style.setProperty('--inset', getComputedStyle(element).paddingInlineStart)
  }
}

/** Where the nearest box that cuts the element has its last line. */
function endOf(element: HTMLElement): number {
  let box: HTMLElement | null = element.parentElement
  while (box && !clips(box)) box = box.parentElement
  return box
    ? box.getBoundingClientRect().top + box.clientTop + box.clientHeight - lineHeight()
    : Number.POSITIVE_INFINITY
}

/** In CSS pixels, of the line that says how many there are. */
function lineHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.4
}

/** A list's items are counted; a part of the page, with whatever lists it has, is named by its heading. */
function whatIs(element: HTMLElement): { readonly count: number; readonly name?: string | undefined } {
  // What explains the marks is no item of the record.
  if (element.closest('[data-uncounted]')) return { count: 0 }
  if (element.matches(ITEM)) return { count: 1 }
  const name = element.querySelector('h2, h3, h4')?.textContent?.trim()
  if (name) return { count: 0, name }
  return { count: [...element.querySelectorAll(ITEM)].filter((item) => isOutermost(item)).length }
}

/** An item within an item is no item of its own. */
function isOutermost(item: Element): boolean {
  return !item.parentElement?.closest(ITEM)
}

/** Those that are seen; what is there for a reader's ears alone is a pixel high. */
function childrenOf(element: Element): readonly HTMLElement[] {
  return [...element.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.getBoundingClientRect().height > 1,
  )
}
