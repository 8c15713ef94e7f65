import { timeline as text } from '../../words/en/timeline'
import { words } from '../../words/words'
import type { PlacedMark, PlacedTimeline, Spot } from './placed-timeline'
import styles from './timeline-tooltip.module.css'

type Props = { readonly spot: Spot; readonly placed: PlacedTimeline; readonly hint: string }

const LISTED = 4

/** What a mark or a column stands for, beside it. Says nothing that its own name and the list do not say. */
export function TimelineTooltip({ spot, placed, hint }: Props) {
  const { x, box } = spot
  const isLow = box.y1 > placed.height / 2
  const isRight = x > placed.width / 2
  return (
    <div
      className={styles.tooltip}
      aria-hidden="true"
      data-below={isLow ? undefined : ''}
      style={{
        [isRight ? 'right' : 'left']: isRight ? placed.width - Math.min(placed.width, x + 20) : Math.max(0, x - 20),
        [isLow ? 'bottom' : 'top']: isLow ? `calc(100% - ${box.y0 - 4}px)` : box.y1 + 4,
      }}
    >
      {spot.form === 'stretch' ? (
        <p className={styles.meta}>{`${text.records(spot.count)} · ${spot.span}`}</p>
      ) : spot.count ? (
        <Several mark={spot} />
      ) : (
        spot.items.map((item) => (
          <div key={item.key}>
            <p className={styles.meta}>{`${item.date} · ${item.kind}`}</p>
            {item.title !== '' && <p className={styles.title}>{item.title}</p>}
            <p className={styles.meta}>{[item.who, words.sources(item.sourceCount)].filter(Boolean).join(' · ')}</p>
          </div>
        ))
      )}
      {spot.form === 'mark' && spot.count && <p className={styles.meta}>{hint}</p>}
    </div>
  )
}

function Several({ mark: { items, span } }: { readonly mark: PlacedMark }) {
  return (
    <>
      <p className={styles.meta}>{`${words.records(items.length)} · ${span}`}</p>
      <ul className={styles.several}>
        {items.slice(0, LISTED).map((item) => (
          <li key={item.key}>{item.label}</li>
        ))}
      </ul>
      {items.length > LISTED && <p className={styles.meta}>{words.more(items.length - LISTED)}</p>}
    </>
  )
}
