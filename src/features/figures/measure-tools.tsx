import type { Log } from '../../domain/dataset'
import { usePaneLabel } from '../../ui/pane-name'
import { ViewLink } from '../../ui/view-link'
import type { Navigation } from '../../view-model/navigation'
import type { MeasureFigures } from '../../view-model/select-figures'
import { setWindow } from '../../view-model/transitions'
import { figures } from '../../words/en/figures'
import { FigureChoice } from './figure-choice'
import styles from './measure-tools.module.css'

type Props = {
  readonly model: MeasureFigures
  readonly logs: readonly Log[]
  readonly navigation: Navigation
  /** Absent where there is no table to go to. */
  readonly onTable?: () => void
}

/** Which measure or log, which days, and the way to the table. */
export function MeasureTools({ model, logs, navigation, onTable }: Props) {
  const { windows } = model
  const label = usePaneLabel(figures.windows.label)
  return (
    <div className={styles.tools}>
      <FigureChoice model={model} logs={logs} navigation={navigation} />
      {windows.length > 0 && (
        <nav aria-label={label} className={styles.windows}>
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
