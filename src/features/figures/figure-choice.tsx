import { useRef } from 'react'
import type { Log } from '../../domain/dataset'
import { usePaneLabel } from '../../ui/pane-name'
import type { Navigation } from '../../view-model/navigation'
import type { FiguresModel } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import { LogLinks } from './log-links'
import { MeasureLinks } from './measure-links'
import styles from './measure-tools.module.css'
import { useDismiss } from './use-dismiss'

type Props = {
  readonly model: FiguresModel
  readonly logs: readonly Log[]
  /** Id of the log whose page this is. */
  readonly current?: string
  readonly navigation: Navigation
}

/** Which measure or which log; nothing where there is only one to show. */
export function FigureChoice({ model, logs, current, navigation }: Props) {
  const choice = useRef<HTMLDetailsElement>(null)
  useDismiss(choice)
  const label = usePaneLabel(figures.measures.label)
  const all = model.kind === 'no-measures' ? [] : model.measures
  if (all.length + logs.length < 2) return null
  // On the page of a log no measure is the current one.
  const measures = current === undefined ? all : all.map((one) => ({ ...one, isCurrent: false }))
  return (
    <details className={styles.switch} ref={choice}>
      <summary>{figures.measures.choose(measures.length, logs.length)}</summary>
      <nav aria-label={label} className={styles.panel}>
        {measures.length > 0 && <MeasureLinks measures={measures} navigation={navigation} />}
        {logs.length > 0 && <LogLinks list={logs} current={current} navigation={navigation} />}
      </nav>
    </details>
  )
}
