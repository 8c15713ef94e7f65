import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import type { ClaimId } from '../../domain/ids'
import { offerPicture } from '../../ui/offered-picture'
import { svgPicture } from '../../ui/svg-picture'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { findingText, readingText } from '../../view-model/select-figure-finding'
import type { MeasureFigures } from '../../view-model/select-figures'
import { focusOn } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import { ChartBox } from './chart-box'
import { ChartDrawing } from './chart-drawing'
import type { ChartSize } from './chart-frame'
import { ChartSelection } from './chart-selection'
import { nearestEvent, type PlacedEvent } from './events-layout'
import styles from './figure-chart.module.css'
import { layoutFigures, nearestMark, type ChartLayout, type PlacedMark } from './figures-layout'

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
/** The strip is thinner than a mark's reach: the words under it belong to no pointer. */
const EVENT_REACH = 0.95
/** Claims of one measure over time, each reachable by pointer, finger and keyboard. */
export function FigureChart(props: Props) {
  return <ChartBox className={styles.frame}>{(size) => <SizedChart {...props} {...size} />}</ChartBox>
}

type SizedProps = Props & ChartSize

function SizedChart({ model, board, navigation, resting, pointed, onPoint, width, height, fontSize }: SizedProps) {
  const size = useMemo(() => ({ width, height, fontSize }), [width, height, fontSize])
  const layout = useMemo(() => layoutFigures(model, board.asOf, size), [model, board.asOf, size])
  const [event, setEvent] = useState<PlacedEvent>()
  const drawing = useRef<HTMLElement>(null)
  useEffect(() => (drawing.current ? offerDrawing(drawing.current, model) : undefined), [model])
  const { marks } = layout
  const point = (found: Found): void => {
    onPoint(found.mark?.figure.claim.id)
    setEvent(found.event)
  }
  const open = ({ mark, event: near }: Found): void => {
    const record = mark?.figure.claim ?? near?.event
    if (record) navigation.change(focusOn(record), 'push')
  }
  const onMove = (pointer: PointerEvent<HTMLElement>): void => {
    if (pointer.pointerType !== 'touch') point(foundAt(pointer, layout, fontSize))
  }
  const onUp = (pointer: PointerEvent<HTMLElement>): void => {
    const found = foundAt(pointer, layout, fontSize)
    // A finger has no hover: its first touch shows the claim, a second one opens its record.
    const isFirstTouch = pointer.pointerType === 'touch' && found.mark?.figure.claim.id !== pointed
    if (isFirstTouch && !found.event) point(found)
    else open(found)
  }
  return (
    <figure
      ref={drawing}
      aria-label={`${figures.chart.label(model.measure.label, marks.length)}. ${figures.chart.howTo}`}
      className={styles.drawing}
      data-pointed={event ? 'event' : pointed && 'claim'}
      onPointerMove={onMove}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && point({})}
      onPointerUp={onUp}
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
        layout={layout}
        selected={pointed ?? resting}
        isPointed={pointed !== undefined}
        event={event}
        size={size}
        dataset={board.dataset}
      />
    </figure>
  )
}

/** The chart itself; the selection over it belongs to the moment. */
function offerDrawing(figure: HTMLElement, { measure, finding }: MeasureFigures): () => void {
  return offerPicture(figure, () => {
    const svg = figure.querySelector('svg')
    const caption = [findingText(finding), readingText(measure)].map(asSentence).join(' ')
    return svg ? svgPicture(svg, { title: measure.label, caption }) : undefined
  })
}

function asSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}

type Found = { readonly mark?: PlacedMark; readonly event?: PlacedEvent }

/** What a pointer means: the nearest mark, or the nearest event where it is over the strip. */
function foundAt(pointer: PointerEvent<HTMLElement>, { marks, strip }: ChartLayout, fontSize: number): Found {
  const { left, top } = pointer.currentTarget.getBoundingClientRect()
  const at = { x: pointer.clientX - left, y: pointer.clientY - top }
  const event = nearestEvent(strip, at, EVENT_REACH * fontSize)
  return event ? { event } : { mark: nearestMark(marks, at, REACH * fontSize) }
}
