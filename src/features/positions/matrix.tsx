import { Fragment, useMemo, useState } from 'react'
import { blocStyle } from '../../marks/bloc-colour'
import { Region } from '../../ui/region'
import { ScrollBox } from '../../ui/scroll-box'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { MOST_ROWS, selectCellHistory, selectMatrix, type MatrixRow } from '../../view-model/select-matrix'
import { positions as text } from '../../words/en/positions'
import { CellHistory } from './cell-history'
import { MatrixCellBox } from './matrix-cell'
import { MatrixLegend } from './matrix-legend'
import styles from './matrix.module.css'
import { NoMatrix } from './no-matrix'
import { useGridKeys } from './use-grid-keys'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Few questions leave room for the words themselves. */
const ROOMY = 5

/** Actor by question: the last that each said on each, hollow where it said nothing. */
export function Matrix({ board, navigation }: Props) {
  const [limit, setLimit] = useState(MOST_ROWS)
  const model = useMemo(() => selectMatrix(board, limit), [board, limit])
  const history = useMemo(() => selectCellHistory(board), [board])
  const table = useGridKeys()
  const { topics, groups, moreRows, legend, withoutTopic, withoutActor, empty } = model
  if (empty) {
    return (
      <Region title={text.matrix} className={styles.matrix}>
        <NoMatrix reason={empty} board={board} navigation={navigation} />
      </Region>
    )
  }
  const rowLine = (row: MatrixRow) => (
    <Fragment key={row.actor}>
      <tr>
        <th scope="row" className={styles.actor}>
          {row.name}
        </th>
        {row.cells.map((cell) => (
          <MatrixCellBox key={cell.cell.topic} model={cell} board={board} navigation={navigation} />
        ))}
      </tr>
      {history && row.cells.some(({ isOpen }) => isOpen) && (
        <tr>
          <td colSpan={topics.length + 1} className={styles.history}>
            <CellHistory history={history} board={board} navigation={navigation} />
          </td>
        </tr>
      )}
    </Fragment>
  )
  const leftOut = text.leftOut(withoutTopic, withoutActor)
  return (
    <Region title={text.matrix} className={styles.matrix}>
      <p className={styles.note}>{text.caption}</p>
      <MatrixLegend legend={legend} />
      <ScrollBox label={text.table} className={styles.box}>
        <table ref={table} className={topics.length <= ROOMY ? `${styles.table} ${styles.roomy}` : styles.table}>
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {text.actorHead}
              </th>
              {topics.map(({ id, label }) => (
                <th key={id} scope="col" className={styles.topic}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ label, bloc, rows }) => (
            <tbody key={label}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={topics.length + 1}
                  className={styles.bloc}
                  style={blocStyle(bloc, board.dataset)}
                >
                  <span>{label}</span>
                </th>
              </tr>
              {rows.map(rowLine)}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      {moreRows > 0 && (
        <button type="button" className={styles.more} onClick={() => setLimit(Number.MAX_SAFE_INTEGER)}>
          {text.moreRows(moreRows)}
        </button>
      )}
      {leftOut !== '' && <p className={styles.note}>{text.inNoCell(leftOut)}</p>}
    </Region>
  )
}
