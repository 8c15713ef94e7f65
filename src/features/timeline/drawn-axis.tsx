import type { PlacedTimeline } from './placed-timeline'
import styles from './timeline-chart.module.css'

/** Gridlines on the calendar's boundaries, and their names. */
export function DrawnAxis({ placed }: { readonly placed: PlacedTimeline }) {
  const { plot, ticks, axisY, height } = placed
  const isTop = axisY < plot.y1
  const axisHeight = height - (plot.y1 - plot.y0)
  const edge = isTop ? plot.y0 : plot.y1
  const small = isTop ? -4 : 4
  return (
    <g aria-hidden="true">
      <path className={styles.minor} d={ticks.minor.map((x) => `M${x} ${edge}v${small}`).join('')} />
      <path className={styles.grid} d={ticks.major.map(({ x }) => `M${x} ${plot.y0}V${plot.y1}`).join('')} />
      {ticks.major.map(({ day, x, label }) => (
        <text key={day} className={styles.tick} x={x + 4} y={axisY + axisHeight / 2} dominantBaseline="central">
          {label}
        </text>
      ))}
    </g>
  )
}
