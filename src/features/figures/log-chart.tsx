import { memo, useMemo, useState, type PointerEvent } from 'react'
import { ViewLink } from '../../ui/view-link'
import { formatSpan } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { LogBar } from '../../view-model/select-log-weeks'
import { setWindow } from '../../view-model/transitions'
import { logFigures } from '../../words/en/log-figures'
import { ChartBox } from './chart-box'
import type { ChartSize } from './chart-frame'
import styles from './log-chart.module.css'
import { barUnder, layoutLogChart, type LogChartLayout, type LogChartModel } from './log-chart-layout'

type Props = {
  readonly title: string
  readonly model: LogChartModel
  readonly navigation: Navigation
  /** What is said while nothing is pointed at, and of the bar under the pointer. */
  readonly inAll: string
  readonly say: (bar: LogBar) => string
}

/** Bars over time. A pointer reads them one by one and leads to their events; the table is for everyone else. */
export function LogChart({ title, model, navigation, inAll, say }: Props) {
  const [pointed, setPointed] = useState<number>()
  const bar = pointed === undefined ? undefined : model.bars[pointed]
  return (
    <figure className={styles.figure} aria-label={logFigures.chartName(title, model.bars.length)}>
      <figcaption className={styles.caption}>
        <h4 className={styles.title}>{title}</h4>
        {model.form === 'ranges' && <Legend />}
        <span className={styles.reading}>{bar ? say(bar) : inAll}</span>
      </figcaption>
      <ChartBox className={styles.frame}>
        {(size) => (
          <SizedChart model={model} size={size} navigation={navigation} pointed={pointed} onPoint={setPointed} />
        )}
      </ChartBox>
    </figure>
  )
}

type SizedProps = Pick<Props, 'model' | 'navigation'> & {
  readonly size: ChartSize
  readonly pointed: number | undefined
  readonly onPoint: (bar: number | undefined) => void
}

function SizedChart({ model, size: { width, height, fontSize }, navigation, pointed, onPoint }: SizedProps) {
  const layout = useMemo(() => layoutLogChart(model, { width, height, fontSize }), [model, width, height, fontSize])
  const onMove = (pointer: PointerEvent<HTMLElement>): void => {
    const { left } = pointer.currentTarget.getBoundingClientRect()
    onPoint(barUnder(layout, pointer.clientX - left))
  }
  const column = pointed === undefined ? undefined : layout.bars[pointed]
  const bar = pointed === undefined ? undefined : model.bars[pointed]
  return (
    <div
      className={styles.drawing}
      onPointerDown={onMove}
      onPointerMove={onMove}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && onPoint(undefined)}
    >
      <Drawing layout={layout} width={width} height={height} fontSize={fontSize} />
      {column && bar && (
        <div
          className={styles.pointed}
          style={{
            left: column.left,
            width: column.width,
            top: layout.plot.top,
            height: layout.plot.bottom - layout.plot.top,
          }}
        >
          <ViewLink
            href={navigation.hrefOf(setWindow(bar.from, bar.to), '/timeline')}
            label={logFigures.showDays(formatSpan(bar.from, bar.to))}
            className={styles.toDays}
          >
            {' '}
          </ViewLink>
        </div>
      )}
    </div>
  )
}

type DrawingProps = ChartSize & { readonly layout: LogChartLayout }

const BASELINE = 0.34

const Drawing = memo(function Drawing({ layout, width, height, fontSize }: DrawingProps) {
  const { plot, line, xTicks, yTicks, asOf } = layout
  return (
    <svg width={width} height={height} className={styles.svg} aria-hidden="true" focusable="false">
      {yTicks.map(({ at, label }) => (
        <g key={at}>
          <path d={`M${plot.left} ${at}H${plot.right}`} className={styles.grid} />
          <text x={plot.left - fontSize * 0.6} y={at + fontSize * BASELINE} className={styles.value}>
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, label }) => (
        <g key={at}>
          <path d={`M${at} ${plot.top}V${plot.bottom + fontSize * 0.3}`} className={styles.grid} />
          <text x={at} y={plot.bottom + line} className={styles.tick}>
            {label}
          </text>
        </g>
      ))}
      <path d={layout.whole} className={styles[layout.form]} />
      <path d={layout.cut} className={styles[layout.form]} data-cut="" />
      <path d={layout.best} className={styles.best} />
      {asOf && (
        <>
          <path d={`M${asOf.x} ${plot.top}V${plot.bottom}`} className={styles.asOf} />
          <text x={asOf.labelX} y={plot.bottom + line} className={styles.asOfLabel}>
            {asOf.label}
          </text>
        </>
      )}
    </svg>
  )
})

function Legend() {
  return (
    <span className={styles.legend}>
      <svg viewBox="0 0 12 16" className={styles.glyph} aria-hidden="true" focusable="false">
        <path d="M1 2H11V14H1z" className={styles.ranges} />
      </svg>{' '}
      {logFigures.legend.range}{' '}
      <svg viewBox="0 0 12 16" className={styles.glyph} aria-hidden="true" focusable="false">
        <path d="M1 7H11V9H1z" className={styles.best} />
      </svg>{' '}
      {logFigures.legend.best}
    </span>
  )
}
