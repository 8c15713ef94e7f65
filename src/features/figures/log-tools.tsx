import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { FiguresModel } from '../../view-model/select-figures'
import { setWindow } from '../../view-model/transitions'
import { logFigures } from '../../words/en/log-figures'
import { FigureChoice } from './figure-choice'
import styles from './measure-tools.module.css'

type Props = {
  readonly model: FiguresModel
  readonly board: Board
  /** Id of the log whose page this is. */
  readonly current?: string
  readonly navigation: Navigation
}

/** Which measure or log, and the way back from a part of the days. */
export function LogTools({ model, board: { dataset, view }, current, navigation }: Props) {
  const isPart = view.from !== undefined || view.to !== undefined
  return (
    <div className={styles.tools}>
      <FigureChoice model={model} logs={dataset.logs} current={current} navigation={navigation} />
      {isPart && (
        <ViewLink href={navigation.hrefOf(setWindow(undefined, undefined))} className={styles.window}>
          {logFigures.wholeSpan}
        </ViewLink>
      )}
    </div>
  )
}
