import { useEffect, useMemo, useRef } from 'react'
import { blocColour } from '../../marks/bloc-colour'
import { MarkLegend } from '../../marks/mark-legend'
import { useSize } from '../../ui/use-size'
import type { Board } from '../../view-model/board'
import { hasSoftDates, marksIn } from '../../view-model/select-timeline'
import { sharedStripWindow, timelineWindow } from '../../view-model/select-timeline-window'
import type { TimelineItem } from '../../view-model/timeline-item'
import { timelineTotal } from '../../view-model/timeline-total'
import { timeline as text } from '../../words/en/timeline'
import { readLook } from './canvas-look'
import { paintTimeline } from './paint-timeline'
import styles from './paper-timeline.module.css'
import { SoftEdgeKey } from './soft-edge-key'
import { layoutTimeline } from './timeline-layout'
import { windowOfSpan } from './timeline-scale'
import { useTextMeasure } from './use-text-measure'
import { useTimelineModel } from './use-timeline-model'

type Props = {
  readonly board: Board
  /** The few days around the as-of, as the first screen has them; else the days in view. */
  readonly isStrip: boolean
}

const NOTHING_PINNED = new Map<string, readonly TimelineItem[]>()
/** Lanes that fit on a sheet beside the list. */
const MOST_LANES = 7

/** The timeline for a sheet of paper: the same strokes as on the screen, as vectors, with nothing to press. */
export function PaperTimeline({ board, isStrip }: Props) {
  const model = useTimelineModel(board, MOST_LANES)
  const [frame, size] = useSize<HTMLDivElement>()
  const type = useTextMeasure(frame)
  const drawing = useRef<HTMLDivElement>(null)
  const window = useMemo(
    () => windowOfSpan(isStrip ? sharedStripWindow(board, model) : timelineWindow(board)),
    [board, model, isStrip],
  )
  const width = size?.width ?? 0
  const placed = useMemo(() => {
    if (!type || width === 0) return undefined
    const options = { width, height: 0, laneNames: 'beside', axis: 'bottom', isCompact: false } as const
    return layoutTimeline({ ...model, asOf: board.asOf }, window, {
      ...type,
      ...options,
      selected: undefined,
      pinned: NOTHING_PINNED,
    })
  }, [model, board.asOf, window, type, width])
  useEffect(() => {
    const place = drawing.current
    if (!place || !placed) return undefined
    let isWanted = true
    const draw = async (): Promise<void> => {
      const { SvgPen } = await import('../../ui/svg-pen')
      if (!isWanted) return
      const pen = new SvgPen(placed.width, placed.height + OVERHANG)
      const look = { ...readLook(place), ratio: 1 }
      const nothing = { selected: undefined, pointedAt: undefined, reached: undefined }
      paintTimeline(pen, placed, look, nothing, (bloc) => blocColour(bloc, board.dataset))
      place.replaceChildren(pen.drawing)
    }
    void draw()
    return () => {
      isWanted = false
    }
  }, [placed, board.dataset])
  return (
    <figure
      className={styles.figure}
      aria-label={text.chart(text.lanes[board.view.lanes], text.records(timelineTotal(model)))}
    >
      <div ref={frame} className={styles.frame}>
        <div ref={drawing} style={{ minHeight: placed && placed.height + OVERHANG }} aria-hidden="true" />
      </div>
      <MarkLegend label={text.legend} names={marksIn(model)}>
        {hasSoftDates(model) && <SoftEdgeKey />}
      </MarkLegend>
    </figure>
  )
}

/** Room under the last lane for its rule and the end of the as-of line. */
const OVERHANG = 3
