import { useMemo } from 'react'
import type { Day } from '../../base/day'
import { useSize } from '../../ui/use-size'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { TimelineModel } from '../../view-model/select-timeline'
import { timeline as text } from '../../words/en/timeline'
import { layoutOverview, type PlacedOverview } from './overview-layout'
import styles from './timeline-overview.module.css'
import { spanOfWindow } from './timeline-scale'
import { useBrush, type BrushHandlers } from './use-brush'
import type { PlotGestures } from './use-plot-gestures'
import { useTextMeasure } from './use-text-measure'

type Props = { readonly model: TimelineModel; readonly asOf: Day; readonly gestures: PlotGestures }

/** The whole span with the days in view as a brush: draw a new one, drag it, or pull at its ends. */
export function TimelineOverview({ model, asOf, gestures }: Props) {
  const [frame, size] = useSize<HTMLDivElement>()
  const type = useTextMeasure(frame)
  const { window, limits } = gestures
  const width = size?.width ?? 0
  const placed = useMemo(() => {
    if (!type || width === 0) return undefined
    return layoutOverview({ ...type, items: model.items, asOf, whole: limits, window, width })
  }, [model, asOf, limits, window, width, type])
  const brush = useBrush(frame, placed, gestures)
  const span = spanOfWindow(window)
  return (
    <div ref={frame} className={styles.overview}>
      {placed && (
        <svg
          className={styles.svg}
          width={placed.width}
          height={placed.height}
          role="group"
          aria-label={text.overview}
          onPointerDown={brush.press('new')}
          onPointerMove={brush.drag}
          onPointerUp={brush.release}
          onPointerCancel={brush.release}
        >
          <rect
            className={styles.ground}
            x={placed.scale.left}
            width={placed.scale.right - placed.scale.left}
            height={placed.plotHeight}
          />
          <rect
            className={styles.brush}
            x={placed.brush.x0}
            y={0.5}
            width={placed.brush.x1 - placed.brush.x0}
            height={placed.plotHeight - 1}
            onPointerDown={brush.press('middle')}
          />
          <Density placed={placed} />
          <path className={styles.asOf} d={`M${placed.asOfX} 0V${placed.plotHeight}`} />
          <Handle
            edge="start"
            day={span.from}
            label={text.windowStart}
            placed={placed}
            gestures={gestures}
            brush={brush}
          />
          <Handle edge="end" day={span.to} label={text.windowEnd} placed={placed} gestures={gestures} brush={brush} />
        </svg>
      )}
    </div>
  )
}

type HandleProps = {
  readonly edge: 'start' | 'end'
  readonly day: Day
  readonly label: string
  readonly placed: PlacedOverview
  readonly gestures: PlotGestures
  readonly brush: BrushHandlers
}

function Handle({ edge, day, label, placed, gestures: { limits }, brush }: HandleProps) {
  const x = edge === 'start' ? placed.brush.x0 : placed.brush.x1
  const limit = spanOfWindow(limits)
  return (
    <g
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={limit.from}
      aria-valuemax={limit.to}
      aria-valuenow={day}
      aria-valuetext={formatWeekdayDay(day)}
      onPointerDown={brush.press(edge)}
      onKeyDown={brush.step(edge)}
    >
      <rect className={styles.target} x={x - 12} width={24} height={placed.plotHeight} />
      <rect className={styles.knob} x={x - 3} y={placed.plotHeight / 2 - 9} width={6} height={18} rx={3} />
    </g>
  )
}

function Density({ placed: { columns, ticks, plotHeight, tickY } }: { readonly placed: PlacedOverview }) {
  return (
    <g className={styles.density} aria-hidden="true">
      {columns.map(({ kind, x, y, width, height, isAhead }) => (
        <rect
          key={`${kind}${x}`}
          className={kind === 'lasting' ? styles.lasting : isAhead ? styles.ahead : styles.day}
          x={x}
          y={y}
          width={width}
          height={height}
        />
      ))}
      {ticks.major.map(({ day, x, label }) => (
        <g key={day}>
          <path className={styles.tickMark} d={`M${x} ${plotHeight}v5`} />
          <text className={styles.tick} x={x + 4} y={tickY} dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
