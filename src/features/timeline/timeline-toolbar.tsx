import { LANE_GROUPINGS, type LaneGrouping } from '../../view-model/view-state'
import { timeline as text } from '../../words/en/timeline'
import styles from './timeline-toolbar.module.css'

type Props = {
  readonly lanes: LaneGrouping
  /** The days in view, in words. */
  readonly span: string
  readonly onLanes: (lanes: LaneGrouping) => void
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onWhole: () => void
}

/** How the lanes are made, and which days are in view. */
export function TimelineToolbar({ lanes, span, onLanes, onZoomIn, onZoomOut, onWhole }: Props) {
  return (
    <div className={styles.toolbar}>
      <fieldset className={styles.choice}>
        <legend>{text.lanesBy}</legend>
        {LANE_GROUPINGS.map((grouping) => (
          <label key={grouping} className={styles.option}>
            <input
              type="radio"
              name="lanes"
              className="visually-hidden"
              checked={grouping === lanes}
              onChange={() => onLanes(grouping)}
            />
            {text.lanes[grouping]}
          </label>
        ))}
      </fieldset>
      <p className={styles.span} role="status">
        {span}
      </p>
      <div className={styles.zoom} role="group" aria-label={text.zoomGroup}>
        <button
          type="button"
          className={styles.step}
          aria-label={text.zoomOut}
          title={text.zoomOut}
          onClick={onZoomOut}
        >
          −
        </button>
        <button type="button" className={styles.step} aria-label={text.zoomIn} title={text.zoomIn} onClick={onZoomIn}>
          +
        </button>
        <button type="button" className={styles.whole} onClick={onWhole}>
          {text.wholeSpan}
        </button>
      </div>
    </div>
  )
}
