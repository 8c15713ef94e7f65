import { memo, useState } from 'react'
import { ViewLink } from '../../ui/view-link'
import { formatNumber } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import { barName } from '../../view-model/select-log-notes'
import type { LogBar, LogWeeks, StatedSum } from '../../view-model/select-log-weeks'
import { setWindow } from '../../view-model/transitions'
import { logFigures } from '../../words/en/log-figures'
import styles from './log-table.module.css'
import { ScrollBox } from '../../ui/scroll-box'

type Props = { readonly weeks: LogWeeks; readonly source: string; readonly navigation: Navigation }

const text = logFigures

/** The twin of both charts, a row a bar; each leads to its days on the timeline. Its rows are made when it is opened. */
export const LogTable = memo(function LogTable({ weeks, source, navigation }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.details} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.table(weeks.bars.length)}</summary>
      {isOpen && <OpenTable weeks={weeks} source={source} navigation={navigation} />}
    </details>
  )
})

function OpenTable({ weeks, source, navigation }: Props) {
  const { log, unit, bars, total } = weeks
  const hasDeaths = total.stating > 0
  const heads = [text.eventCount, ...(hasDeaths ? [text.low, text.best, text.high, text.stating] : [])]
  return (
    <ScrollBox label={text.tableOf(log.label)} className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          {text.caption(hasDeaths ? `${text.events[unit]}, ${text.deaths[unit]}` : text.events[unit], source)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.bar[unit]}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.from}>
              <th scope="row">
                <ViewLink
                  href={navigation.hrefOf(setWindow(bar.from, bar.to), '/timeline')}
                  label={text.showDays(barName(bar, unit))}
                  className={styles.days}
                >
                  {barName(bar, unit)}
                </ViewLink>
                {bar.isCut && ' '}
                {bar.isCut && <span className={styles.part}>{text.partOf[unit]}</span>}
              </th>
              <td className={styles.number}>{formatNumber(bar.events)}</td>
              {hasDeaths && <Deaths bar={bar} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Deaths({ bar }: { readonly bar: LogBar }) {
  return (
    <>
      <Sum of={bar.low} />
      <Sum of={bar.best} />
      <Sum of={bar.high} />
      <td className={styles.number}>{formatNumber(bar.stating)}</td>
    </>
  )
}

function Sum({ of: sum }: { readonly of: StatedSum }) {
  return (
    <td className={sum === undefined ? styles.missing : styles.number}>
      {sum === undefined ? text.notStated : formatNumber(sum)}
    </td>
  )
}
