import { memo, useState } from 'react'
import type { Dataset } from '../../domain/dataset'
import { blocStyle } from '../../marks/bloc-colour'
import { RecordLink } from '../../marks/record-link'
import { formatEdtf } from '../../view-model/format-day'
import { formatQuantity } from '../../view-model/format-quantity'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { CountingRow, MeasureFigures } from '../../view-model/select-figures'
import type { Mode } from '../../view-model/view-state'
import { figures } from '../../words/en/figures'
import { ScrollBox } from '../../ui/scroll-box'
import styles from './who-counts-what.module.css'

type Props = { readonly model: MeasureFigures; readonly board: Board; readonly navigation: Navigation }

const text = figures.matrix
/** As many rows as a first screen holds beside the chart; large type holds fewer. */
const FIRST_ROWS: Readonly<Record<Mode, number>> = { desk: 6, projector: 3, kiosk: 2 }

/** Claims against the parts of a count: why two numbers for one day may both be right. */
export const WhoCountsWhat = memo(function WhoCountsWhat({ model: { counting, measure }, board, navigation }: Props) {
  const [isWhole, setWhole] = useState(false)
  if (counting.length === 0) return null
  const first = FIRST_ROWS[board.view.mode]
  const rows = isWhole ? counting : counting.slice(0, first)
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>{text.title}</h3>
      <p className={styles.legend}>{text.legend}</p>
      <ScrollBox label={text.title} className={styles.scroll}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col" className={styles.claimHead}>
                {text.claim}
              </th>
              {measure.components.map(({ id, label }) => (
                <th key={id} scope="col" className={styles.part}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.figure.claim.id} row={row} dataset={board.dataset} navigation={navigation} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {counting.length > first && (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.fewer : text.more(counting.length - first)}
        </button>
      )}
    </div>
  )
})

type RowProps = Pick<Props, 'navigation'> & { readonly row: CountingRow; readonly dataset: Dataset }

function Row({ row: { figure, cells }, dataset, navigation }: RowProps) {
  const { claim, voice } = figure
  return (
    <tr>
      <th scope="row" className={styles.claim}>
        <span className={styles.voice} style={blocStyle(voice.bloc, dataset)}>
          {voice.label}
        </span>
        <RecordLink record={claim} navigation={navigation} className={styles.link}>
          <span className={claim.value.kind === 'unstated' ? undefined : styles.whole}>
            {formatQuantity(claim.value, claim.words)},
          </span>{' '}
          <span className={styles.whole}>{formatEdtf(claim.date)}</span>
        </RecordLink>
      </th>
      {cells.map(({ component, counting }) => (
        <td key={component.id} className={styles.cell} data-counting={counting}>
          {text.countingWord(counting)}
        </td>
      ))}
    </tr>
  )
}
