import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { compare as text } from '../../words/en/compare'
import { words } from '../../words/words'
import styles from './actor-choice.module.css'

/** The actors of one pane, chosen from those whom its board knows. */
export function ActorChoice({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    const element = box.current
    element?.addEventListener('keydown', close)
    return () => element?.removeEventListener('keydown', close)
  }, [isOpen])
  return (
    <div ref={box} className={styles.choice}>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.close : text.chooseActors}
      </button>
      {isOpen && (
        <div id={id} className={styles.list} role="group" aria-label={text.chooseActors}>
          {children}
        </div>
      )}
    </div>
  )
}
