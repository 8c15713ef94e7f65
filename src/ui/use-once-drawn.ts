import { useEffect, useState } from 'react'
import { afterFrame } from './after-frame'

/**
 * False until the first frame with this component has been drawn. For what costs more to make than it shows: a date
 * input opens the browser's tables of languages, and nobody can have pressed it before there was a frame.
 */
export function useOnceDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => afterFrame(() => setDrawn(true)), [])
  return isDrawn
}
