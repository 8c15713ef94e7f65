import { useEffect, useId, useMemo } from 'react'
import { ChipLine } from '../../marks/chip-line'
import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectStatementChips } from '../../view-model/select-statement-facets'
import { selectStatements, statementsInOrder } from '../../view-model/select-statements'
import { stepThrough } from '../../view-model/step-record'
import { clearStatementFilters, toggleGrid } from '../../view-model/statement-transitions'
import { statementDesk as desk } from '../../words/en/statement-desk'
import { statements as text } from '../../words/en/statements'
import { NoStatements } from './no-statements'
import { SpeakerGrid } from './speaker-grid'
import { StatementFacets } from './statement-facets'
import { StatementList } from './statement-list'
import styles from './statements-view.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Everything that was said and is shown, newest day first, with what narrows it and who speaks to whom. */
export function StatementsView({ board, navigation }: Props) {
  const model = useMemo(() => selectStatements(board), [board])
  const list = useId()
  // The keys for the next and the previous record go through what is listed here.
  useEffect(() => stepThrough(board, () => statementsInOrder(board)), [board])
  const { mode, hasGrid } = board.view
  const chips = selectStatementChips(board)
  const isDesk = mode === 'desk'
  return (
    <Region
      title={text.region}
      className={styles.view}
      aside={
        <div className={styles.aside}>
          {isDesk && model.knownCount > 0 && (
            <button
              type="button"
              className={styles.gridButton}
              aria-expanded={hasGrid}
              onClick={() => navigation.change(toggleGrid)}
            >
              <span aria-hidden="true">{hasGrid ? '▾' : '▸'}</span> {desk.grid}
            </button>
          )}
          <p className={styles.count} role="status">
            {text.count(model.count, model.knownCount)}
          </p>
        </div>
      }
    >
      <div className={isDesk ? styles.desk : undefined}>
        {isDesk && <StatementFacets board={board} navigation={navigation} list={list} />}
        <div id={list} className={styles.list} tabIndex={-1}>
          {chips.length > 0 && (
            <div className={styles.chips}>
              <ChipLine
                label={desk.chips}
                chips={chips}
                clear={{ label: desk.clear, transition: clearStatementFilters }}
                navigation={navigation}
              />
            </div>
          )}
          {hasGrid && <SpeakerGrid board={board} navigation={navigation} />}
          {model.empty && <NoStatements reason={model.empty} model={model} board={board} navigation={navigation} />}
          <StatementList model={model} board={board} navigation={navigation} />
        </div>
      </div>
    </Region>
  )
}
