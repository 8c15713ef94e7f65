import { useCallback, useRef, useState } from 'react'
import type { LoadError } from '../domain/load-error'
import { openFile } from '../load/open-file'
import type { Navigation } from '../view-model/navigation'
import { setSecondDataset } from '../view-model/transitions'
import type { ViewState } from '../view-model/view-state'
import { useOwnFiles } from './own-files'

export type SecondFile = {
  /** Why the last file given was refused; what stood beside the board has stayed. */
  readonly refused: LoadError | undefined
  readonly open: (file: File) => void
}

/** Puts a file from the reader's disk beside the board: `data2` is then its address. */
export function useSecondFile({ data }: Pick<ViewState, 'data'>, navigation: Navigation): SecondFile {
  const { keepBeside } = useOwnFiles()
  const [refused, setRefused] = useState<LoadError>()
  const turn = useRef(0)
  const open = useCallback(
    async (file: File): Promise<void> => {
      const own = ++turn.current
      const result = await openFile(file)
      // Of two files given in turn the last is meant, whichever is read first.
      if (own !== turn.current) return
      setRefused(result.ok ? undefined : result.error)
      if (result.ok) navigation.change(setSecondDataset(keepBeside(result.value, data)))
    },
    [data, keepBeside, navigation],
  )
  return { refused, open: (file) => void open(file) }
}
