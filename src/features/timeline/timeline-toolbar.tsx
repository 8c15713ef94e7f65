import { memo } from 'react'
import { RadioLine } from '../../ui/radio-line'
import { LANE_GROUPINGS, type LaneGrouping } from '../../view-model/view-state'
import { timeline as text } from '../../words/en/timeline'
import styles from './timeline-toolbar.module.css'

type Props = {
  readonly lanes: LaneGrouping
  /** A wall has nobody to press them. */
  readonly hasControls: boolean
  /** The days in view, in words. */
  readonly span: string
  readonly onLanes: (lanes: LaneGrouping) => void
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onWhole: () => void
}

/** How the lanes are made, and which days are in view. */
export const TimelineToolbar = memo(function TimelineToolbar(props: Props) {
  const { lanes, hasControls, span, onLanes, onZoomIn, onZoomOut, onWhole } = props
  return (
    <div className={styles.toolbar}>
      {hasControls && (
        <RadioLine label={text.lanesBy} values={LANE_GROUPINGS} value={lanes} names={text.lanes} onChoose={onLanes} />
      )}
      <p className={styles.span} role="status">
        {span}
      </p>
      {hasControls && (
        <div className={styles.zoom} role="group" aria-label={text.zoomGroup} title={text.wheelHint}>
          <button type="button" className={styles.step} aria-label={text.zoomOut} onClick={onZoomOut}>
            −
          </button>
          <button type="button" className={styles.step} aria-label={text.zoomIn} onClick={onZoomIn}>
            +
          </button>
          <button type="button" className={styles.whole} onClick={onWhole}>
            {text.wholeSpan}
          </button>
        </div>
      )}
    </div>
  )
})
