import { memo, type KeyboardEvent } from 'react'
import { timeline as text } from '../../words/en/timeline'
import { words } from '../../words/words'
import type { PlacedLabel, PlacedMark, PlacedTimeline, Spot } from './placed-timeline'
import styles from './timeline-chart.module.css'

type Props = {
  readonly placed: PlacedTimeline
  /** By lane, in order of time. */
  readonly spots: readonly (readonly Spot[])[]
  readonly selected: string | undefined
  /** The one spot that Tab reaches. */
  readonly tabStop: string | undefined
  readonly hintOf: (spot: Spot) => string
  readonly onFocus: (spot: Spot) => void
  readonly onBlur: () => void
  readonly onKey: (event: KeyboardEvent, spot: Spot) => void
}

/**
 * What the canvas shows, for those who do not see it: a link or a button over every mark, and over the labelled
 * stretches of a crowd. It draws nothing but the focus, and rests while the canvas moves. The painted words stand in
 * it as words that cannot be seen, so that the browser's own search finds them in their place.
 */
export const TimelineTwin = memo(function TimelineTwin({ placed, spots, ...rest }: Props) {
  return placed.lanes.map((lane, index) => (
    <div key={lane.key} role="group" aria-label={text.laneEdges(lane.name, lane.inside, lane.earlier, lane.later)}>
      <span className={styles.words} style={{ left: lane.label.x, top: lane.labelY }} aria-hidden="true">
        {lane.label.text}
      </span>
      {spots[index]?.map((spot) => (
        <SpotElement key={spot.key} spot={spot} lane={lane.name} {...rest} />
      ))}
    </div>
  ))
})

type SpotProps = Omit<Props, 'placed' | 'spots'> & { readonly spot: Spot; readonly lane: string }

function SpotElement({ spot, lane, selected, tabStop, hintOf, onFocus, onBlur, onKey }: SpotProps) {
  const { box } = spot
  const isRecord = spot.form === 'mark' && !spot.count
  const handlers = { onFocus: () => onFocus(spot), onBlur, onKeyDown: (event: KeyboardEvent) => onKey(event, spot) }
  return (
    <div
      className={spot.form === 'mark' ? styles.spot : styles.stretch}
      role={isRecord ? 'link' : 'button'}
      tabIndex={spot.key === tabStop ? 0 : -1}
      aria-label={nameOf(spot, lane, hintOf(spot))}
      aria-current={spot.form === 'mark' && spot.items.some(({ key }) => key === selected) ? 'true' : undefined}
      data-mark={spot.key}
      style={{ left: box.x0 - 2, top: box.y0 + 1, width: box.x1 - box.x0 + 4, height: box.y1 - box.y0 - 2 }}
      {...handlers}
    >
      {spot.form === 'mark' && spot.label && (
        <span className={styles.words} style={labelPlace(spot, spot.label)}>
          {spot.label.text}
        </span>
      )}
    </div>
  )
}

function labelPlace({ box }: PlacedMark, { x, anchor }: PlacedLabel) {
  return { top: '50%', ...(anchor === 'start' ? { left: x - box.x0 + 2 } : { right: box.x1 - x + 2 }) }
}

function nameOf(spot: Spot, lane: string, hint: string): string {
  if (spot.form === 'stretch') return `${text.stretch(lane, spot.span, text.records(spot.count))}, ${hint}`
  return nameOfMark(spot, hint)
}

/** The words beside a mark may be cut, so they are for the eye; its name says all of them. */
function nameOfMark({ items, count, span }: PlacedMark, hint: string): string {
  const [item] = items
  if (!item || count) return `${text.cluster(items.length, span)}. ${hint}`
  if (item.isAwaited) return text.awaitedName(item.date, item.kind)
  // A figure is named as it is labelled, number first: what is read aloud begins with what is seen.
  const title = item.record.type === 'claim' ? item.label : item.title
  return text.markName(item.date, item.kind, title, words.sources(item.sourceCount))
}
