import { memo, useMemo, type ReactNode } from 'react'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import { formatNumber } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import { selectLogReadings, type FaultLine, type LogReadingModel } from '../../view-model/select-log-readings'
import { setFocus } from '../../view-model/transitions'
import { logReadings as text } from '../../words/en/log-readings'
import { logs } from '../../words/en/logs'
import styles from './log-readings.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** The logs beside the dataset: what each is, how far it was read, what of it was set aside and what would mend it. */
export function LogReadings({ board, navigation }: Props) {
  const readings = useMemo(() => selectLogReadings(board), [board])
  return (
    <Region title={logs.title} className={styles.region}>
      {readings.map((reading) => (
        <Reading key={reading.log.id} reading={reading} navigation={navigation} />
      ))}
    </Region>
  )
}

type ReadingProps = { readonly reading: LogReadingModel; readonly navigation: Navigation }

function Reading({ reading, navigation }: ReadingProps) {
  const { log, faults, listed, setAside, notices } = reading
  return (
    <LabelledSection label={log.label} className={styles.log}>
      <h3 className={styles.label}>
        <ViewLink href={navigation.hrefOf(setFocus(undefined), `/figures/${log.id}`)}>{log.label}</ViewLink>
      </h3>
      <dl className={styles.facts}>
        {factsOf(reading, navigation).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {faults.length > 0 && <Faults title={text.faults(listed, setAside)} faults={faults} />}
      {notices.length > 0 && (
        <details className={styles.more}>
          <summary>{text.notices(notices.length)}</summary>
          <ul>
            {notices.map((notice) => (
              <li key={notice} className={styles.line}>
                {notice}
              </li>
            ))}
          </ul>
        </details>
      )}
    </LabelledSection>
  )
}

function factsOf(
  { log, source, phase, remedy, isFailed, rows, setAside, withheld }: LogReadingModel,
  navigation: Navigation,
): readonly (readonly [name: string, value: ReactNode])[] {
  return [
    [
      text.fields.phase,
      <>
        <span className={isFailed ? styles.failed : undefined}>{phase}</span>
        {remedy !== undefined && <span className={styles.remedy}>{remedy}</span>}
      </>,
    ],
    [text.fields.rows, formatNumber(rows)],
    ...(log.records === undefined ? [] : [[text.fields.promised, text.promised(log.records)] as const]),
    [text.fields.setAside, setAside === 0 ? text.none : formatNumber(setAside)],
    ...(withheld === undefined ? [] : [[text.fields.withheld, withheld] as const]),
    [text.fields.format, text.format(log.format)],
    [
      text.fields.source,
      <ViewLink
        key="source"
        href={navigation.hrefOf(setFocus({ type: 'source', id: log.source }))}
        className={styles.link}
      >
        {source}
      </ViewLink>,
    ],
    [text.fields.address, log.href],
  ]
}

type FaultsProps = { readonly title: string; readonly faults: readonly FaultLine[] }

/** At most as many as a reading keeps; folded, so that one log's faults do not hide the next log. */
const Faults = memo(function Faults({ title, faults }: FaultsProps) {
  return (
    <details className={styles.more}>
      <summary>{title}</summary>
      <ul>
        {faults.map(({ key, place, sentence, remedy }) => (
          <li key={key} className={styles.line}>
            <code>{place}</code>
            <p>{sentence}</p>
            <p className={styles.remedy}>{remedy}</p>
          </li>
        ))}
      </ul>
    </details>
  )
})
