import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** A content size in CSS pixels, with the root font size that layouts in rem are reckoned by. */
export type Size = { readonly width: number; readonly height: number; readonly rem: number }

/**
 * The content size of an element; undefined until it has been laid out. It is measured before the first frame is drawn,
 * so that what is laid out for it stands in that frame and not in a second one.
 */
export function useSize<T extends Element>(): readonly [RefObject<T | null>, Size | undefined] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const take = (width: number, height: number): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setSize((before) =>
        before?.width === width && before.height === height && before.rem === rem ? before : { width, height, rem },
      )
    }
    const { width, height } = contentBoxOf(element)
    if (width > 0) take(width, height)
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect.width, entry.contentRect.height)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}

/** What a ResizeObserver would say of the element, but now. */
function contentBoxOf(element: Element): { readonly width: number; readonly height: number } {
  const box = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const px = (...lengths: readonly string[]): number =>
    lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0)
  return {
    width: box.width - px(style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth),
    height: box.height - px(style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth),
  }
}
