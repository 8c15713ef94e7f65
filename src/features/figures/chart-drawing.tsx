import { memo, useCallback, useMemo } from 'react'
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
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { setFocus } from '../../view-model/transitions'
import { ChartFurniture } from './chart-furniture'
import { EventMarks } from './event-marks'
import styles from './figure-chart.module.css'
import { FigureMark } from './figure-mark'
import type { ChartSize } from './chart-frame'
import { tickLabelX, type ChartLayout, type PlacedMark } from './figures-layout'
import { useRoving } from './use-roving'

type Props = {
  readonly layout: ChartLayout
  readonly size: ChartSize
  readonly board: Board
  readonly navigation: Navigation
  readonly resting: ClaimId | undefined
  readonly onPoint: (id: ClaimId) => void
}

/** After the marks, which Recharts draws at 600: the keyboard goes to claims first, then to events. */
const EVENT_LAYER = 700

/** Recharts draws axes, grid, rules and points; what stands where is the layout's. */
export const ChartDrawing = memo(function ChartDrawing(props: Props) {
  const { layout, size, board, navigation, resting, onPoint } = props
  const { plot, marks, xTicks, yTicks, line } = layout
  const { fontSize } = size
  const onScale = useMemo(() => marks.filter(({ value }) => value !== undefined), [marks])
  const ids = useMemo(() => marks.map(({ figure }) => figure.claim.id), [marks])
  const open = useCallback((id: ClaimId) => navigation.change(setFocus({ type: 'claim', id }), 'push'), [navigation])
  const roving = useRoving(ids, resting, open, onPoint)
  const draw = (mark: PlacedMark) => (
    <FigureMark
      key={mark.figure.claim.id}
      mark={mark}
      board={board}
      navigation={navigation}
      fontSize={fontSize}
      markSize={layout.markSize}
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
  // Recharts draws no ticks on an axis without a height of its own.
  const axisHeight = line * 1.6
  const bottom = size.height - plot.bottom - axisHeight
  return (
    <ScatterChart
      width={size.width}
      height={size.height}
      margin={{ top: plot.top, right: size.width - plot.right, bottom, left: 0 }}
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
      {marks.filter(({ value }) => value === undefined).map(draw)}
      <Scatter data={onScale} isAnimationActive={false} shape={point} />
      <ZIndexLayer zIndex={EVENT_LAYER}>
        <EventMarks strip={layout.strip} line={line} fontSize={fontSize} navigation={navigation} />
      </ZIndexLayer>
    </ScatterChart>
  )
})
