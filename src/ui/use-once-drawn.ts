import { useEffect, useState } from 'react'

/**
 * False until the first frame with this component has been drawn. For what costs more to make than it shows: a date
 * input opens the browser's tables of languages, and nobody can have pressed it before there was a frame.
 */
export function useOnceDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(true), 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isDrawn
}
