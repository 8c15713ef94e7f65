import { useMemo } from 'react'
import { assertNever } from '../../base/assert-never'
import { civilFromDay, type Day } from '../../base/day'
import type { CrisisRecord } from '../../domain/dataset'
import { useSize } from '../../ui/use-size'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay, formatDayMonth, formatMonth, formatYear } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { setWindow } from '../../view-model/transitions'
import { actors as text } from '../../words/en/actors'
import { AXIS_HEIGHT, layoutActorTimeline, timelineRows, type TickUnit } from './actor-timeline-layout'
import { ActorTimelineMark } from './actor-timeline-mark'
import styles from './actor-timeline.module.css'
import { PageSection } from './page-section'

type Props = {
  readonly records: readonly CrisisRecord[]
  readonly board: Board
  readonly navigation: Navigation
}

/** In rem, so that the drawing follows the type of a projector. */
const LABEL = 5.5
const ROW = 2
const MARK = 1.6

/** An actor's records on the days in view, one row a type; the list below says the same in words. */
export function ActorTimeline({ records, board, navigation }: Props) {
  const [ref, size] = useSize<HTMLDivElement>()
  const { window, asOf, view } = board
  const layout = useMemo(() => {
    if (!size) return undefined
    const { width, rem } = size
    return layoutActorTimeline(records, window, asOf, { width, label: LABEL * rem, row: ROW * rem, mark: MARK * rem })
  }, [records, window, asOf, size])
  const isWindowed = view.from !== undefined || view.to !== undefined
  const outside = layout ? text.outside(layout.earlier, layout.later) : ''
  return (
    <PageSection
      title={text.timeline}
      aside={
        <>
          {outside}
          {isWindowed && (
            <>
              {' '}
              <ViewLink href={navigation.hrefOf(setWindow(undefined, undefined))} className={styles.all}>
                {text.allDays}
              </ViewLink>
            </>
          )}
        </>
      }
    >
      <div ref={ref} style={{ minHeight: `calc(${timelineRows(records, window).length * ROW}rem + ${AXIS_HEIGHT}px)` }}>
        {layout && size && (
          <svg
            width={size.width}
            height={layout.height}
            role="group"
            aria-label={text.timeline}
            className={styles.drawing}
          >
            {layout.ticks.map(({ x, day, unit, isLabelled }) => (
              <g key={day} className={styles.tick} aria-hidden="true">
                <path d={`M${x} 0V${layout.height - 18}`} />
                {isLabelled && (
                  <text x={x + 3} y={layout.height - 6}>
                    {tickText(day, unit)}
                  </text>
                )}
              </g>
            ))}
            {layout.rows.map(({ type, y }) => (
              <g key={type} aria-hidden="true">
                <path className={styles.row} d={`M${LABEL * size.rem} ${y}H${size.width}`} />
                <text className={styles.label} x={0} y={y} dominantBaseline="central">
                  {text.lanes[type]}
                </text>
              </g>
            ))}
            {layout.asOfX !== undefined && (
              <path className={styles.asOf} d={`M${layout.asOfX} 0V${layout.height - 18}`}>
                <title>{text.asOf(formatDay(asOf))}</title>
              </path>
            )}
            {layout.marks.map((mark) => (
              <ActorTimelineMark
                key={mark.records[0].id}
                mark={mark}
                size={MARK * size.rem}
                board={board}
                navigation={navigation}
              />
            ))}
          </svg>
        )}
      </div>
    </PageSection>
  )
}

function tickText(day: Day, unit: TickUnit): string {
  switch (unit) {
    case 'day':
      return formatDayMonth(day)
    case 'month':
      return formatMonth(day)
    case 'year':
      return formatYear(civilFromDay(day).year)
    default:
      return assertNever(unit)
  }
}
