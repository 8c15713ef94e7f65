import { timeline as text } from '../../words/en/timeline'
import type { PlacedLane, PlacedTimeline } from './placed-timeline'
import styles from './timeline-chart.module.css'

/** Names of the lanes, hairlines between them, and how much of each lies outside the window. */
export function DrawnLanes({ placed }: { readonly placed: PlacedTimeline }) {
  return (
    <g>
      {placed.lanes.map((lane) => (
        <DrawnLane key={lane.key} lane={lane} placed={placed} />
      ))}
    </g>
  )
}

function DrawnLane({ lane, placed }: { readonly lane: PlacedLane; readonly placed: PlacedTimeline }) {
  const { top, height, label, labelY, name, earlier, inside, later } = lane
  const { plot, width, earlierX } = placed
  return (
    <g>
      <path className={styles.rule} d={`M${plot.x0} ${top + height}H${width}`} />
      <text className={styles.lane} x={label.x} y={labelY} dominantBaseline="central" aria-hidden="true">
        <title>{text.laneEdges(name, inside, earlier, later)}</title>
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
  )
}
