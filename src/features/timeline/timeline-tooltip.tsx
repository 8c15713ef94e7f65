import { words } from '../../words/words'
import type { PlacedMark, PlacedTimeline } from './placed-timeline'
import styles from './timeline-tooltip.module.css'

type Props = { readonly mark: PlacedMark; readonly placed: PlacedTimeline; readonly hint: string }

const LISTED = 4

/** What a mark stands for, beside it. Says nothing that the mark's own name and the list do not say. */
export function TimelineTooltip({ mark, placed, hint }: Props) {
  const { items, x, box, count, span } = mark
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
      {count ? (
        <>
          <p className={styles.meta}>{`${words.records(items.length)} · ${span}`}</p>
          <ul className={styles.several}>
            {items.slice(0, LISTED).map((item) => (
              <li key={item.key}>{item.label}</li>
            ))}
          </ul>
          {items.length > LISTED && <p className={styles.meta}>{words.more(items.length - LISTED)}</p>}
          <p className={styles.meta}>{hint}</p>
        </>
      ) : (
        items.map((item) => (
          <div key={item.key}>
            <p className={styles.meta}>{`${item.date} · ${item.kind}`}</p>
            <p className={styles.title}>{item.title}</p>
            <p className={styles.meta}>{[item.who, words.sources(item.sourceCount)].filter(Boolean).join(' · ')}</p>
          </div>
        ))
      )}
    </div>
  )
}
