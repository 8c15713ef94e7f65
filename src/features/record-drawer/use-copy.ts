import { useState } from 'react'
import { writeToClipboard } from '../../ui/write-to-clipboard'

/** What was last copied, and whether the browser let it be. */
export type Copied = { readonly said: string; readonly content: string; readonly isCopied: boolean }

export function useCopy(): {
  readonly copied: Copied | undefined
  /** `said`: what a reader is told once it is done. */
  readonly copy: (said: string, content: string) => Promise<void>
} {
  const [copied, setCopied] = useState<Copied>()
  return {
    copied,
    copy: async (said, content) => setCopied({ said, content, isCopied: await writeToClipboard(content) }),
  }
}
