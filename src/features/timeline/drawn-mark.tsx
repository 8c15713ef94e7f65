import type { KeyboardEvent } from 'react'
import { MarkShape } from '../../marks/mark-shape'
import { timeline as text } from '../../words/en/timeline'
import { words } from '../../words/words'
import type { PlacedMark, Segment } from './placed-timeline'
import styles from './timeline-chart.module.css'

type Props = {
  readonly placed: PlacedMark
  readonly rowHeight: number
  readonly glyph: number
  readonly colour: string
  /** Prefix of the ids of this chart's fades. */
  readonly fades: string
  /** Id of the plot's own outline: what runs on outside the window is cut there. */
  readonly clip: string
  readonly isSelected: boolean
  /** The list, or another part of the view, points at this record. */
  readonly isPointedAt: boolean
  readonly isTabStop: boolean
  readonly hint: string
  readonly onActivate: (mark: PlacedMark) => void
  readonly onReach: (mark: PlacedMark | undefined) => void
  readonly onFocus: (mark: PlacedMark) => void
  readonly onKey: (event: KeyboardEvent, mark: PlacedMark) => void
}

/**
 * One mark with its soft edges and its words; a link to its record, or the count of a crowd. The words may be
 * cut, so they are for the eye; the name says all of them.
 */
export function DrawnMark(props: Props) {
  const { placed, rowHeight, glyph, colour, fades, isSelected, isPointedAt, isTabStop, onActivate, onReach } = props
  const { box, x, y, segments, label, count, isAhead, items } = placed
  const inks = [isSelected && styles.selected, isPointedAt && styles.pointedAt, isAhead && styles.ahead]
  return (
    <g
      className={[styles.mark, ...inks].filter(Boolean).join(' ')}
      style={{ color: colour }}
      role={count ? 'button' : 'link'}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={nameOf(props)}
      aria-current={isSelected ? 'true' : undefined}
      data-mark={placed.key}
      onClick={() => onActivate(placed)}
      onKeyDown={(event) => props.onKey(event, placed)}
      onFocus={() => {
        onReach(placed)
        props.onFocus(placed)
      }}
      onBlur={() => onReach(undefined)}
      onPointerEnter={() => onReach(placed)}
      onPointerLeave={() => onReach(undefined)}
    >
      <rect
        className={styles.target}
        x={box.x0 - 2}
        y={box.y0 + 1}
        width={box.x1 - box.x0 + 4}
        height={box.y1 - box.y0 - 2}
        rx={3}
      />
      <g clipPath={`url(#${props.clip})`}>
        {segments.map((segment) => (
          <DrawnSegment key={segment.ink} segment={segment} y={y} height={rowHeight - 9} fades={fades} />
        ))}
      </g>
      <MarkShape name={placed.mark} x={x} y={y} size={glyph} isAhead={isAhead && items.length === 1} />
      {count && (
        <text className={styles.count} x={count.x} y={y} dominantBaseline="central" aria-hidden="true">
          {count.text}
        </text>
      )}
      {label && (
        <text
          className={label.isOverInk ? styles.label : styles.haloed}
          x={label.x}
          y={y}
          textAnchor={label.anchor}
          dominantBaseline="central"
          aria-hidden="true"
        >
          {label.text}
        </text>
      )}
    </g>
  )
}

function nameOf({ placed: { items, count, span }, hint }: Props): string {
  const [item] = items
  if (!item || count) return `${text.cluster(items.length, span)}. ${hint}`
  // A figure is named as it is labelled, number first: what is read aloud begins with what is seen.
  const title = item.record.type === 'claim' ? item.label : item.title
  return text.markName(item.date, item.kind, title, words.sources(item.sourceCount))
}

type SegmentProps = {
  readonly segment: Segment
  readonly y: number
  readonly height: number
  readonly fades: string
}

function DrawnSegment({ segment, y, height, fades }: SegmentProps) {
  const { x0, x1, ink } = segment
  const shape = { x: x0, y: y - height / 2, width: Math.max(0, x1 - x0), height }
  switch (ink) {
    case 'solid':
      return <rect className={styles.solid} {...shape} />
    case 'soft':
      return <rect className={styles.soft} {...shape} />
    case 'fade-in':
    case 'fade-out':
      return <rect className={styles.soft} {...shape} mask={`url(#${fades}-${ink})`} />
    case 'ahead':
      return <rect className={styles.hollow} {...shape} />
  }
}
