import { useCallback, useMemo, useState } from 'react'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { LIMITS } from '../../view-model/select-situation'
import { selectTimeline } from '../../view-model/select-timeline'
import { stripWindow } from '../../view-model/select-timeline-window'
import { focusOn } from '../../view-model/transitions'
import { timeline as text } from '../../words/en/timeline'
import { ClusterCard } from './cluster-card'
import type { PlacedMark } from './placed-timeline'
import { TimelineChart } from './timeline-chart'
import { windowOfSpan } from './timeline-scale'
import styles from './timeline-strip.module.css'
import { TimelineEmpty } from './timeline-empty'
import { useAsOfDrag } from './use-as-of-drag'
import { useHeld } from './use-held'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** The days around the as-of in a few lanes, for the first screen. */
export function TimelineStrip({ board, navigation }: Props) {
  const model = useMemo(() => selectTimeline(board, { maxLanes: LIMITS[board.view.mode].lanes }), [board])
  const asOf = useAsOfDrag(board, navigation)
  const around = useMemo(() => windowOfSpan(stripWindow(board, model.items)), [board, model])
  const window = useHeld(around, asOf.isDragging)
  const [opened, setOpened] = useState<PlacedMark>()
  const close = useCallback(() => setOpened(undefined), [])
  const activate = (mark: PlacedMark): void => {
    const [item] = mark.items
    if (mark.count || !item) setOpened(mark)
    else navigation.change(focusOn(item.record))
  }
  if (model.items.length === 0) return <TimelineEmpty board={board} navigation={navigation} />
  return (
    <div className={styles.strip}>
      <TimelineChart
        board={board}
        model={model}
        window={window}
        asOf={asOf}
        axis="bottom"
        isCompact
        hintOf={() => text.clusterList}
        onActivate={activate}
      />
      {opened && <ClusterCard mark={opened} navigation={navigation} onClose={close} />}
    </div>
  )
}
