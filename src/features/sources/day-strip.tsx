import { formatDay } from '../../view-model/format-day'
import type { QuietDays } from '../../view-model/select-gap-days'
import { gaps as text } from '../../words/en/gaps'
import styles from './day-strip.module.css'
import { stripPath } from './day-strip-layout'

/** The days of the record, dark where it has one; the list beside it names the longest runs that are not. */
export function DayStrip({ days }: { readonly days: QuietDays }) {
  const { from, to } = days.span
  return (
    <figure className={styles.strip}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${days.of} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text.strip(formatDay(from), formatDay(to))}
      >
        <path d={stripPath(days)} fill="currentColor" />
      </svg>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{formatDay(from)}</span>
        <span>{formatDay(to)}</span>
      </figcaption>
    </figure>
  )
}
