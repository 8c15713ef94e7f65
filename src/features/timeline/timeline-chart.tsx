import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useSize } from '../../ui/use-size'
import type { Board } from '../../view-model/board'
import type { TimelineModel } from '../../view-model/select-timeline'
import { timeline as text } from '../../words/en/timeline'
import { words } from '../../words/words'
import type { PlacedMark } from './placed-timeline'
import styles from './timeline-chart.module.css'
import { TimelineDrawing } from './timeline-drawing'
import { layoutTimeline } from './timeline-layout'
import type { TimeWindow } from './timeline-scale'
import { TimelineTooltip } from './timeline-tooltip'
import type { AsOfControl } from './use-as-of-drag'
import { useMarkFocus } from './use-mark-focus'
import { usePlotGestures, type PlotGestures } from './use-plot-gestures'
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
  /** What activating a mark does, in words. */
  readonly hintOf: (mark: PlacedMark) => string
  readonly onActivate: (mark: PlacedMark) => void
  /** What stands right under the lanes. */
  readonly footer?: ReactNode
}

const NARROW = 560

/** Lanes of marks over days: measures its frame, lays out, and hands what the reader does to its owner. */
export function TimelineChart(props: Props) {
  const { board, model, window, asOf, axis, isCompact, gestures, pointedAt, onPoint, hintOf, onActivate } = props
  const [frame, size] = useSize<HTMLDivElement>()
  const [foot, footSize] = useSize<HTMLDivElement>()
  const type = useTextMeasure(frame)
  const svg = useRef<SVGSVGElement>(null)
  const [reached, setReached] = useState<string>()
  const { focus, lanes } = board.view
  const selected = focus && `${focus.type}.${focus.id}`
  const { width = 0, height = 0 } = size ?? {}
  const footHeight = footSize?.height ?? 0
  const placed = useMemo(() => {
    if (!type || width === 0) return undefined
    const laneNames = width < NARROW ? 'above' : 'beside'
    const options = { ...type, width, height: height - footHeight, laneNames, axis, isCompact, selected } as const
    return layoutTimeline({ ...model, asOf: asOf.day }, window, options)
  }, [model, asOf.day, window, type, width, height, footHeight, axis, isCompact, selected])
  const handlers = usePlotGestures(svg, placed, gestures, asOf)
  const marks = useMarkFocus(svg, placed, selected)
  const reach = (mark: PlacedMark | undefined): void => {
    setReached(mark?.key)
    onPoint?.(mark?.items.length === 1 ? mark.items[0]?.key : undefined)
  }
  const onKey = (event: KeyboardEvent, mark: PlacedMark): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return reach(undefined)
    if (event.key === 'Enter' || event.key === ' ') onActivate(mark)
    else if (!marks.step(event, mark)) return
    event.preventDefault()
  }
  const shown = placed?.marks.find(({ key }) => key === reached)
  const cursor = gestures && (handlers.isPanning ? styles.panning : styles.pannable)
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: placed && placed.minHeight + footHeight }}>
      {placed && (
        <svg
          ref={svg}
          className={`${styles.svg} ${cursor ?? ''}`}
          width={placed.width}
          height={placed.height}
          role="group"
          aria-label={text.chart(text.lanes[lanes], words.records(model.items.length))}
          {...handlers.surface}
        >
          <TimelineDrawing
            placed={placed}
            dataset={board.dataset}
            selected={selected}
            pointedAt={pointedAt}
            tabStop={marks.tabStop}
            hintOf={hintOf}
            onActivate={onActivate}
            onReach={reach}
            onFocus={marks.onFocus}
            onKey={onKey}
            onAsOfDrag={handlers.startAsOf}
            onAsOf={asOf.set}
          />
        </svg>
      )}
      {props.footer !== undefined && (
        <div ref={foot} className={styles.footer}>
          {props.footer}
        </div>
      )}
      {placed && shown && !handlers.isPanning && !asOf.isDragging && (
        <TimelineTooltip mark={shown} placed={placed} hint={hintOf(shown)} />
      )}
    </div>
  )
}
