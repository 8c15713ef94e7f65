import { useRef } from 'react'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { MeasureFigures } from '../../view-model/select-figures'
import { setWindow } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import { MeasureLinks } from './measure-links'
import styles from './measure-tools.module.css'
import { useDismiss } from './use-dismiss'

type Props = {
  readonly model: MeasureFigures
  readonly navigation: Navigation
  /** Absent where there is no table to go to. */
  readonly onTable?: () => void
}

/** Which measure, which days, and the way to the table. */
export function MeasureTools({ model, navigation, onTable }: Props) {
  const { measures, windows } = model
  const choice = useRef<HTMLDetailsElement>(null)
  useDismiss(choice)
  return (
    <div className={styles.tools}>
      {measures.length > 1 && (
        <details className={styles.switch} ref={choice}>
          <summary>{figures.measures.choose(measures.length)}</summary>
          <nav aria-label={figures.measures.label} className={styles.panel}>
            <MeasureLinks measures={measures} navigation={navigation} />
          </nav>
        </details>
      )}
      {windows.length > 0 && (
        <nav aria-label={figures.windows.label} className={styles.windows}>
          {windows.map(({ days, from, to, isCurrent }) => (
            <ViewLink
              key={days ?? 0}
              href={navigation.hrefOf(setWindow(from, to))}
              isCurrent={isCurrent}
              className={styles.window}
            >
              {days === undefined ? figures.windows.whole : figures.windows.last(days)}
            </ViewLink>
          ))}
        </nav>
      )}
      {onTable && (
        <button type="button" className={styles.toTable} onClick={onTable}>
          {figures.table.toTable} <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  )
}
