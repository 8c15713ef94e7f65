import { clockText, zoneText } from '../../view-model/clock-text'
import type { Clock } from '../../domain/dataset'
import styles from './wall-clocks.module.css'

type Props = {
  readonly clocks: readonly Clock[]
  /** Milliseconds since 1970 (UTC). */
  readonly now: number
}

/** What time it is where, and how far that is from UTC. */
export function WallClocks({ clocks, now }: Props) {
  return (
    <ul className={styles.clocks}>
      {clocks.map(({ label, zone }) => (
        <li key={`${label} ${zone}`}>
          <span className={styles.place}>{label}</span> <strong>{clockText(now, zone)}</strong>{' '}
          <span className={styles.zone}>{zoneText(now, zone)}</span>
        </li>
      ))}
    </ul>
  )
}
