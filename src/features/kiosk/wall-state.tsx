import { doubtOf, type DataAge } from '../../view-model/data-age'
import type { Freshness } from '../../view-model/freshness'
import { kiosk as text } from '../../words/en/kiosk'
import { WallBeat } from './wall-beat'
import styles from './wall-state.module.css'

type Props = {
  readonly age: DataAge
  readonly freshness: Freshness
  /** What else is known of the data: when its record was closed, why the host's answer is not shown. */
  readonly remarks: readonly string[]
  /** Not where app and data are one file: there is nobody to hear from. */
  readonly hasHost: boolean
}

/** Whether the wall lives and how old its data is: one word that is read at five metres, and what it rests on. */
export function WallState({ age, freshness, remarks, hasHost }: Props) {
  const doubt = doubtOf(age)
  const asked = text.asked(text.age(Math.max(0, Math.floor(age.seconds))))
  const parts = [hasHost && asked, doubt > 0 && text.doubted(text.age(Math.floor(age.seconds + doubt))), ...remarks]
  return (
    <div className={styles.state}>
      <WallBeat beat={age.at} freshness={freshness} />
      <p className={styles.word}>
        <strong>{hasHost ? text.freshness[freshness] : text.packed}</strong>
      </p>
      <p className={styles.rest}>{parts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
