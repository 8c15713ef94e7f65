import { useEffect, useRef, useState, type RefObject } from 'react'

/** A content size in CSS pixels, with the root font size that layouts in rem are reckoned by. */
export type Size = { readonly width: number; readonly height: number; readonly rem: number }

/** The content size of an element; undefined until it has been laid out. */
export function useSize<T extends Element>(): readonly [RefObject<T | null>, Size | undefined] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setSize({ width, height, rem })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
