import { useMemo, type PointerEvent } from 'react'
import type { ClaimId } from '../../domain/ids'
import { useSize } from '../../ui/use-size'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { MeasureFigures } from '../../view-model/select-figures'
import { focusOn } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import { ChartDrawing } from './chart-drawing'
import { ChartSelection } from './chart-selection'
import styles from './figure-chart.module.css'
import { layoutFigures, nearestMark, type PlacedMark } from './figures-layout'

type Props = {
  readonly model: MeasureFigures
  readonly board: Board
  readonly navigation: Navigation
  /** The claim in the card while nothing is pointed at; the keyboard begins there. */
  readonly resting: ClaimId | undefined
  readonly pointed: ClaimId | undefined
  readonly onPoint: (id: ClaimId | undefined) => void
}

/** How far from a mark a pointer still reaches it, in em of the chart's type. */
const REACH = 1.8
/** The probe is this many em wide, so that its width tells the type size to a fraction of a pixel. */
const PROBE = 10

/** Claims of one measure over time, each reachable by pointer, finger and keyboard. */
export function FigureChart(props: Props) {
  const [frame, size] = useSize<HTMLDivElement>()
  const [probe, probed] = useSize<HTMLSpanElement>()
  return (
    <div ref={frame} className={styles.frame}>
      <span ref={probe} className={styles.probe} style={{ width: `${PROBE}em` }} aria-hidden="true" />
      {size && probed && size.width > 0 && (
        <SizedChart {...props} width={size.width} height={size.height} fontSize={probed.width / PROBE} />
      )}
    </div>
  )
}

type SizedProps = Props & { readonly width: number; readonly height: number; readonly fontSize: number }

function SizedChart({ model, board, navigation, resting, pointed, onPoint, width, height, fontSize }: SizedProps) {
  const size = useMemo(() => ({ width, height, fontSize }), [width, height, fontSize])
  const layout = useMemo(() => layoutFigures(model, board.asOf, size), [model, board.asOf, size])
  const { marks } = layout
  const at = (event: PointerEvent<HTMLElement>): PlacedMark | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return nearestMark(marks, { x: event.clientX - left, y: event.clientY - top }, REACH * fontSize)
  }
  const point = (event: PointerEvent<HTMLElement>): void => onPoint(at(event)?.figure.claim.id)
  const open = (event: PointerEvent<HTMLElement>): void => {
    const mark = at(event)
    if (mark) navigation.change(focusOn(mark.figure.claim), 'push')
  }
  return (
    <figure
      aria-label={`${figures.chart.label(model.measure.label, marks.length)}. ${figures.chart.howTo}`}
      className={styles.drawing}
      data-pointed={pointed !== undefined || undefined}
      onPointerMove={point}
      onPointerLeave={() => onPoint(undefined)}
      // A finger has no hover: its touch shows the claim, and the card beside the chart leads on.
      onPointerUp={(event) => (event.pointerType === 'touch' ? point(event) : open(event))}
    >
      <ChartDrawing
        layout={layout}
        size={size}
        board={board}
        navigation={navigation}
        resting={resting}
        onPoint={onPoint}
      />
      <ChartSelection
        marks={marks}
        selected={pointed ?? resting}
        isPointed={pointed !== undefined}
        markSize={layout.markSize}
        size={size}
        dataset={board.dataset}
      />
    </figure>
  )
}
