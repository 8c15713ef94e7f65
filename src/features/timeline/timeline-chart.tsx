import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useSize } from '../../ui/use-size'
import type { Board } from '../../view-model/board'
import type { TimelineModel } from '../../view-model/select-timeline'
import { timelineTotal } from '../../view-model/timeline-total'
import { timeline as text } from '../../words/en/timeline'
import { AsOfHandle } from './as-of-handle'
import { pinnedItems } from './pinned-items'
import type { Spot } from './placed-timeline'
import styles from './timeline-chart.module.css'
import { layoutTimeline } from './timeline-layout'
import type { TimeWindow } from './timeline-scale'
import { spotsOf } from './timeline-spots'
import { TimelineTooltip } from './timeline-tooltip'
import { TimelineTwin } from './timeline-twin'
import type { AsOfControl } from './use-as-of-drag'
import { useAwaitedRows } from './use-awaited-rows'
import { useAwaitedWords } from './use-awaited-words'
import { useHeld } from './use-held'
import { useMarkFocus } from './use-mark-focus'
import { CANVAS_OVERHANG, usePaintedTimeline } from './use-painted-timeline'
import { usePlotGestures, type PlotGestures } from './use-plot-gestures'
import { useSpotPointer } from './use-spot-pointer'
import { useStable } from './use-stable'
import { useTextMeasure } from './use-text-measure'

type Props = {
  readonly board: Board
  readonly model: TimelineModel
  readonly window: TimeWindow
  readonly asOf: AsOfControl
  readonly axis: 'top' | 'bottom'
  readonly isCompact?: boolean
  /** Absent where the window is fixed, as on the first screen. */
  readonly gestures?: PlotGestures
  /** `event.<id>` of the record that another part of the view points at. */
  readonly pointedAt?: string
  readonly onPoint?: (key: string | undefined) => void
  /** What activating a spot does, in words; the same function as long as it says the same. */
  readonly hintOf: (spot: Spot) => string
  readonly onActivate: (spot: Spot) => void
  /** What stands right under the lanes. */
  readonly footer?: ReactNode
}

const NARROW = 560
const NO_SPOTS: readonly (readonly Spot[])[] = []

/** Lanes of marks over days: measures its frame, lays out, paints, and hands what the reader does to its owner. */
export function TimelineChart(props: Props) {
  const { board, model, window, asOf, axis, isCompact, gestures, pointedAt, onPoint, hintOf, onActivate } = props
  const [frame, size] = useSize<HTMLDivElement>()
  const [foot, footSize] = useSize<HTMLDivElement>()
  const type = useTextMeasure(frame)
  const plot = useRef<HTMLDivElement>(null)
  const { focus, lanes } = board.view
  const selected = focus && `${focus.type}.${focus.id}`
  const { width = 0, height = 0 } = size ?? {}
  const footHeight = footSize?.height ?? 0
  const pinned = useMemo(() => pinnedItems(model, selected, pointedAt), [model, selected, pointedAt])
  const placed = useMemo(() => {
    if (!type || width === 0) return undefined
    const laneNames = width < NARROW ? 'above' : 'beside'
    const room = { width, height: height - footHeight, laneNames, axis, isCompact } as const
    return layoutTimeline({ ...model, asOf: asOf.day }, window, { ...type, ...room, selected, pinned })
  }, [model, asOf.day, window, type, width, height, footHeight, axis, isCompact, selected, pinned])
  const isMoving = asOf.isDragging || gestures?.isMoving === true
  // Those who do not see the canvas are told where it came to rest, not every frame on the way.
  const rested = useHeld(placed, isMoving)
  useAwaitedWords(rested, board.log?.questions.ask)
  useAwaitedRows(rested, board)
  const spotsByLane = useMemo(() => (rested ? spotsOf(rested) : NO_SPOTS), [rested])
  const spots = useMemo(() => spotsByLane.flat(), [spotsByLane])
  const handlers = usePlotGestures(plot, placed, spots, gestures, asOf)
  const marks = useMarkFocus(plot, spots, selected)
  const pointer = useSpotPointer(plot, placed, spots, {
    onReach: (spot) => onPoint?.(spot?.form === 'mark' && spot.items.length === 1 ? spot.items[0]?.key : undefined),
    onActivate,
  })
  const shown = isMoving ? undefined : pointer.reached
  const canvas = usePaintedTimeline({ ...props, placed, reached: shown, selected })
  const hints = useHeld(
    useMemo(() => ({ hintOf }), [hintOf]),
    isMoving,
  )
  const onKey = useStable((event: KeyboardEvent, spot: Spot): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return pointer.reach(undefined)
    if (event.key === 'Enter' || event.key === ' ') onActivate(spot)
    else if (!marks.step(event, spot)) return
    event.preventDefault()
  })
  const onFocus = useStable((spot: Spot): void => {
    pointer.reach(spot)
    marks.onFocus(spot)
  })
  const onBlur = useStable((): void => pointer.reach(undefined))
  const cursor = shown ? styles.pointing : gestures && (handlers.isPanning ? styles.panning : styles.pannable)
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: placed && placed.minHeight + footHeight }}>
      {placed && rested && (
        <div
          ref={plot}
          className={[styles.plot, cursor, isMoving && styles.moving].filter(Boolean).join(' ')}
          style={{ width: placed.width, height: placed.height }}
          role="group"
          aria-label={text.chart(text.lanes[lanes], text.records(timelineTotal(model)))}
          title={pointer.head}
          data-plot=""
          {...handlers.surface}
          onPointerMove={(event) => {
            handlers.surface.onPointerMove(event)
            if (!isMoving) pointer.hover(event)
          }}
          onPointerLeave={pointer.leave}
        >
          <canvas
            ref={canvas}
            className={styles.canvas}
            style={{ height: placed.height + CANVAS_OVERHANG }}
            aria-hidden="true"
          />
          <AsOfHandle placed={placed} onDragStart={handlers.startAsOf} onSet={asOf.set} />
          <TimelineTwin
            placed={rested}
            spots={spotsByLane}
            selected={selected}
            tabStop={marks.tabStop}
            hintOf={hints.hintOf}
            onFocus={onFocus}
            onBlur={onBlur}
            onKey={onKey}
          />
        </div>
      )}
      {props.footer !== undefined && (
        <div ref={foot} className={styles.footer}>
          {props.footer}
        </div>
      )}
      {placed && shown && <TimelineTooltip spot={shown} placed={placed} hint={hintOf(shown)} />}
    </div>
  )
}
