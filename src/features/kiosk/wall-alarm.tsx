import { formatDay } from '../../view-model/format-day'
import type { Board } from '../../view-model/board'
import type { Freshness } from '../../view-model/freshness'
import { kiosk as text } from '../../words/en/kiosk'
import styles from './wall-alarm.module.css'

type Props = { readonly freshness: Freshness; readonly seconds: number; readonly board: Board }

/** Across the whole width and read across the room: what is shown is old. */
export function WallAlarm({ freshness, seconds, board }: Props) {
  return (
    <div className={styles.alarm} data-state={freshness} role="status">
      <strong>{text.freshness[freshness]}</strong>
      {/* The age is there to be read; announced anew every minute it would drown everything else. */}
      <span aria-live="off">{text.alarm(text.age(Math.floor(seconds)))}</span>
      <span>{text.alarmDay(formatDay(board.dataset.asOf))}</span>
    </div>
  )
}
