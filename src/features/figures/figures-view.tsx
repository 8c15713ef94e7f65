import { useMemo } from 'react'
import { EmptyState } from '../../ui/empty-state'
import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectFigures, type FiguresModel } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import styles from './figures-view.module.css'
import { LogLinks } from './log-links'
import { LogSections } from './log-sections'
import { LogTools } from './log-tools'
import { MeasureBody } from './measure-body'
import { MeasureLinks } from './measure-links'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** From the path, the id of a measure or of a log; undefined: the measure that the record leads with, and all logs. */
  readonly measure?: string
}

/** Every figure as a claim: one measure, its claims over time, who counts what, as a table; and what logs count. */
export function FiguresView({ board, navigation, measure }: Props) {
  const { logs } = board.dataset
  const log = logs.find(({ id }) => id === measure)
  const model = useMemo(() => selectFigures(board, log ? undefined : measure), [board, measure, log])
  const title = !log && model.kind === 'measure' ? model.measure.label : undefined
  return (
    <Region
      title={title === undefined ? figures.region : figures.title(title)}
      name={figures.region}
      className={styles.region}
    >
      {log ? (
        <>
          <LogTools model={model} board={board} current={log.id} navigation={navigation} />
          <LogSections board={board} navigation={navigation} only={log.id} />
        </>
      ) : (
        <Content model={model} board={board} navigation={navigation} />
      )}
    </Region>
  )
}

function Content({ model, board, navigation }: Omit<Props, 'measure'> & { readonly model: FiguresModel }) {
  const { logs } = board.dataset
  switch (model.kind) {
    case 'no-measures':
      if (logs.length === 0) return <EmptyState>{figures.empty.noMeasures}</EmptyState>
      return (
        <>
          <LogTools model={model} board={board} navigation={navigation} />
          <LogSections board={board} navigation={navigation} />
        </>
      )
    case 'unknown-measure':
      return (
        <EmptyState
          action={
            <>
              <MeasureLinks measures={model.measures} navigation={navigation} />
              {logs.length > 0 && <LogLinks list={logs} navigation={navigation} />}
            </>
          }
        >
          {figures.empty.unknown(model.id)}
        </EmptyState>
      )
    case 'measure':
      return (
        <>
          <MeasureBody key={model.measure.id} model={model} board={board} navigation={navigation} />
          {logs.length > 0 && <LogSections board={board} navigation={navigation} />}
        </>
      )
  }
}
