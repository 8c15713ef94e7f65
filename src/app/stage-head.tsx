import { AsOfControl } from '../features/as-of/as-of-control'
import type { Board } from '../view-model/board'
import { formatDay } from '../view-model/format-day'
import type { Navigation } from '../view-model/navigation'
import { shell } from '../words/en/shell'
import { stage as text } from '../words/en/stage'
import styles from './stage.module.css'
import type { Presentation } from './use-running-order'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  readonly hasDay: boolean
  readonly presentation: Presentation | undefined
  /** What has been typed of a scene's number. */
  readonly typed: string
}

/** One small line: the dataset's title, the day, the edition, the place in the running order. Then what the scene says. */
export function StageHead({ board, navigation, hasDay, presentation, typed }: Props) {
  const { dataset } = board
  const { order } = presentation ?? {}
  const count = order?.brief.scenes.length ?? 0
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title}>{dataset.title}</h1>
        {hasDay && <AsOfControl board={board} navigation={navigation} />}
        <span>{shell.closed(formatDay(dataset.asOf))}</span>
        <span>{shell.revision(dataset.revision)}</span>
        {order && (
          <span className={styles.counter} aria-label={text.scene(order.number, count)}>
            {text.counter(typed === '' ? String(order.number) : `${typed}…`, count)}
          </span>
        )}
      </div>
      {order && <h2 className={styles.finding}>{order.scene.title}</h2>}
    </header>
  )
}
