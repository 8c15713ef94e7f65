import type { Blank, StagePoint } from '../view-model/shared-stage'
import { stage as text } from '../words/en/stage'
import styles from './stage.module.css'

type Props = {
  readonly blank: Blank | undefined
  readonly pointer: StagePoint | undefined
  readonly onLift: () => void
}

/** What lies over the view: the ring around what is being pointed at, and nothing at all where the screen is blank. */
export function StageCover({ blank, pointer, onLift }: Props) {
  return (
    <>
      {pointer && (
        <div
          className={styles.ring}
          style={{ left: `${pointer.x * 100}%`, top: `${pointer.y * 100}%` }}
          aria-hidden="true"
        />
      )}
      {blank && (
        <button
          type="button"
          className={styles.blank}
          data-blank={blank}
          aria-label={text.blank[blank]}
          onClick={onLift}
        />
      )}
    </>
  )
}
