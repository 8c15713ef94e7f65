import { addDays, formatIsoDay, parseDay } from '../../base/day'
import { useOnceDrawn } from '../../ui/use-once-drawn'
import type { Board } from '../../view-model/board'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { goToDay, setAsOf } from '../../view-model/transitions'
import { asOfWords } from '../../words/en/as-of'
import styles from './as-of-control.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** The board's day, one step back and forth, and any day by the calendar. */
export function AsOfControl({ board, navigation }: Props) {
  const { asOf, dataset, view } = board
  const step = (days: number) => navigation.change(goToDay(addDays(asOf, days), dataset))
  const isDesk = view.mode === 'desk'
  const hasCalendar = useOnceDrawn()
  return (
    <div className={styles.control} role="group" aria-label={asOfWords.group}>
      {isDesk && (
        <button type="button" className={styles.step} aria-label={asOfWords.previous} onClick={() => step(-1)}>
          ‹
        </button>
      )}
      <span className={styles.day}>
        <span className="visually-hidden">{asOfWords.label} </span>
        <time dateTime={formatIsoDay(asOf)}>{formatWeekdayDay(asOf)}</time>
        {isDesk && hasCalendar && (
          <input
            type="date"
            className={styles.calendar}
            aria-label={asOfWords.choose}
            value={formatIsoDay(asOf)}
            onChange={(event) => {
              const day = parseDay(event.target.value)
              if (day !== undefined) navigation.change(goToDay(day, dataset))
            }}
          />
        )}
      </span>
      {isDesk && (
        <button type="button" className={styles.step} aria-label={asOfWords.next} onClick={() => step(1)}>
          ›
        </button>
      )}
      {isDesk && asOf !== dataset.asOf && (
        <button
          type="button"
          className={styles.closing}
          aria-label={asOfWords.toClosing}
          title={asOfWords.toClosing}
          onClick={() => navigation.change(setAsOf(undefined))}
        >
          ⤓
        </button>
      )}
    </div>
  )
}
