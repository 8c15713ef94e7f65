import type { Dataset } from '../../domain/dataset'
import { blocStyle } from '../../marks/bloc-colour'
import type { Navigation } from '../../view-model/navigation'
import type { GridGroup, SpeakerGrid } from '../../view-model/select-speaker-grid'
import { statementDesk as text } from '../../words/en/statement-desk'
import { counted } from '../../words/en/numbers'
import { SpeakerCell } from './speaker-cell'
import styles from './speaker-grid.module.css'

type Props = { readonly grid: SpeakerGrid; readonly dataset: Dataset; readonly navigation: Navigation }

/** Speakers in rows by bloc, addressees in columns. */
export function SpeakerTable({ grid, dataset, navigation }: Props) {
  const { columns, groups } = grid
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.gridCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.speakerHead}</th>
            {columns.map(({ token, label, isOn, toggle }) => (
              <th key={token} scope="col">
                <span className="visually-hidden">{text.toHead} </span>
                <button type="button" aria-pressed={isOn} onClick={() => navigation.change(toggle)}>
                  <span aria-hidden="true">→ </span>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.label}>
            {groups.length > 1 && (
              <tr className={styles.bloc}>
                <th scope="rowgroup" colSpan={columns.length + 1} style={blocStyle(group.bloc, dataset)}>
                  {group.label}
                </th>
              </tr>
            )}
            <Rows group={group} navigation={navigation} />
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Rows({ group, navigation }: { readonly group: GridGroup; readonly navigation: Navigation }) {
  return group.rows.map(({ token, label, count, isOn, toggle, cells }) => (
    <tr key={token}>
      <th scope="row">
        <button type="button" aria-pressed={isOn} onClick={() => navigation.change(toggle)}>
          {label}
        </button>{' '}
        <span className={styles.total}>{counted(count)}</span>
      </th>
      {cells.map((cell, index) => (
        <td key={index}>{cell && <SpeakerCell cell={cell} navigation={navigation} />}</td>
      ))}
    </tr>
  ))
}
