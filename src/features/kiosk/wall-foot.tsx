import type { LoadError } from '../../domain/load-error'
import type { TlpMark } from '../../domain/vocabulary'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import { freshnessOf } from '../../view-model/freshness'
import { clockText } from '../../view-model/clock-text'
import { handling } from '../../words/en/handling'
import { failureWords } from '../../words/en/failures'
import { kiosk as text } from '../../words/en/kiosk'
import styles from './wall-foot.module.css'

export type HostState = {
  readonly answeredAt: number | undefined
  readonly failure: LoadError | undefined
}

type Props = {
  readonly board: Board
  /** Milliseconds since 1970 (UTC). */
  readonly now: number
  readonly host: HostState
  /** How many records are above the level of this wall, and so not on it. */
  readonly withheld: { readonly count: number; readonly level: TlpMark } | undefined
}

/** The wall's one line: whether it lives, how old its data is, when the record was closed, what time it is where. */
export function WallFoot({ board, now, host, withheld }: Props) {
  const { dataset, view } = board
  const seconds = Math.max(0, Math.floor((now - (host.answeredAt ?? now)) / 1000))
  const freshness = freshnessOf(seconds, view)
  return (
    <footer className={styles.foot} data-freshness={freshness} aria-label={text.label}>
      {/* Driven by the page's own clock: if the page hangs, the beat visibly stops. */}
      <span className={styles.beat} data-phase={Math.floor(now / 1000) % 2} aria-hidden="true" />
      <p className={styles.state}>
        <strong>{text.freshness[freshness]}</strong>{' '}
        <span>
          {text.asked(text.age(seconds))} · {text.closed(formatDay(dataset.asOf))}
        </span>
        {withheld && <span> · {handling.withheld(withheld.count, withheld.level)}</span>}
        {host.failure && <span className={styles.failure}> · {failureWords(host.failure).what}</span>}
      </p>
      <ul className={styles.clocks}>
        {dataset.clocks.map(({ label, zone }) => (
          <li key={`${label} ${zone}`}>
            {label} <strong>{clockText(now, zone)}</strong>
          </li>
        ))}
      </ul>
    </footer>
  )
}
