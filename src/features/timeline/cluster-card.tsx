import { useEffect, useRef } from 'react'
import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import { setWindow } from '../../view-model/transitions'
import { timeline as text } from '../../words/en/timeline'
import { words } from '../../words/words'
import styles from './cluster-card.module.css'
import type { Spot } from './placed-timeline'

type Props = { readonly spot: Spot; readonly navigation: Navigation; readonly onClose: () => void }

/** The records that a cluster counts, each a link; closes when the reader turns elsewhere. */
export function ClusterCard({ spot, navigation, onClose }: Props) {
  const card = useRef<HTMLDialogElement>(null)
  const { span, days, x, box } = spot
  // Days of a crowd hold too many to be named here: they are a step away.
  const items = spot.form === 'mark' ? spot.items : []
  const title = `${text.records(spot.form === 'mark' ? items.length : spot.count)}: ${span}`
  useEffect(() => {
    const element = card.current
    const opener = document.activeElement
    element?.focus()
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && element?.contains(relatedTarget))) onClose()
    }
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      if (opener instanceof HTMLElement) opener.focus()
      onClose()
    }
    element?.addEventListener('focusout', leave)
    element?.addEventListener('keydown', press)
    return () => {
      element?.removeEventListener('focusout', leave)
      element?.removeEventListener('keydown', press)
    }
  }, [onClose])
  return (
    <dialog
      open
      ref={card}
      className={styles.card}
      aria-label={title}
      tabIndex={-1}
      style={{
        left: `clamp(0px, ${x - 40}px, calc(100% - var(--card-width)))`,
        bottom: `calc(100% - ${box.y0 - 4}px)`,
      }}
    >
      <header className={styles.head}>
        <p>{title}</p>
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      <ul className={styles.list} hidden={items.length === 0}>
        {items.map(({ key, record, mark: name, title }) => (
          <li key={key}>
            <MarkGlyph name={name} />
            <RecordLink record={record} navigation={navigation}>
              {title}
            </RecordLink>
          </li>
        ))}
      </ul>
      <ViewLink href={navigation.hrefOf(setWindow(days.from, days.to), '/timeline')} className={styles.more}>
        {text.openTimeline}
      </ViewLink>
    </dialog>
  )
}
