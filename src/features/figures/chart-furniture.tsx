import { figures } from '../../words/en/figures'
import styles from './figure-chart.module.css'
import type { ChartLayout } from './figures-layout'

type Props = { readonly layout: ChartLayout; readonly fontSize: number }

const BASELINE = 0.34

/** What stands around the marks: unit, the band above the scale, names of rules, the as-of, the strip's heading. */
export function ChartFurniture({ layout, fontSize }: Props) {
  const { plot, asOf, laneTop, strip, rules, line } = layout
  const side = plot.left - fontSize * 0.6
  return (
    <g aria-hidden="true">
      <text x={plot.left} y={plot.top - line * 0.35} className={styles.unit}>
        {layout.unit.text}
      </text>
      {laneTop !== undefined && (
        <>
          <path d={`M${plot.left} ${laneTop}H${plot.right}`} className={styles.lane} />
          <text x={side} y={laneTop + fontSize * BASELINE} className={styles.value}>
            {figures.chart.lane}
          </text>
        </>
      )}
      {rules.map(({ figure, label, y }) => (
        <text key={figure.claim.id} x={plot.right} y={y - fontSize * 0.3} className={styles.ruleLabel}>
          {label}
        </text>
      ))}
      {asOf && (
        <text
          x={(asOf.labelBox.left + asOf.labelBox.right) / 2}
          y={plot.bottom + line}
          textAnchor="middle"
          className={styles.asOfLabel}
        >
          {asOf.label}
        </text>
      )}
      <path d={`M${plot.left} ${strip.y}H${plot.right}`} className={styles.stripLine} />
      {strip.heading.map((text, row) => (
        <text key={row} x={side} y={strip.y + fontSize * BASELINE + row * line} className={styles.value}>
          {text}
        </text>
      ))}
    </g>
  )
}
