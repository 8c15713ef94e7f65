import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { LogStatus } from '../../marks/log-status'
import { MarkLegend } from '../../marks/mark-legend'
import { Region } from '../../ui/region'
import { useAfterFrame } from '../../ui/use-after-frame'
import type { Board } from '../../view-model/board'
import { formatSpan, formatWeekdayDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { hasSoftDates, marksIn, type TimelineModel } from '../../view-model/select-timeline'
import {
  firstDayInFocus,
  selectTimelineSequences,
  timelineWindow,
  wholeSpan,
  withWords,
} from '../../view-model/select-timeline-window'
import { timelineTotal } from '../../view-model/timeline-total'
import type { TimelineItem } from '../../view-model/timeline-item'
import { focusOn, setLanes } from '../../view-model/transitions'
import type { LaneGrouping } from '../../view-model/view-state'
import { timeline as text } from '../../words/en/timeline'
import type { Spot } from './placed-timeline'
import { SoftEdgeKey } from './soft-edge-key'
import { TimelineChart } from './timeline-chart'
import { TimelineEmpty } from './timeline-empty'
import {
  limitsFor,
  windowForCluster,
  windowForStretch,
  zoomMiddle,
  ZOOM_STEP,
  type WindowLimits,
} from './timeline-gestures'
import { TimelineList } from './timeline-list'
import { TimelineOverview } from './timeline-overview'
import { spanOfWindow, type TimeWindow } from './timeline-scale'
import { TimelineToolbar } from './timeline-toolbar'
import styles from './timeline-view.module.css'
import { useAsOfDrag } from './use-as-of-drag'
import { useHeld } from './use-held'
import type { PlotGestures } from './use-plot-gestures'
import { useStable } from './use-stable'
import { useTimelineModel } from './use-timeline-model'
import { useTimelineWindow } from './use-timeline-window'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Everything dated, in lanes, with the same records as a list beside it. */
export function TimelineView({ board, navigation }: Props) {
  const model = useTimelineModel(board)
  const asOf = useAsOfDrag(board, navigation)
  const days = useMemo(() => timelineWindow(board), [board])
  const addressed = useHeld(days, asOf.isDragging)
  const control = useTimelineWindow(addressed, navigation)
  const { window, settle } = control
  const limits = useLimits(board, window)
  const gestures: PlotGestures = { ...control, limits }
  const [pointedAt, setPointedAt] = useState<string>()
  const [opened, setOpened] = useState<Opened>()
  // A crowded day stays opened only as long as the window in which it was crowded.
  const narrowed = opened?.window === window ? opened : undefined

  // The list may lag a frame behind a gesture, and a long one waits for its end; the chart may not.
  const total = timelineTotal(model)
  const inView = spanOfWindow(window)
  const isListHeld = control.isMoving && total > LIVE_LIST
  const from = useDeferredValue(useHeld(inView.from, isListHeld))
  const to = useDeferredValue(useHeld(inView.to, isListHeld))
  const narrowedItems = useMemo(() => narrowed && withWords(narrowed.items, board), [narrowed, board])
  const list = useMemo(
    () => selectTimelineSequences(model, { from, to }, narrowedItems),
    [model, from, to, narrowedItems],
  )
  // Addresses of a list that is being dragged along are nobody's to follow: they wait for the release. Nor can anybody
  // press one before a step of the as-of is on the screen: all of them anew come right after it.
  const listNavigation = useAfterFrame(useHeld(navigation, control.isMoving))
  const { focus, lanes, mode } = board.view
  // On a projector and a wall the chart is alone; the list is there for those who do not see it.
  const isDesk = mode === 'desk'
  const showAll = useCallback(() => setOpened(undefined), [])
  const hintOf = useCallback((spot: Spot) => hintFor(spot, window, limits), [window, limits])
  const activate = (spot: Spot): void => {
    const next = windowFor(spot, window, limits)
    if (next) return settle(next)
    const items = spot.form === 'mark' ? spot.items : itemsOf(spot, model)
    const [item] = items
    // A row whose words are still being read has no address yet.
    if (spot.form === 'mark' && !spot.count && item) {
      if (!item.isAwaited) navigation.change(focusOn(item.record))
    } else setOpened({ key: spot.key, span: spot.span, items, window })
  }
  const said = spanOfWindow(control.said)
  const onLanes = useStable((grouping: LaneGrouping) => navigation.change(setLanes(grouping), 'replace'))
  const onZoomIn = useStable(() => settle(zoomMiddle(window, 1 / ZOOM_STEP, limits)))
  const onZoomOut = useStable(() => settle(zoomMiddle(window, ZOOM_STEP, limits)))
  const listed = (
    <TimelineList
      list={list}
      heading={narrowed ? text.inCluster(list.count, narrowed.span) : text.inView(list.count)}
      asOf={formatWeekdayDay(board.asOf)}
      navigation={listNavigation}
      selected={focus && `${focus.type}.${focus.id}`}
      selectedFrom={firstDayInFocus(board)}
      pointedAt={pointedAt}
      onPoint={setPointedAt}
      onAwait={board.log?.questions.ask}
      narrowedTo={narrowed?.key}
      onShowAll={showAll}
    />
  )
  return (
    <Region
      title={text.region}
      name={text.region}
      className={styles.view}
      aside={
        <TimelineToolbar
          lanes={lanes}
          hasControls={isDesk}
          span={formatSpan(said.from, said.to)}
          onLanes={onLanes}
          onZoomIn={onZoomIn}
          onZoomOut={onZoomOut}
          onWhole={control.reset}
        />
      }
    >
      <LogStatus board={board} navigation={navigation} />
      {total === 0 ? (
        <TimelineEmpty board={board} navigation={navigation} />
      ) : (
        <>
          {isDesk && <TimelineOverview model={model} asOf={asOf.day} gestures={gestures} />}
          <div className={isDesk ? styles.body : styles.alone}>
            <TimelineChart
              board={board}
              model={model}
              window={window}
              asOf={asOf}
              axis="top"
              gestures={gestures}
              pointedAt={pointedAt}
              onPoint={setPointedAt}
              hintOf={hintOf}
              onActivate={activate}
              footer={<Legend model={model} />}
            />
            {isDesk ? listed : <div className="visually-hidden">{listed}</div>}
          </div>
        </>
      )}
    </Region>
  )
}

type Opened = {
  readonly key: string
  readonly span: string
  readonly items: readonly TimelineItem[]
  readonly window: TimeWindow
}

/** Up to so many records the list follows the hand. */
const LIVE_LIST = 500
/** Of one day that no zoom would tell apart, so many are listed at once. */
const MOST_LISTED = 20_000

/** The same object as long as the days are the same: the overview is painted anew only where they change. */
function useLimits(board: Board, window: TimeWindow): WindowLimits {
  const whole = useMemo(() => wholeSpan(board), [board])
  const { start, end } = limitsFor(whole, window)
  return useMemo(() => ({ start, end }), [start, end])
}

/** The days that activating a spot leads to; undefined where it opens or lists instead. */
function windowFor(spot: Spot, window: TimeWindow, limits: WindowLimits): TimeWindow | undefined {
  if (spot.form === 'stretch') return windowForStretch(spot.days, window, limits)
  return spot.count ? windowForCluster(spot.days, window, limits) : undefined
}

function hintFor(spot: Spot, window: TimeWindow, limits: WindowLimits): string {
  const isZoom = windowFor(spot, window, limits) !== undefined
  if (spot.form === 'stretch') return isZoom ? text.stretchZoom : text.stretchList
  return isZoom ? text.clusterZoom : text.clusterList
}

function itemsOf(
  { lane, days }: Extract<Spot, { form: 'stretch' }>,
  { lanes }: TimelineModel,
): readonly TimelineItem[] {
  return lanes[lane]?.crowd?.between(days, MOST_LISTED) ?? []
}

const Legend = memo(function Legend({ model }: { readonly model: TimelineModel }) {
  return (
    <MarkLegend label={text.legend} names={marksIn(model)}>
      {hasSoftDates(model) && <SoftEdgeKey />}
    </MarkLegend>
  )
})
