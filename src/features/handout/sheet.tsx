import type { ReactNode } from 'react'
import type { TlpMark } from '../../domain/vocabulary'
import styles from './sheet.module.css'

type Props = {
  readonly name: string
  /** At the head of every page that it takes. */
  readonly head: ReactNode
  /** At the foot of every page that it takes. */
  readonly foot: ReactNode
  readonly mark: TlpMark | undefined
  readonly children: ReactNode
}

/** One sheet as it will look on paper; where its content is longer, head and foot are repeated on the next. */
export function Sheet({ name, head, foot, mark, children }: Props) {
  return (
    <section className={styles.paper} aria-label={name}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <div className={styles.line}>
            <div>{head}</div>
            {mark && <strong className={styles.mark}>{mark}</strong>}
          </div>
        </div>
        <div className={styles.body}>{children}</div>
        <div className={styles.foot}>
          <div className={styles.line}>
            <div>{foot}</div>
            {mark && <strong className={styles.mark}>{mark}</strong>}
          </div>
        </div>
      </div>
    </section>
  )
}
