import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { hasMarks, selectFigures } from '../../view-model/select-figures'
import { FigureChart } from './figure-chart'
import { FigureLegend } from './figure-legend'
import styles from './paper-figure.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly measure: string | undefined }

/** The chart of one measure with its legend, for a sheet of paper; nothing where nothing can be drawn to a scale. */
export function PaperFigure({ board, navigation, measure }: Props) {
  const model = selectFigures(board, measure)
  if (model.kind !== 'measure' || !hasMarks(model)) return null
  return (
    <div className={styles.figure} inert>
      <FigureLegend model={model} dataset={board.dataset} />
      <FigureChart
        model={model}
        board={board}
        navigation={navigation}
        resting={undefined}
        pointed={undefined}
        onPoint={() => undefined}
      />
    </div>
  )
}
