import { useMemo, type PointerEvent } from 'react'
import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
  ZIndexLayer,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from 'recharts'
import type { ClaimId } from '../../domain/ids'
import { blocStyle } from '../../marks/bloc-colour'
import { useSize } from '../../ui/use-size'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { MeasureFigures } from '../../view-model/select-figures'
import { focusOn } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import { ChartFurniture } from './chart-furniture'
import { EventMarks } from './event-marks'
import styles from './figure-chart.module.css'
import { FigureMark } from './figure-mark'
import { layoutFigures, nearestMark, tickLabelX, type PlacedMark } from './figures-layout'
import { MarkLabel } from './mark-label'
import { useRoving } from './use-roving'

type Props = {
  readonly model: MeasureFigures
  readonly board: Board
  readonly navigation: Navigation
  /** The claim in the card beside the chart. */
  readonly selected: ClaimId | undefined
  /** Whether a reader points at it, so that its name may cover others. */
  readonly isPointed: boolean
  readonly onSelect: (id: ClaimId | undefined) => void
}

/** How far from a mark a pointer still reaches it, in em of the chart's type. */
const REACH = 1.8
/** The probe is this many em wide, so that its width tells the type size to a fraction of a pixel. */
const PROBE = 10
/** Above the marks, which Recharts draws at 600. */
const TOP_LAYER = 1000

/** Claims of one measure over time. Recharts draws axes, grid and points; what stands where is `layoutFigures`. */
export function FigureChart(props: Props) {
  const [frame, size] = useSize<HTMLDivElement>()
  const [probe, probed] = useSize<HTMLSpanElement>()
  return (
    <div ref={frame} className={styles.frame}>
      <span ref={probe} className={styles.probe} style={{ width: `${PROBE}em` }} aria-hidden="true" />
      {size && probed && size.width > 0 && (
        <Drawing {...props} width={size.width} height={size.height} fontSize={probed.width / PROBE} />
      )}
    </div>
  )
}

type DrawingProps = Props & { readonly width: number; readonly height: number; readonly fontSize: number }

function Drawing({ model, board, navigation, selected, isPointed, onSelect, width, height, fontSize }: DrawingProps) {
  const layout = useMemo(
    () => layoutFigures(model, board.asOf, { width, height, fontSize }),
    [model, board.asOf, width, height, fontSize],
  )
  const { plot, marks, xTicks, yTicks, line, markSize } = layout
  // Recharts draws no ticks on an axis without a height of its own.
  const axisHeight = line * 1.6
  const onScale = useMemo(() => marks.filter(({ value }) => value !== undefined), [marks])
  const idOf = (mark: PlacedMark | undefined): ClaimId | undefined => mark?.figure.claim.id
  const chosen = marks.find((mark) => idOf(mark) === selected)
  const open = (mark: PlacedMark | undefined): void => {
    if (mark) navigation.change(focusOn(mark.figure.claim), 'push')
  }
  const roving = useRoving(
    marks.map(({ figure }) => figure.claim.id),
    selected,
    (id) => open(marks.find((mark) => idOf(mark) === id)),
    onSelect,
  )
  const at = (event: PointerEvent<HTMLElement>): PlacedMark | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return nearestMark(marks, { x: event.clientX - left, y: event.clientY - top }, REACH * fontSize)
  }
  const draw = (mark: PlacedMark) => (
    <FigureMark
      key={mark.figure.claim.id}
      mark={mark}
      board={board}
      navigation={navigation}
      fontSize={fontSize}
      markSize={markSize}
      isSelected={mark === chosen}
      item={roving(mark.figure.claim.id)}
    />
  )
  const point = ({ payload }: { readonly payload?: PlacedMark }) => (payload ? draw(payload) : <g />)
  const dayTick = ({ x, index }: XAxisTickContentProps) => (
    <text x={tickLabelX(Number(x), fontSize)} y={plot.bottom + line} className={styles.tick}>
      {xTicks[index]?.label}
    </text>
  )
  const valueTick = ({ y, index }: YAxisTickContentProps) => (
    <text x={plot.left - fontSize * 0.6} y={Number(y) + fontSize * 0.34} className={styles.value}>
      {yTicks[index]?.label}
    </text>
  )
  return (
    <figure
      aria-label={`${figures.chart.label(model.measure.label, marks.length)}. ${figures.chart.howTo}`}
      className={styles.drawing}
      onPointerMove={(event) => onSelect(idOf(at(event)))}
      onPointerLeave={() => onSelect(undefined)}
      onPointerUp={(event) => {
        // A finger has no hover: its touch shows the claim, and the card beside the chart leads on.
        if (event.pointerType === 'touch') onSelect(idOf(at(event)))
        else open(at(event))
      }}
    >
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: plot.top, right: width - plot.right, bottom: height - plot.bottom - axisHeight, left: 0 }}
        accessibilityLayer={false}
        className={styles.chart}
      >
        <CartesianGrid stroke="var(--hairline)" syncWithTicks />
        <XAxis
          type="number"
          dataKey="day"
          domain={[...layout.xDomain]}
          ticks={xTicks.map(({ day }) => day)}
          interval={0}
          height={axisHeight}
          axisLine={false}
          tickLine={false}
          tick={dayTick}
        />
        <YAxis
          type="number"
          dataKey="value"
          domain={[...layout.yDomain]}
          ticks={yTicks.map(({ value }) => value)}
          interval={0}
          width={plot.left}
          axisLine={false}
          tickLine={false}
          tick={valueTick}
        />
        {layout.rules.map(({ figure, value }) => (
          <ReferenceLine key={figure.claim.id} y={value} className={styles.rule} />
        ))}
        {layout.asOf && <ReferenceLine x={layout.asOf.day} className={styles.asOf} />}
        <ChartFurniture layout={layout} fontSize={fontSize} />
        <EventMarks strip={layout.strip} line={line} fontSize={fontSize} navigation={navigation} />
        {marks.filter(({ value }) => value === undefined).map(draw)}
        <Scatter data={onScale} isAnimationActive={false} shape={point} />
        {isPointed && chosen && !chosen.label.isFree && (
          <ZIndexLayer zIndex={TOP_LAYER}>
            <g style={blocStyle(chosen.figure.voice.bloc, board.dataset)}>
              <MarkLabel label={chosen.label} fontSize={fontSize} isRaised />
            </g>
          </ZIndexLayer>
        )}
      </ScatterChart>
    </figure>
  )
}
