import { useMemo, type ReactNode } from 'react'
import type { Day } from '../../base/day'
import { EmptyState } from '../../ui/empty-state'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatSpan } from '../../view-model/format-day'
import { formatNumber } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import { logNotes, noRowsText, sumsText } from '../../view-model/select-log-notes'
import {
  isSettledWithoutRows,
  type LogBar,
  type LogFiguresModel,
  type LogWeeks,
} from '../../view-model/select-log-weeks'
import { setFocus, setWindow } from '../../view-model/transitions'
import { logFigures } from '../../words/en/log-figures'
import { LogChart } from './log-chart'
import { topOf, type LogChartModel } from './log-chart-layout'
import styles from './log-section.module.css'
import { LogTable } from './log-table'

type Props = {
  readonly model: LogFiguresModel
  readonly board: Board
  readonly navigation: Navigation
}

const text = logFigures

/** One log: how many events and how many deaths its own rows state over time, and whose count that is. */
export function LogSection({ model, board, navigation }: Props) {
  const { log } = model
  const source = board.dataset.sources.get(log.source)?.title ?? log.source
  const countedBy = (
    <span className={styles.source}>
      {text.countedBy}{' '}
      <ViewLink
        href={navigation.hrefOf(setFocus({ type: 'source', id: log.source }))}
        label={text.openSource(source)}
        className={styles.link}
      >
        {source}
      </ViewLink>
    </span>
  )
  return (
    <Region
      title={log.label}
      name={text.region(log.label, source)}
      level={3}
      aside={countedBy}
      className={styles.section}
    >
      <Content model={model} board={board} navigation={navigation} source={source} />
    </Region>
  )
}

type ContentProps = Props & { readonly source: string }

function Content({ model, board, navigation, source }: ContentProps) {
  switch (model.kind) {
    case 'no-rows':
      return isSettledWithoutRows(model) ? (
        <EmptyState action={<Link href={navigation.hrefOf(setFocus(undefined), '/data')}>{text.toData}</Link>}>
          {noRowsText(model)}
        </EmptyState>
      ) : (
        <p className={styles.notes}>{text.waiting(model.log.label)}</p>
      )
    case 'too-long': {
      const { from, to } = model.nearest
      return (
        <EmptyState
          action={<Link href={navigation.hrefOf(setWindow(from, to))}>{text.nearest(formatSpan(from, to))}</Link>}
        >
          {text.tooLong}
        </EmptyState>
      )
    }
    case 'weeks': {
      const { weeks } = model
      if (weeks.total.events === 0) {
        return (
          <EmptyState action={<Link href={navigation.hrefOf(setWindow(undefined, undefined))}>{text.wholeSpan}</Link>}>
            {text.none(model.log.label)}
          </EmptyState>
        )
      }
      return (
        <>
          <Charts weeks={weeks} board={board} navigation={navigation} />
          <div className={styles.notes}>
            {logNotes(model, board).map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
          <LogTable weeks={weeks} source={source} navigation={navigation} />
        </>
      )
    }
  }
}

type ChartsProps = { readonly weeks: LogWeeks; readonly board: Board; readonly navigation: Navigation }

function Charts({ weeks, board: { asOf }, navigation }: ChartsProps) {
  const { unit, total } = weeks
  const [events, deaths] = useMemo(() => chartsOf(weeks, asOf), [weeks, asOf])
  return (
    <>
      <LogChart
        title={text.events[unit]}
        model={events}
        navigation={navigation}
        inAll={text.inAll(total.events)}
        say={sayEvents}
      />
      {weeks.hasDeaths && total.stating === 0 && <p className={styles.notes}>{text.noneStated}</p>}
      {total.stating > 0 && (
        <LogChart
          title={text.deaths[unit]}
          model={deaths}
          navigation={navigation}
          inAll={text.stated(total.stating, total.events)}
          say={sayDeaths}
        />
      )}
    </>
  )
}

/** Both charts of a log, on the same days. */
function chartsOf(
  { bars, window, total }: LogWeeks,
  asOf: Day,
): readonly [events: LogChartModel, deaths: LogChartModel] {
  const events = { bars, window, asOf, form: 'bars', numbersOf: eventsOf } as const
  const deaths = {
    bars,
    window,
    asOf,
    form: total.lowRows + total.highRows > 0 ? 'ranges' : 'bars',
    numbersOf: deathsOf,
  } as const
  return [
    { ...events, alsoTop: topOf(deaths) },
    { ...deaths, alsoTop: topOf(events) },
  ]
}

function eventsOf({ events }: LogBar): { readonly value: number } {
  return { value: events }
}

function deathsOf({ low, best, high }: LogBar): Pick<LogBar, 'low' | 'high'> & { readonly value: number | undefined } {
  return { value: best, low, high }
}

function sayEvents({ from, to, events }: LogBar): string {
  return text.eventsAt(formatSpan(from, to), events)
}

function sayDeaths(bar: LogBar): string {
  const sums = sumsText(bar, formatNumber)
  return text.deathsAt(formatSpan(bar.from, bar.to), sums, bar.stating, bar.events)
}

function Link({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <ViewLink href={href} className={styles.link}>
      {children}
    </ViewLink>
  )
}
