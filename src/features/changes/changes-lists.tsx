import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { ChangesModel } from '../../view-model/select-changes'
import { setWindow } from '../../view-model/transitions'
import { changes as text } from '../../words/en/changes'
import { AddedDays } from './added-days'
import { ChangeLines } from './change-lines'
import { ChangesSection } from './changes-section'
import styles from './changes-view.module.css'
import { CorrectionLines } from './correction-lines'
import { DateLines } from './date-lines'
import { DemandMoves } from './demand-moves'
import { FigureMoves } from './figure-moves'
import { WithdrawnLines } from './withdrawn-lines'

type Props = { readonly model: ChangesModel; readonly board: Board; readonly navigation: Navigation }

/** What moved at the left, what came at the right; one below the other where there is little room. */
export function ChangesLists({ model, board, navigation }: Props) {
  const { demands, dates, changed, withdrawn, added, addedCount, corrections, rowCount, days } = model
  const shared = { board, navigation }
  return (
    <div className={model.hasMoves && model.hasArrivals ? styles.columns : styles.column}>
      {model.hasMoves && (
        <div>
          <ChangesSection name="demands" count={demands.moves.length}>
            <DemandMoves diff={demands} days={days} {...shared} />
          </ChangesSection>
          <ChangesSection name="figures" count={model.figureCount}>
            <FigureMoves figures={model.figures} {...shared} />
          </ChangesSection>
          <ChangesSection name="dates" count={dates.length}>
            <DateLines dates={dates} {...shared} />
          </ChangesSection>
          <ChangesSection name="changed" count={changed.length}>
            <ChangeLines lines={changed} {...shared} />
          </ChangesSection>
          <ChangesSection name="withdrawn" count={withdrawn.length}>
            <WithdrawnLines lines={withdrawn} {...shared} />
          </ChangesSection>
        </div>
      )}
      {model.hasArrivals && (
        <div>
          {rowCount > 0 && (
            <p className={styles.rows}>
              {text.rows(rowCount)}{' '}
              <ViewLink href={navigation.hrefOf(setWindow(days.from, days.to), '/timeline')}>{text.rowsLink}</ViewLink>
            </p>
          )}
          <ChangesSection name="added" count={addedCount}>
            <AddedDays days={added} count={addedCount} {...shared} />
          </ChangesSection>
          <ChangesSection name="corrections" count={corrections.length}>
            <CorrectionLines lines={corrections} {...shared} />
          </ChangesSection>
        </div>
      )}
    </div>
  )
}
