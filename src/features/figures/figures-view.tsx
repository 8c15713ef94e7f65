import { useMemo } from 'react'
import { EmptyState } from '../../ui/empty-state'
import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectFigures, type FiguresModel } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import styles from './figures-view.module.css'
import { MeasureBody } from './measure-body'
import { MeasureLinks } from './measure-links'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** From the path; undefined: the measure that the record leads with. */
  readonly measure?: string
}

/** Every figure as a claim: one measure, its claims over time, who counts what, and all of it as a table. */
export function FiguresView({ board, navigation, measure }: Props) {
  const model = useMemo(() => selectFigures(board, measure), [board, measure])
  const title = model.kind === 'measure' ? figures.title(model.measure.label) : figures.region
  return (
    <Region title={title} name={figures.region} className={styles.region}>
      <Content model={model} board={board} navigation={navigation} />
    </Region>
  )
}

function Content({ model, board, navigation }: Omit<Props, 'measure'> & { readonly model: FiguresModel }) {
  switch (model.kind) {
    case 'no-measures':
      return <EmptyState>{figures.empty.noMeasures}</EmptyState>
    case 'unknown-measure':
      return (
        <EmptyState action={<MeasureLinks measures={model.measures} navigation={navigation} />}>
          {figures.empty.unknown(model.id)}
        </EmptyState>
      )
    case 'measure':
      return <MeasureBody key={model.measure.id} model={model} board={board} navigation={navigation} />
  }
}
