import type { ReactNode } from 'react'
import { viewAddress } from './view-address'

type Props = {
  readonly href: string
  readonly children: ReactNode
  readonly className?: string
  readonly label?: string
  readonly isCurrent?: boolean
}

/** A link to another view of this app: a real address, opened without a reload. */
export function ViewLink({ href, children, className, label, isCurrent }: Props) {
  return (
    <a {...viewAddress(href)} className={className} aria-label={label} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  )
}
