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

const GRIP = 12

/** The end of the as-of day, over its painted line and label: drag it, and the board follows. */
export function AsOfHandle({ placed, onDragStart, onSet }: Props) {
  const { asOf, plot, axisY, axisHeight, scale } = placed
  const step = (event: KeyboardEvent): void => {
    const days = STEPS[event.key]
    if (days === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onSet(addDays(asOf.day, days))
  }
  return (
    <div
      className={styles.asOf}
      role="slider"
      tabIndex={0}
      aria-label={text.moveAsOf}
      aria-valuemin={Math.floor(Math.min(scale.start, asOf.day))}
      aria-valuemax={Math.max(Math.ceil(scale.start + (scale.right - scale.left) / scale.pxPerDay), asOf.day)}
      aria-valuenow={asOf.day}
      aria-valuetext={formatWeekdayDay(asOf.day)}
      style={{ left: asOf.labelBox.x0, top: axisY, width: asOf.labelBox.x1 - asOf.labelBox.x0, height: axisHeight }}
      onKeyDown={step}
      onPointerDown={onDragStart}
    >
      {asOf.isInside && (
        <div
          className={styles.grip}
          style={{
            left: asOf.x - GRIP / 2 - asOf.labelBox.x0,
            top: plot.y0 - axisY,
            width: GRIP,
            height: plot.y1 - plot.y0,
          }}
        />
      )}
    </div>
  )
}
