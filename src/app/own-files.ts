// Files from the reader's own disk that this page has read, by the address they have while it is open (decision 8).
// They are handed down by context: the board is one of them, and so may be what stands beside it.
import { createContext, useContext, useMemo, useRef, useState } from 'react'
import type { Loaded } from '../load/loaded'
import { ownFileAddress, ownFileBeside } from '../load/own-file'

export type OwnFiles = {
  readonly files: ReadonlyMap<string, Loaded>
  /** Keeps a file and returns its address; of two files of one name the last is meant. */
  readonly keep: (loaded: Loaded) => string
  /** The same for one that is to stand beside another: it never takes that one's place, though it has its name. */
  readonly keepBeside: (loaded: Loaded, other: string | undefined) => string
}

const nothingKept: OwnFiles = {
  files: new Map(),
  keep: ({ address }) => ownFileAddress(address),
  keepBeside: ({ address }) => ownFileAddress(address),
}

export const OwnFilesContext = createContext(nothingKept)

export function useOwnFiles(): OwnFiles {
  return useContext(OwnFilesContext)
}

/** What the shell holds and hands down. */
export function useKeptFiles(): OwnFiles {
  const [files, setFiles] = useState<ReadonlyMap<string, Loaded>>(new Map())
  const put = useRef((address: string, loaded: Loaded): string => {
    setFiles((before) => new Map([...before, [address, loaded]]))
    return address
  })
  return useMemo(
    () => ({
      files,
      keep: (loaded) => put.current(ownFileAddress(loaded.address), loaded),
      keepBeside: (loaded, other) => put.current(ownFileBeside(loaded.address, other), loaded),
    }),
    [files],
  )
}
