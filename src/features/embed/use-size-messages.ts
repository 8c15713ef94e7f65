import { useEffect } from 'react'
import { isWorthAsking, type FrameSize } from '../../view-model/embed'
import { SIZE_MESSAGE } from '../../view-model/embed-snippet'

/**
 * Tells the page that holds the frame how tall this page is by itself, once it is drawn and whenever that changes. Nothing
 * on it may take its height from the frame's, or each would follow the other.
 */
export function useSizeMessages(isDrawn: boolean): void {
  useEffect(() => {
    if (!isDrawn || window.parent === window) return undefined
    let asked: readonly FrameSize[] = []
    const observer = new ResizeObserver(() => {
      const { width, height } = document.body.getBoundingClientRect()
      const size = { width: Math.round(width), height: Math.ceil(height), at: performance.now() }
      if (!isWorthAsking(asked, size)) return
      asked = [...asked.slice(-1), size]
      // To whoever holds the frame: a height is no secret, and its page is not known here.
      window.parent.postMessage({ type: SIZE_MESSAGE, height: size.height }, '*')
    })
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [isDrawn])
}
