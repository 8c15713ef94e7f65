import type { ReactNode } from 'react'
import { viewAddress } from './view-address'

type Props = {
  readonly href: string
  readonly children: ReactNode
  readonly className?: string
  readonly label?: string
  readonly isCurrent?: boolean
  /** Set where the link opens and closes something on the same page. */
  readonly isExpanded?: boolean
}

/** A link to another view of this app: a real address, opened without a reload. */
export function ViewLink({ href, children, className, label, isCurrent, isExpanded }: Props) {
  return (
    <a
      {...viewAddress(href)}
      className={className}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      aria-expanded={isExpanded}
    >
      {children}
    </a>
  )
}
