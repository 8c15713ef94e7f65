import { useLayoutEffect, type ReactNode } from 'react'
import type { TlpMark } from '../domain/vocabulary'
import { handling as text } from '../words/en/handling'
import styles from './handling-band.module.css'

type Props = { readonly mark: TlpMark | undefined; readonly children: ReactNode }

/** The handling mark of what is on the screen, over it and under it, in every frame; nothing where there is none. */
export function HandlingBands({ mark, children }: Props) {
  return (
    <>
      <Room isMarked={mark !== undefined} />
      {mark && (
        <p className={styles.band} data-place="top" data-mark={mark} role="note" aria-label={text.band}>
          {mark}
        </p>
      )}
      {children}
      {mark && (
        <p className={styles.band} data-place="bottom" data-mark={mark} aria-hidden="true">
          {mark}
        </p>
      )}
    </>
  )
}

/**
 * Makes room: what is as high as the screen, or stays at its edges, goes by `--screen` and `--band`. It stands before the
 * board, so that what measures itself there finds the room made.
 */
function Room({ isMarked }: { readonly isMarked: boolean }) {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-marked', isMarked)
  }, [isMarked])
  return null
}
