import { memo, useMemo, useRef } from 'react'
import type { Day } from '../../base/day'
import { useSize } from '../../ui/use-size'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { TimelineModel } from '../../view-model/select-timeline'
import { timeline as text } from '../../words/en/timeline'
import { brushOf, layoutOverview, type PlacedOverview } from './overview-layout'
import { paintOverview } from './paint-overview'
import type { Range } from './placed-timeline'
import styles from './timeline-overview.module.css'
import { spanOfWindow } from './timeline-scale'
import { useBrush, type BrushHandlers } from './use-brush'
import { useCanvas, type Paint } from './use-canvas'
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
    return layoutOverview({ ...type, items: model.items, crowd: model.crowd, asOf, whole: limits, width })
  }, [model, asOf, limits, width, type])
  const brush = useBrush(frame, placed, gestures)
  const span = spanOfWindow(window)
  const range = placed && brushOf(placed, window)
  return (
    <div ref={frame} className={styles.overview}>
      {placed && range && (
        <div
          className={styles.strip}
          style={{ width: placed.width, height: placed.height }}
          role="group"
          aria-label={text.overview}
          onPointerDown={brush.press('new')}
          onPointerMove={brush.drag}
          onPointerUp={brush.release}
          onPointerCancel={brush.release}
        >
          <div
            className={styles.ground}
            style={{
              left: placed.scale.left,
              width: placed.scale.right - placed.scale.left,
              height: placed.plotHeight,
            }}
          />
          <div
            className={styles.brush}
            style={{ left: range.x0, width: range.x1 - range.x0, height: placed.plotHeight }}
            onPointerDown={brush.press('middle')}
          />
          <Density placed={placed} />
          {(['start', 'end'] as const).map((edge) => (
            <Handle
              key={edge}
              edge={edge}
              day={edge === 'start' ? span.from : span.to}
              placed={placed}
              range={range}
              gestures={gestures}
              brush={brush}
            />
          ))}
        </div>
      )}
    </div>
  )
}

/** Painted once for a span: the brush moves over it and under it. */
const Density = memo(function Density({ placed }: { readonly placed: PlacedOverview }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const paint = useMemo<Paint>(() => (context, look) => paintOverview(context, placed, look), [placed])
  useCanvas(canvas, placed.width, placed.height, paint)
  return <canvas ref={canvas} className={styles.density} aria-hidden="true" />
})

type HandleProps = {
  readonly edge: 'start' | 'end'
  readonly day: Day
  readonly placed: PlacedOverview
  readonly range: Range
  readonly gestures: PlotGestures
  readonly brush: BrushHandlers
}

const HANDLE = 24

function Handle({ edge, day, placed, range, gestures: { limits }, brush }: HandleProps) {
  const limit = spanOfWindow(limits)
  return (
    <div
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={edge === 'start' ? text.windowStart : text.windowEnd}
      aria-valuemin={limit.from}
      aria-valuemax={limit.to}
      aria-valuenow={day}
      aria-valuetext={formatWeekdayDay(day)}
      style={{
        left: (edge === 'start' ? range.x0 : range.x1) - HANDLE / 2,
        width: HANDLE,
        height: placed.plotHeight,
      }}
      onPointerDown={brush.press(edge)}
      onKeyDown={brush.step(edge)}
    />
  )
}
