import { SpokenWords } from '../../marks/spoken-words'
import type { HandoutCell, HandoutTable } from '../../view-model/handout-table'
import type { PrintedRow } from '../../view-model/select-handout'
import { handout as text } from '../../words/en/handout'
import styles from './scene-table.module.css'

type Props = {
  readonly table: HandoutTable
  readonly rows: readonly PrintedRow[]
  readonly moreRows: number
  readonly caption: string
}

/** What the scene shows, in words: the figure's twin. */
export function SceneTable({ table, rows, moreRows, caption }: Props) {
  if (rows.length === 0) return <p className={styles.note}>{text.noRows}</p>
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {table.columns.map(([head, share]) => (
            <col key={head} style={{ width: `${share * 92}%` }} />
          ))}
          <col style={{ width: '8%' }} />
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(([head]) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{text.heads.sources}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, numbers, isInFocus }) => (
            <tr key={key} data-focus={isInFocus || undefined}>
              {cells.map((cell, at) => (
                <td key={table.columns[at]?.[0]}>
                  {isInFocus && at === 0 && <strong className={styles.focus}>{text.inFocus}</strong>}
                  <Cell cell={cell} />
                </td>
              ))}
              <td>{numbers.map((number) => `[${number}]`).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moreRows > 0 && <p className={styles.note}>{text.moreRows(moreRows)}</p>}
    </>
  )
}

function Cell({ cell: { text: said, statement, asides } }: { readonly cell: HandoutCell }) {
  return (
    <>
      {statement ? <SpokenWords statement={statement} /> : said}
      {asides.length > 0 && <span className={styles.aside}>{asides.join(' · ')}</span>}
    </>
  )
}
