import type { Clock } from '../../domain/dataset'
import { QrCode } from '../../ui/qr-code'
import type { DataAge } from '../../view-model/data-age'
import type { Freshness } from '../../view-model/freshness'
import { kiosk as text } from '../../words/en/kiosk'
import { WallClocks } from './wall-clocks'
import styles from './wall-foot.module.css'
import { WallState } from './wall-state'

type Props = {
  readonly age: DataAge
  readonly freshness: Freshness
  readonly remarks: readonly string[]
  readonly hasHost: boolean
  readonly clocks: readonly Clock[]
  /** The address of the same view for a phone; undefined: no phone could open it. */
  readonly phoneAddress: string | undefined
  /** Which part of its time the scene has been shown, from 0 to 1; undefined: one view stands still. */
  readonly progress: number | undefined
  /** Seconds until the wall goes on by itself; 0: it goes on. */
  readonly pause: number
  readonly isMirrored: boolean
}

/** The wall's one line: whether it lives, how old its data is, when the record was closed, what time it is where. */
export function WallFoot({
  age,
  freshness,
  remarks,
  hasHost,
  clocks,
  phoneAddress,
  progress,
  pause,
  isMirrored,
}: Props) {
  return (
    <footer
      className={styles.foot}
      data-freshness={freshness}
      data-mirrored={isMirrored || undefined}
      aria-label={text.label}
    >
      {progress !== undefined && (
        <div className={styles.progress} aria-hidden="true">
          <div key={progress === 0 ? 'begun' : 'on'} style={{ transform: `scaleX(${progress})` }} />
        </div>
      )}
      {pause > 0 && <p className={styles.pause}>{text.paused(Math.ceil(pause))}</p>}
      <WallState age={age} freshness={freshness} remarks={remarks} hasHost={hasHost} />
      <WallClocks clocks={clocks} now={age.at.wall} />
      {phoneAddress !== undefined && (
        <div className={styles.code}>
          <QrCode text={phoneAddress} label={text.phone} ecc="L" />
        </div>
      )}
    </footer>
  )
}
