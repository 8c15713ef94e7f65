import type { ReactNode } from 'react'
import { timeline as text } from '../../words/en/timeline'
import type { PlacedLane, PlacedTimeline } from './placed-timeline'
import styles from './timeline-chart.module.css'

type Props = { readonly lane: PlacedLane; readonly placed: PlacedTimeline; readonly children: ReactNode }

/** One lane: its name, its hairline, how much of it lies outside the window, and its marks. */
export function DrawnLane({ lane, placed, children }: Props) {
  const { top, height, label, labelY, name, earlier, inside, later } = lane
  const { plot, width, earlierX } = placed
  return (
    <g role="group" aria-label={text.laneEdges(name, inside, earlier, later)}>
      <path className={styles.rule} d={`M${plot.x0} ${top + height}H${width}`} />
      <g aria-hidden="true">
        <text className={styles.lane} x={label.x} y={labelY} dominantBaseline="central">
          {label.isCut && <title>{name}</title>}
          {label.text}
        </text>
        {earlier > 0 && (
          <text className={styles.edge} x={earlierX} y={labelY} dominantBaseline="central" textAnchor="end">
            <title>{text.earlier(earlier)}</title>‹ {earlier}
          </text>
        )}
        {later > 0 && (
          <text className={styles.edge} x={width} y={labelY} dominantBaseline="central" textAnchor="end">
            <title>{text.later(later)}</title>
            {later} ›
          </text>
        )}
      </g>
      {children}
    </g>
  )
}
