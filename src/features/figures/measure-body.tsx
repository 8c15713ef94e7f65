import { useRef, useState } from 'react'
import type { ClaimId } from '../../domain/ids'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { findingText, readingText } from '../../view-model/select-figure-finding'
import { hasMarks, selectedFigure, type MeasureFigures } from '../../view-model/select-figures'
import { ChartNotes } from './chart-notes'
import { FigureChart } from './figure-chart'
import { FigureLegend } from './figure-legend'
import { FiguresTable } from './figures-table'
import styles from './figures-view.module.css'
import { MeasureTools } from './measure-tools'
import { NoFigures } from './no-figures'
import { SelectedFigure } from './selected-figure'
import { WhoCountsWhat } from './who-counts-what'

type Props = { readonly model: MeasureFigures; readonly board: Board; readonly navigation: Navigation }

/** One measure: a finding, the chart that bears it out, the claim pointed at, and the same as a table. */
export function MeasureBody({ model, board, navigation }: Props) {
  const [pointed, setPointed] = useState<ClaimId>()
  const table = useRef<HTMLDivElement>(null)
  const showTable = (): void => {
    table.current?.scrollIntoView({ block: 'start' })
    table.current?.focus({ preventScroll: true })
  }
  if (model.claims.length === 0) {
    return (
      <>
        <MeasureTools model={model} logs={board.dataset.logs} navigation={navigation} />
        <NoFigures model={model} board={board} navigation={navigation} />
      </>
    )
  }
  const selected = selectedFigure(model, board, pointed)
  const resting = selectedFigure(model, board, undefined)?.claim.id
  const isChosen = pointed !== undefined || (selected !== undefined && selected.claim.id === board.view.focus?.id)
  return (
    <div className={styles.body}>
      <MeasureTools model={model} logs={board.dataset.logs} navigation={navigation} onTable={showTable} />
      <div className={styles.columns}>
        <div className={styles.main} data-stage-part="">
          <h3 className={styles.finding}>{findingText(model.finding)}</h3>
          {hasMarks(model) && (
            <>
              <p className={styles.reading}>{readingText(model.measure)}</p>
              <FigureLegend model={model} dataset={board.dataset} />
              <FigureChart
                model={model}
                board={board}
                navigation={navigation}
                resting={resting}
                pointed={pointed}
                onPoint={setPointed}
              />
            </>
          )}
          <ChartNotes model={model} navigation={navigation} />
        </div>
        <div className={styles.side}>
          {selected && (
            <SelectedFigure figure={selected} isChosen={isChosen} dataset={board.dataset} navigation={navigation} />
          )}
          <WhoCountsWhat model={model} board={board} navigation={navigation} />
        </div>
      </div>
      {/* Where nobody scrolls the chart is alone, and the table is for those who do not see it. */}
      <div ref={table} tabIndex={-1} className={board.view.mode === 'desk' ? styles.table : 'visually-hidden'}>
        <FiguresTable model={model} dataset={board.dataset} navigation={navigation} />
      </div>
    </div>
  )
}
