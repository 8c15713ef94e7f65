import { useMemo, useState, type SyntheticEvent } from 'react'
import type { Day } from '../../base/day'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import { formatWeekdayDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { newsOn, pulsePath, selectNews, type NewsModel } from '../../view-model/select-news'
import { goToDay, setAsOf } from '../../view-model/transitions'
import { asOfWords } from '../../words/en/as-of'
import styles from './scrubber.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

const SCRUB_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/** A native slider over every day of the record, above the record's pulse: drag it, and the board follows. */
export function Scrubber({ board, navigation }: Props) {
  const { asOf, dataset, log } = board
  const rows = log?.state.rows
  const news = useMemo(() => selectNews(dataset, asOf, rows), [dataset, asOf, rows])
  // The board may follow a frame later; the thumb must not wait for it.
  const [held, setHeld] = useState<Day>()
  const { from, to } = news.span
  if (from === to) return null
  const commit = (event: SyntheticEvent<HTMLInputElement>): void => {
    // Only touched or passed: of a day outside its ends the thumb itself knows nothing.
    if (held === undefined) return
    setHeld(undefined)
    navigation.change(goToDay(Number(event.currentTarget.value) as Day, dataset))
  }
  return (
    <LabelledSection className={styles.scrubber} label={asOfWords.pulse}>
      <Pulse news={news} asOf={asOf} />
      <input
        type="range"
        className={styles.range}
        min={from}
        max={to}
        step={1}
        value={held ?? asOf}
        aria-label={asOfWords.scrub}
        aria-valuetext={asOfWords.value(formatWeekdayDay(asOf), asOfWords.news(newsOn(news, asOf)))}
        onChange={(event) => {
          const day = Number(event.target.value) as Day
          setHeld(day)
          navigation.change(setAsOf(day), 'drag')
        }}
        onPointerUp={commit}
        onPointerCancel={commit}
        onBlur={commit}
        onKeyUp={(event) => {
          if (SCRUB_KEYS.has(event.key)) commit(event)
        }}
      />
    </LabelledSection>
  )
}

/**
 * One hairline per day with news, as high as its share; past the as-of they are faint. One drawing, laid over itself up
 * to the as-of: a step moves the edge of a frame and no line.
 */
function Pulse({ news, asOf }: { readonly news: NewsModel; readonly asOf: Day }) {
  const { span, days, maxCount } = news
  const { from, to } = span
  const lines = useMemo(() => pulsePath({ days, maxCount }), [days, maxCount])
  const known = { x: from - 1, width: Math.max(0, asOf - from + 1 + HALF_A_DAY) }
  return (
    <svg className={styles.pulse} viewBox={`${from} 0 ${to - from} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.ahead} d={lines} vectorEffect="non-scaling-stroke" />
      <svg
        className={styles.known}
        x={known.x}
        width={known.width}
        height={1}
        viewBox={`${known.x} 0 ${known.width} 1`}
        preserveAspectRatio="none"
      >
        <path className={styles.past} d={lines} vectorEffect="non-scaling-stroke" />
      </svg>
    </svg>
  )
}

const HALF_A_DAY = 0.5
