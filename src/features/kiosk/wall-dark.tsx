import { shiftAt } from '../../view-model/burn-in'
import { clockText, zoneText } from '../../view-model/clock-text'
import type { DataAge } from '../../view-model/data-age'
import type { Freshness } from '../../view-model/freshness'
import { minuteText } from '../../view-model/open-hours'
import type { OpenHours } from '../../view-model/view-state'
import { kiosk as text } from '../../words/en/kiosk'
import styles from './wall-dark.module.css'
import { WallState } from './wall-state'

type Props = {
  readonly age: DataAge
  readonly freshness: Freshness
  readonly remarks: readonly string[]
  readonly hasHost: boolean
  readonly hours: OpenHours
  readonly title: string
  /** The room's own, IANA. */
  readonly zone: string
}

/** Outside its hours: a dark screen, the time, and whether the data is kept up. It wanders, so that it burns in nowhere. */
export function WallDark({ age, freshness, remarks, hasHost, hours, title, zone }: Props) {
  const now = age.at.wall
  const { x, y } = shiftAt(Math.floor(now / 60_000))
  return (
    <section className={styles.dark} aria-label={text.dark.label}>
      <div className={styles.middle} style={{ translate: `${x * 4}vw ${y * 4}vh` }}>
        <h1>{title}</h1>
        <p className={styles.clock}>{clockText(now, zone)}</p>
        <p>{text.dark.zone(zoneText(now, zone))}</p>
        <p>{text.dark.until(minuteText(hours.from))}</p>
        <footer className={styles.foot} data-freshness={freshness} aria-label={text.label}>
          <WallState age={age} freshness={freshness} remarks={remarks} hasHost={hasHost} />
        </footer>
      </div>
    </section>
  )
}
