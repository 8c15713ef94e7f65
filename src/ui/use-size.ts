import { useEffect, useRef, useState, type RefObject } from 'react'

export type Size = { readonly width: number; readonly height: number }

/** The content size of an element in CSS pixels; undefined until it has been laid out. */
export function useSize<T extends Element>(): readonly [RefObject<T | null>, Size | undefined] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize({ width, height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
