import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { MarkLegend } from '../../marks/mark-legend'
import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import { formatSpan, formatWeekdayDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { hasSoftDates, marksIn, selectTimeline } from '../../view-model/select-timeline'
import { selectTimelineList, timelineWindow, wholeSpan } from '../../view-model/select-timeline-window'
import { focusOn, setLanes } from '../../view-model/transitions'
import { timeline as text } from '../../words/en/timeline'
import type { PlacedMark } from './placed-timeline'
import { SoftEdgeKey } from './soft-edge-key'
import { TimelineChart } from './timeline-chart'
import { TimelineEmpty } from './timeline-empty'
import { limitsFor, windowForCluster, zoomMiddle, ZOOM_STEP } from './timeline-gestures'
import { TimelineList } from './timeline-list'
import { TimelineOverview } from './timeline-overview'
import { spanOfWindow, type TimeWindow } from './timeline-scale'
import { TimelineToolbar } from './timeline-toolbar'
import styles from './timeline-view.module.css'
import { useAsOfDrag } from './use-as-of-drag'
import { useHeld } from './use-held'
import type { PlotGestures } from './use-plot-gestures'
import { useTimelineWindow } from './use-timeline-window'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Everything dated, in lanes, with the same records as a list beside it. */
export function TimelineView({ board, navigation }: Props) {
  const model = useMemo(() => selectTimeline(board), [board])
  const asOf = useAsOfDrag(board, navigation)
  const days = useMemo(() => timelineWindow(board), [board])
  const addressed = useHeld(days, asOf.isDragging)
  const control = useTimelineWindow(addressed, navigation)
  const { window, settle } = control
  const limits = useMemo(() => limitsFor(wholeSpan(board), window), [board, window])
  const gestures: PlotGestures = { ...control, limits }
  const [pointedAt, setPointedAt] = useState<string>()
  const [opened, setOpened] = useState<{ readonly mark: PlacedMark; readonly window: TimeWindow }>()
  // A crowded day stays opened only as long as the window in which it was crowded.
  const narrowed = opened?.window === window ? opened.mark : undefined

  // The list may lag a frame behind a gesture; the chart may not.
  const span = spanOfWindow(window)
  const from = useDeferredValue(span.from)
  const to = useDeferredValue(span.to)
  const list = useMemo(
    () => selectTimelineList(model.items, { from, to }, narrowed && new Set(narrowed.items.map(({ key }) => key))),
    [model, from, to, narrowed],
  )
  // Addresses of a list that is being dragged along are nobody's to follow: they wait for the release.
  const listNavigation = useHeld(navigation, control.isMoving)
  const { focus, lanes } = board.view
  const showAll = useCallback(() => setOpened(undefined), [])
  const activate = (mark: PlacedMark): void => {
    const [item] = mark.items
    const next = mark.count && windowForCluster(mark.days, window, limits)
    if (next) settle(next)
    else if (mark.count) setOpened({ mark, window })
    else if (item) navigation.change(focusOn(item.record))
  }
  return (
    <Region
      title={text.region}
      name={text.region}
      className={styles.view}
      aside={
        <TimelineToolbar
          lanes={lanes}
          hasControls={board.view.mode !== 'kiosk'}
          span={formatSpan(from, to)}
          onLanes={(grouping) => navigation.change(setLanes(grouping), 'replace')}
          onZoomIn={() => settle(zoomMiddle(window, 1 / ZOOM_STEP, limits))}
          onZoomOut={() => settle(zoomMiddle(window, ZOOM_STEP, limits))}
          onWhole={control.reset}
        />
      }
    >
      {model.items.length === 0 ? (
        <TimelineEmpty board={board} navigation={navigation} />
      ) : (
        <>
          <TimelineOverview model={model} asOf={asOf.day} gestures={gestures} />
          <div className={styles.body}>
            <TimelineChart
              board={board}
              model={model}
              window={window}
              asOf={asOf}
              axis="top"
              gestures={gestures}
              pointedAt={pointedAt}
              onPoint={setPointedAt}
              hintOf={(mark) => (windowForCluster(mark.days, window, limits) ? text.clusterZoom : text.clusterList)}
              onActivate={activate}
              footer={
                <MarkLegend label={text.legend} names={marksIn(model)}>
                  {hasSoftDates(model) && <SoftEdgeKey />}
                </MarkLegend>
              }
            />
            <TimelineList
              list={list}
              heading={narrowed ? text.inCluster(list.count, narrowed.span) : text.inView(list.count)}
              asOf={formatWeekdayDay(board.asOf)}
              navigation={listNavigation}
              selected={focus && `${focus.type}.${focus.id}`}
              pointedAt={pointedAt}
              onPoint={setPointedAt}
              narrowedTo={narrowed?.key}
              onShowAll={showAll}
            />
          </div>
        </>
      )}
    </Region>
  )
}
