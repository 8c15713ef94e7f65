import { useCallback, useEffect, useRef, useState } from 'react'
import type { LoadError } from '../domain/load-error'
import type { Loaded } from '../load/loaded'
import { openFile } from '../load/open-file'

export type FileDrop = {
  readonly isOver: boolean
  /** Why the last file given was refused; the board that was there has stayed. */
  readonly refused: LoadError | undefined
  readonly open: (file: File) => void
  readonly dismiss: () => void
}

/** Opens a dataset dropped anywhere on the page, where files are welcome, or given to `open` by a file picker. */
export function useFileDrop(onLoaded: (loaded: Loaded) => void, isWelcome: boolean): FileDrop {
  const [isOver, setIsOver] = useState(false)
  const [refused, setRefused] = useState<LoadError>()
  const take = useRef(onLoaded)
  const turn = useRef(0)
  useEffect(() => {
    take.current = onLoaded
  }, [onLoaded])

  const open = useCallback(async (file: File): Promise<void> => {
    const own = ++turn.current
    const result = await openFile(file)
    // Of two files given in turn the last is meant, whichever is read first.
    if (own !== turn.current) return
    setRefused(result.ok ? undefined : result.error)
    if (result.ok) take.current(result.value)
  }, [])

  useEffect(() => {
    if (!isWelcome) return undefined
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // A part of the page that takes files itself has said so before.
      setIsOver(!event.defaultPrevented)
      event.preventDefault()
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      setIsOver(false)
      if (event.defaultPrevented) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) void open(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [open, isWelcome])
  return { isOver, refused, open: (file) => void open(file), dismiss: () => setRefused(undefined) }
}
