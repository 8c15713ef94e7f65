import { useEffect } from 'react'
import type { BriefFailure } from '../../domain/brief'
import { ViewLink } from '../../ui/view-link'
import { briefs as text } from '../../words/en/briefs'
import { words } from '../../words/words'
import styles from './added-notice.module.css'

type Props = {
  readonly said: string
  readonly failure: BriefFailure | undefined
  readonly href: string
  readonly onClose: () => void
}

const SHOWN_MS = 12_000

/** What came of adding a view: to which brief, and whether the browser keeps it. */
export function AddedNotice({ said, failure, href, onClose }: Props) {
  // What went well needs no answer; what did not stays until it has been read.
  useEffect(() => {
    if (failure !== undefined) return undefined
    const timer = setTimeout(onClose, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [failure, onClose])
  return (
    <div className={styles.notice}>
      <p>
        {said} {failure !== undefined && `${text.failures[failure]} ${text.remedy}`}
      </p>
      <ViewLink href={href} className={styles.open}>
        {text.adding.openBrief}
      </ViewLink>
      <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}
