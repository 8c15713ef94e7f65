import type { Instant } from '../../view-model/data-age'
import type { Freshness } from '../../view-model/freshness'
import styles from './wall-beat.module.css'

type Props = { readonly beat: Instant; readonly freshness: Freshness }

/** The heart of the wall: drawn anew each second by the page's own work, so it stands still when the page hangs. */
export function WallBeat({ beat, freshness }: Props) {
  const second = Math.floor(beat.steady / 1000)
  return (
    <span
      className={styles.beat}
      data-beat={second}
      data-phase={second % 2}
      data-state={freshness}
      aria-hidden="true"
    />
  )
}
