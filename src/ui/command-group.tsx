import { ComboboxGroup, ComboboxGroupLabel } from '@ariakit/react'
import type { ReactNode } from 'react'
import styles from './command-dialog.module.css'

type Props = { readonly label: string; readonly count?: string; readonly children: ReactNode }

/** Options of one kind under their heading. */
export function CommandGroup({ label, count, children }: Props) {
  return (
    <ComboboxGroup className={styles.group}>
      <ComboboxGroupLabel className={styles.heading}>
        {label}
        {count !== undefined && <span className={styles.count}> {count}</span>}
      </ComboboxGroupLabel>
      {children}
    </ComboboxGroup>
  )
}
