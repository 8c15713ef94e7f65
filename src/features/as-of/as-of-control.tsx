import { useEffect, useRef, useState } from 'react'
import { addDays, formatIsoDay, parseDay, type Day } from '../../base/day'
import { afterFrame } from '../../ui/after-frame'
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
        {isDesk && hasCalendar && <Calendar asOf={asOf} onDay={(day) => navigation.change(goToDay(day, dataset))} />}
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

type CalendarProps = { readonly asOf: Day; readonly onDay: (day: Day) => void }

/**
 * The browser's own calendar, unseen over the date. It keeps its own value and is told of a new one once that is on the
 * screen: for every value the browser builds its fields anew, two milliseconds that a step of the as-of need not wait for.
 */
function Calendar({ asOf, onDay }: CalendarProps) {
  const input = useRef<HTMLInputElement>(null)
  const [first] = useState(() => formatIsoDay(asOf))
  useEffect(() => {
    const value = formatIsoDay(asOf)
    return afterFrame(() => {
      if (input.current && input.current.value !== value) input.current.value = value
    })
  }, [asOf])
  return (
    <input
      ref={input}
      type="date"
      className={styles.calendar}
      aria-label={asOfWords.choose}
      defaultValue={first}
      onChange={(event) => {
        const day = parseDay(event.target.value)
        if (day !== undefined) onDay(day)
      }}
    />
  )
}
