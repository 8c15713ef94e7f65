import { useId, useMemo, type KeyboardEvent, type PointerEvent } from 'react'
import type { Day } from '../../base/day'
import type { Dataset } from '../../domain/dataset'
import { blocColour } from '../../marks/bloc-colour'
import { DrawnAsOf } from './drawn-as-of'
import { DrawnAxis } from './drawn-axis'
import { DrawnLane } from './drawn-lane'
import { DrawnMark } from './drawn-mark'
import type { PlacedMark, PlacedTimeline } from './placed-timeline'
import styles from './timeline-chart.module.css'

type Props = {
  readonly placed: PlacedTimeline
  readonly dataset: Dataset
  readonly selected: string | undefined
  readonly pointedAt: string | undefined
  /** The one mark that Tab reaches. */
  readonly tabStop: string | undefined
  readonly hintOf: (mark: PlacedMark) => string
  readonly onActivate: (mark: PlacedMark) => void
  readonly onReach: (mark: PlacedMark | undefined) => void
  readonly onFocus: (mark: PlacedMark) => void
  readonly onKey: (event: KeyboardEvent, mark: PlacedMark) => void
  readonly onAsOfDrag: (event: PointerEvent) => void
  readonly onAsOf: (day: Day) => void
}

/** The SVG painter: maps what was placed to elements, in painting order, and computes nothing. */
export function TimelineDrawing({ placed, dataset, selected, pointedAt, tabStop, hintOf, ...on }: Props) {
  const fades = useId()
  const clip = `${fades}-plot`
  const colourOf = useMemo(() => memoColour(dataset), [dataset])
  const { plot, future } = placed
  return (
    <>
      <defs>
        <Fade id={`${fades}-fade-in`} from="black" to="white" />
        <Fade id={`${fades}-fade-out`} from="white" to="black" />
        <clipPath id={clip}>
          <rect x={plot.x0} y={plot.y0} width={plot.x1 - plot.x0} height={plot.y1 - plot.y0} />
        </clipPath>
      </defs>
      <rect className={styles.surface} width={placed.width} height={placed.height} />
      <rect
        className={styles.future}
        x={future.x0}
        y={plot.y0}
        width={future.x1 - future.x0}
        height={plot.y1 - plot.y0}
      />
      <DrawnAxis placed={placed} />
      <DrawnAsOf placed={placed} onDragStart={on.onAsOfDrag} onSet={on.onAsOf} />
      {placed.lanes.map((lane) => (
        <DrawnLane key={lane.key} lane={lane} placed={placed}>
          {lane.marks.map((mark) => (
            <DrawnMark
              key={mark.key}
              placed={mark}
              rowHeight={placed.rowHeight}
              glyph={placed.glyph}
              colour={colourOf(mark.bloc)}
              fades={fades}
              clip={clip}
              isSelected={mark.items.some(({ key }) => key === selected)}
              isPointedAt={mark.items.some(({ key }) => key === pointedAt)}
              isTabStop={mark.key === tabStop}
              hint={hintOf(mark)}
              onActivate={on.onActivate}
              onReach={on.onReach}
              onFocus={on.onFocus}
              onKey={on.onKey}
            />
          ))}
        </DrawnLane>
      ))}
    </>
  )
}

/** Every mark asks for a colour on every frame of a gesture; there are few blocs. */
function memoColour(dataset: Dataset): (bloc: string | undefined) => string {
  const known = new Map<string | undefined, string>()
  return (bloc) => {
    const colour = known.get(bloc) ?? blocColour(bloc, dataset)
    known.set(bloc, colour)
    return colour
  }
}

function Fade({ id, from, to }: { readonly id: string; readonly from: string; readonly to: string }) {
  return (
    <mask id={id} maskContentUnits="objectBoundingBox">
      <linearGradient id={`${id}-ramp`}>
        <stop offset="0" stopColor={from} />
        <stop offset="1" stopColor={to} />
      </linearGradient>
      <rect width="1" height="1" fill={`url(#${id}-ramp)`} />
    </mask>
  )
}
