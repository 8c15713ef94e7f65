import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

export type NearBlock = {
  readonly key: string
  /** How tall it is likely to be, in rem, until it has been drawn. */
  readonly guess: number
  /** Drawn wherever it is: it holds what the address points at. */
  readonly isWanted?: boolean
}

/** Rows that are drawn together. */
export type RowBlock<T> = NearBlock & { readonly rows: readonly T[]; readonly first: number }

const ROWS_TOGETHER = 50

/** A long list in blocks; `guess`: the likely height of a row, in rem. */
export function inBlocks<T>(rows: readonly T[], guess: number): readonly RowBlock<T>[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_TOGETHER) }, (_, block) => {
    const first = block * ROWS_TOGETHER
    const own = rows.slice(first, first + ROWS_TOGETHER)
    return { key: `${first}`, guess: own.length * guess, rows: own, first }
  })
}

/** How far from what is seen a block is drawn, in parts of the screen's height. */
const REACH = '100%'

/** So many are drawn before anything is known of the screen. */
const FIRST = 8

/**
 * Parts of a page of which only those near the screen are drawn, each as tall as it happens to be. A part that is far
 * leaves its height behind, so that the page stays as long as it was.
 */
export function NearBlocks<T extends NearBlock>({ blocks, children }: Props<T>) {
  const [watch] = useState(watchNearness)
  return blocks.map((block, index) => (
    <Block key={block.key} block={block} isFirst={index < FIRST} watch={watch}>
      {children}
    </Block>
  ))
}

type Props<T> = { readonly blocks: readonly T[]; readonly children: (block: T) => ReactNode }

type BlockProps<T> = {
  readonly block: T
  readonly isFirst: boolean
  readonly watch: Watch
  readonly children: (block: T) => ReactNode
}

function Block<T extends NearBlock>({ block, isFirst, watch, children }: BlockProps<T>) {
  const box = useRef<HTMLDivElement>(null)
  const [{ isNear, height }, setState] = useState<BlockState>({ isNear: isFirst })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    return watch(element, (next, tall) => {
      // Whoever reads by key must not lose the place.
      const isHeld = !next && element.contains(document.activeElement)
      setState((before) => (isHeld || next === before.isNear ? before : { isNear: next, height: tall }))
    })
  }, [watch])
  const isDrawn = isNear || block.isWanted === true
  return (
    <div ref={box} style={isDrawn ? undefined : { height: height ?? `${block.guess}rem` }}>
      {isDrawn && children(block)}
    </div>
  )
}

/** `height` is what a block left behind when it was last drawn, in CSS pixels. */
type BlockState = { readonly isNear: boolean; readonly height?: number }

type Watch = (element: Element, tell: (isNear: boolean, height: number) => void) => () => void

/** Tells elements when they come near the screen and when they leave, with their height; ends when asked to. */
function watchNearness(): Watch {
  // Where nothing is laid out nothing is near, and what is drawn first is all.
  if (typeof IntersectionObserver === 'undefined') return () => () => undefined
  const listeners = new Map<Element, Parameters<Watch>[1]>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        listeners.get(target)?.(isIntersecting, boundingClientRect.height)
      }
    },
    { rootMargin: `${REACH} 0px` },
  )
  return (element, tell) => {
    listeners.set(element, tell)
    observer.observe(element)
    return () => {
      listeners.delete(element)
      observer.unobserve(element)
    }
  }
}
