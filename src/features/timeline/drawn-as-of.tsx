import type { KeyboardEvent, PointerEvent } from 'react'
import { addDays, type Day } from '../../base/day'
import { formatWeekdayDay } from '../../view-model/format-day'
import { timeline as text } from '../../words/en/timeline'
import type { PlacedTimeline } from './placed-timeline'
import styles from './timeline-chart.module.css'

type Props = {
  readonly placed: PlacedTimeline
  readonly onDragStart: (event: PointerEvent) => void
  readonly onSet: (day: Day) => void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
}

/** The end of the as-of day. Its line and its label are one handle: drag it, and the board follows. */
export function DrawnAsOf({ placed, onDragStart, onSet }: Props) {
  const { asOf, plot, axisY, height, scale } = placed
  const axisHeight = height - (plot.y1 - plot.y0)
  const step = (event: KeyboardEvent): void => {
    const days = STEPS[event.key]
    if (days === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onSet(addDays(asOf.day, days))
  }
  return (
    <g
      className={styles.asOf}
      role="slider"
      tabIndex={0}
      aria-label={text.moveAsOf}
      aria-valuemin={Math.floor(Math.min(scale.start, asOf.day))}
      aria-valuemax={Math.max(Math.ceil(scale.start + (scale.right - scale.left) / scale.pxPerDay), asOf.day)}
      aria-valuenow={asOf.day}
      aria-valuetext={formatWeekdayDay(asOf.day)}
      onKeyDown={step}
      onPointerDown={onDragStart}
    >
      {asOf.isInside && (
        <>
          <rect className={styles.grip} x={asOf.x - 6} y={plot.y0} width={12} height={plot.y1 - plot.y0} />
          <path className={styles.asOfLine} d={`M${asOf.x} ${plot.y0 - 2}V${plot.y1 + 2}`} />
        </>
      )}
      <text
        className={styles.asOfLabel}
        x={asOf.labelX}
        y={axisY + axisHeight / 2}
        textAnchor={asOf.anchor}
        dominantBaseline="central"
      >
        {asOf.isInside || asOf.x > scale.left ? '' : '‹ '}
        {asOf.label}
        {asOf.isInside || asOf.x < scale.right ? '' : ' ›'}
      </text>
    </g>
  )
}
