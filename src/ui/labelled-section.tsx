import type { ReactNode } from 'react'
import { usePaneLabel } from './pane-name'

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode }

/** A landmark whose name is not on screen; in a pane it says whose it is. */
export function LabelledSection({ label, className, children }: Props) {
  return (
    <section className={className} aria-label={usePaneLabel(label)}>
      {children}
    </section>
  )
}
