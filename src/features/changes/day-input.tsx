import { useState } from 'react'
import { formatIsoDay, parseDay, type Day } from '../../base/day'
import { isCalendarDay } from '../../view-model/changes-days'
import { formatWeekdayDay } from '../../view-model/format-day'
import { changes as text } from '../../words/en/changes'
import styles from './day-input.module.css'

type Props = {
  readonly day: Day
  readonly name: string
  /** Shown and not to be changed. */
  readonly isFixed: boolean
  readonly onDay: (day: Day) => void
}

/** A day with its name under it; the browser's own calendar opens over it where it can hold such a day. */
export function DayInput({ day, name, isFixed, onDay }: Props) {
  return (
    <span className={styles.day}>
      <time dateTime={formatIsoDay(day)} className={isFixed ? styles.fixed : styles.text}>
        {formatWeekdayDay(day)}
      </time>
      {!isFixed && isCalendarDay(day) && (
        <input
          type="date"
          className={styles.calendar}
          aria-label={name}
          value={formatIsoDay(day)}
          onChange={(event) => {
            const chosen = parseDay(event.target.value)
            if (chosen !== undefined) onDay(chosen)
          }}
        />
      )}
      {!isFixed && !isCalendarDay(day) && <WrittenDay key={day} day={day} name={name} onDay={onDay} />}
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
    </span>
  )
}

/** Before the common era no browser has a calendar: the day is written. */
function WrittenDay({ day, name, onDay }: Omit<Props, 'isFixed'>) {
  const [written, setWritten] = useState(formatIsoDay(day))
  const parsed = parseDay(written.trim())
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (parsed !== undefined) onDay(parsed)
      }}
    >
      <input
        type="text"
        className={styles.written}
        aria-label={name}
        aria-invalid={parsed === undefined}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
      {parsed === undefined && (
        <span role="status" className={styles.bad}>
          {text.days.badDay}
        </span>
      )}
    </form>
  )
}
