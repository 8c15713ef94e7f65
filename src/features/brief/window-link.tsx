import type { ReactNode } from 'react'
import { viewAddress } from '../../ui/view-address'

type Props = {
  readonly href: string
  /** Whether a window of its own can show the dataset, too: a file from the reader's disk is open in this one alone. */
  readonly hasWindows: boolean
  readonly className: string | undefined
  readonly label?: string
  readonly children: ReactNode
}

/** What is shown to others stands in a window of its own, which can be moved to where they are. */
export function WindowLink({ href, hasWindows, className, label, children }: Props) {
  const address = hasWindows ? { href: viewAddress(href).href, target: '_blank', rel: 'noopener' } : viewAddress(href)
  return (
    <a {...address} className={className} aria-label={label}>
      {children}
    </a>
  )
}
