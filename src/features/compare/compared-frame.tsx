import { useState, type ReactNode } from 'react'
import type { Side } from '../../view-model/compare'
import { compare as text } from '../../words/en/compare'
import styles from './compared-frame.module.css'

type Props = {
  readonly names: { readonly [S in Side]: string }
  readonly first: ReactNode
  readonly second: ReactNode
  /** Absent on a wall, which nobody touches. */
  readonly onClose?: () => void
  /** Absent where the sides cannot be swapped. */
  readonly onSwap?: () => void
}

/** Two panes side by side, or on a narrow screen one of them and a switch: what differs then shows in its place. */
export function ComparedFrame({ names, first, second, onClose, onSwap }: Props) {
  const [shown, setShown] = useState<Side>('second')
  return (
    <div className={styles.compared} data-shown={shown}>
      <div className={styles.controls}>
        <div className={styles.switch} role="group" aria-label={text.side}>
          {(['first', 'second'] as const).map((side) => (
            <button key={side} type="button" aria-pressed={shown === side} onClick={() => setShown(side)}>
              {names[side]}
            </button>
          ))}
        </div>
        <div className={styles.tools}>
          {onSwap && (
            <button type="button" aria-label={text.swap} title={text.swap} onClick={onSwap}>
              <span aria-hidden="true">⇄</span>
            </button>
          )}
          {onClose && (
            <button type="button" aria-label={text.close} title={text.close} onClick={onClose}>
              <span aria-hidden="true">✕</span>
            </button>
          )}
        </div>
      </div>
      <div className={styles.panes}>
        {first}
        {second}
      </div>
    </div>
  )
}
