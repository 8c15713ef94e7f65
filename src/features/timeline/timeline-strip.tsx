import { useCallback, useMemo, useState } from 'react'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { LIMITS } from '../../view-model/select-situation'
import { timelineTotal } from '../../view-model/timeline-total'
import { sharedStripWindow } from '../../view-model/select-timeline-window'
import { focusOn } from '../../view-model/transitions'
import { timeline as text } from '../../words/en/timeline'
import { ClusterCard } from './cluster-card'
import type { Spot } from './placed-timeline'
import { TimelineChart } from './timeline-chart'
import { windowOfSpan } from './timeline-scale'
import styles from './timeline-strip.module.css'
import { TimelineEmpty } from './timeline-empty'
import { useAsOfDrag } from './use-as-of-drag'
import { useHeld } from './use-held'
import { useTimelineModel } from './use-timeline-model'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** The days around the as-of in a few lanes, for the first screen. */
export function TimelineStrip({ board, navigation }: Props) {
  const model = useTimelineModel(board, LIMITS[board.view.mode].lanes)
  const asOf = useAsOfDrag(board, navigation)
  const around = useMemo(() => windowOfSpan(sharedStripWindow(board, model)), [board, model])
  const window = useHeld(around, asOf.isDragging)
  const [opened, setOpened] = useState<Spot>()
  const close = useCallback(() => setOpened(undefined), [])
  const activate = (spot: Spot): void => {
    const item = spot.form === 'mark' && !spot.count ? spot.items[0] : undefined
    // A row whose words are still being read has no address yet.
    if (item && !item.isAwaited) navigation.change(focusOn(item.record))
    else if (!item) setOpened(spot)
  }
  if (timelineTotal(model) === 0) return <TimelineEmpty board={board} navigation={navigation} />
  return (
    <div className={styles.strip}>
      <TimelineChart
        board={board}
        model={model}
        window={window}
        asOf={asOf}
        axis="bottom"
        isCompact
        hintOf={hintFor}
        onActivate={activate}
      />
      {opened && <ClusterCard spot={opened} navigation={navigation} onClose={close} />}
    </div>
  )
}

function hintFor({ form }: Spot): string {
  return form === 'mark' ? text.clusterList : text.openTimeline
}
