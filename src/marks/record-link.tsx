import type { ReactNode } from 'react'
import type { CrisisRecord } from '../domain/dataset'
import { ViewLink } from '../ui/view-link'
import type { Navigation } from '../view-model/navigation'
import { focusOn } from '../view-model/transitions'

type Props = {
  readonly record: CrisisRecord
  readonly navigation: Navigation
  readonly children: ReactNode
  readonly className?: string
  readonly label?: string
}

/** The one action from any mark to its record and sources: opens the record drawer. */
export function RecordLink({ record, navigation, children, className, label }: Props) {
  return (
    <ViewLink href={navigation.hrefOf(focusOn(record))} className={className} label={label}>
      {children}
    </ViewLink>
  )
}
