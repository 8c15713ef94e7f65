import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Day } from '../../base/day'
import { useSize } from '../../ui/use-size'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { TimelineModel } from '../../view-model/select-timeline'
import { timeline as text } from '../../words/en/timeline'
import { layoutOverview, type PlacedOverview } from './overview-layout'
import { moveEdge, panBy, windowBetween } from './timeline-gestures'
import styles from './timeline-overview.module.css'
import { spanOfWindow, timeAt, type TimeWindow } from './timeline-scale'
import type { PlotGestures } from './use-plot-gestures'
import { useTextMeasure } from './use-text-measure'

type Props = {
  readonly model: TimelineModel
  readonly asOf: Day
  readonly gestures: PlotGestures
}

type Grip = 'start' | 'end' | 'middle' | 'new'
type Drag = {
  readonly grip: Grip
  readonly id: number
  readonly time: number
  readonly from: TimeWindow
  isMoved: boolean
}

const HEIGHT = 40
const AXIS = 18
const INSET = 10
const SLOP_PX = 3

/** The whole span with the days in view as a brush: draw a new one, drag it, or pull at its ends. */
export function TimelineOverview({ model, asOf, gestures }: Props) {
  const [frame, size] = useSize<HTMLDivElement>()
  const type = useTextMeasure(frame)
  const drag = useRef<Drag>(undefined)
  const { window, limits, move, settle } = gestures
  const width = size?.width ?? 0
  const measure = type?.measure
  const placed = useMemo(
    () =>
      measure && width > 0
        ? layoutOverview({
            items: model.items,
            asOf,
            whole: limits,
            window,
            width,
            height: HEIGHT - 4,
            inset: INSET,
            measure,
          })
        : undefined,
    [model, asOf, limits, window, width, measure],
  )
  if (!placed) return <div ref={frame} className={styles.overview} />

  const timeOf = (event: PointerEvent): number =>
    timeAt(placed.scale, event.clientX - (frame.current?.getBoundingClientRect().left ?? 0))
  const press = (grip: Grip) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { grip, id: event.pointerId, time: timeOf(event), from: window, isMoved: false }
  }
  const pull = (event: PointerEvent): void => {
    const { current } = drag
    if (!current || current.id !== event.pointerId) return
    const time = timeOf(event)
    if (!current.isMoved && Math.abs(time - current.time) * placed.scale.pxPerDay < SLOP_PX) return
    current.isMoved = true
    move(pulled(current, time, limits), event.timeStamp)
  }
  const release = (event: PointerEvent): void => {
    const { current } = drag
    drag.current = undefined
    if (!current) return
    if (current.isMoved) settle()
    else if (current.grip === 'new') settle(centredOn(window, timeOf(event), limits))
  }
  const step = (edge: 'start' | 'end') => (event: KeyboardEvent) => {
    const days = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 }[event.key]
    if (days === undefined) return
    event.preventDefault()
    settle(moveEdge(window, edge, window[edge] + days, limits))
  }
  const span = spanOfWindow(window)
  const handle = (edge: 'start' | 'end', x: number, day: Day, label: string) => (
    <g
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.round(limits.start)}
      aria-valuemax={Math.round(limits.end) - 1}
      aria-valuenow={day}
      aria-valuetext={formatWeekdayDay(day)}
      onPointerDown={press(edge)}
      onKeyDown={step(edge)}
    >
      <rect className={styles.target} x={x - 12} y={0} width={24} height={HEIGHT} />
      <rect className={styles.knob} x={x - 3} y={HEIGHT / 2 - 9} width={6} height={18} rx={3} />
    </g>
  )
  return (
    <div ref={frame} className={styles.overview}>
      <svg
        className={styles.svg}
        width={placed.width}
        height={HEIGHT + AXIS}
        role="group"
        aria-label={text.overview}
        onPointerDown={press('new')}
        onPointerMove={pull}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <rect
          className={styles.ground}
          x={placed.scale.left}
          y={0}
          width={placed.scale.right - placed.scale.left}
          height={HEIGHT}
        />
        <rect
          className={styles.brush}
          x={placed.brush.x0}
          y={0.5}
          width={placed.brush.x1 - placed.brush.x0}
          height={HEIGHT - 1}
          onPointerDown={press('middle')}
        />
        <Density placed={placed} />
        <path className={styles.asOf} d={`M${placed.asOfX} 0V${HEIGHT}`} />
        {handle('start', placed.brush.x0, span.from, text.windowStart)}
        {handle('end', placed.brush.x1, span.to, text.windowEnd)}
      </svg>
    </div>
  )
}

function pulled({ grip, time: first, from }: Drag, time: number, limits: TimeWindow): TimeWindow {
  switch (grip) {
    case 'start':
    case 'end':
      return moveEdge(from, grip, from[grip] + time - first, limits)
    case 'middle':
      return panBy(from, time - first, limits)
    case 'new':
      return windowBetween(first, time, limits)
  }
}

function centredOn(window: TimeWindow, time: number, limits: TimeWindow): TimeWindow {
  return panBy(window, time - (window.start + window.end) / 2, limits)
}

function Density({ placed }: { readonly placed: PlacedOverview }) {
  const { columns, ticks } = placed
  return (
    <g className={styles.density} aria-hidden="true">
      {columns.map(({ kind, x, width, height, isAhead }) => (
        <rect
          key={`${kind}${x}`}
          className={kind === 'lasting' ? styles.lasting : isAhead ? styles.ahead : styles.day}
          x={x}
          y={HEIGHT - height}
          width={width}
          height={height}
        />
      ))}
      {ticks.major.map(({ day, x, label }) => (
        <g key={day}>
          <path className={styles.tickMark} d={`M${x} ${HEIGHT}v5`} />
          <text className={styles.tick} x={x + 4} y={HEIGHT + AXIS / 2 + 1} dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
