import { useState } from 'react'
import type { Dataset } from '../../domain/dataset'
import { blocStyle } from '../../marks/bloc-colour'
import { RecordLink } from '../../marks/record-link'
import { formatEdtf } from '../../view-model/format-day'
import { formatQuantity } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import type { CountingRow, MeasureFigures } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import { ScrollBox } from './scroll-box'
import styles from './who-counts-what.module.css'

type Props = { readonly model: MeasureFigures; readonly dataset: Dataset; readonly navigation: Navigation }

const text = figures.matrix
const FIRST_ROWS = 6

/** Claims against the parts of a count: why two numbers for one day may both be right. */
export function WhoCountsWhat({ model: { counting, measure }, dataset, navigation }: Props) {
  const [isWhole, setWhole] = useState(false)
  if (counting.length === 0) return null
  const rows = isWhole ? counting : counting.slice(0, FIRST_ROWS)
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>{text.title}</h3>
      <ScrollBox label={text.title} className={styles.scroll}>
        <table className={styles.matrix}>
          <caption className={styles.legend}>{text.legend}</caption>
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
              <Row key={row.figure.claim.id} row={row} dataset={dataset} navigation={navigation} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {counting.length > FIRST_ROWS && (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.fewer : text.more(counting.length - FIRST_ROWS)}
        </button>
      )}
    </div>
  )
}

type RowProps = Omit<Props, 'model'> & { readonly row: CountingRow }

function Row({ row: { figure, cells }, dataset, navigation }: RowProps) {
  const { claim, voice } = figure
  return (
    <tr>
      <th scope="row" className={styles.claim}>
        <RecordLink record={claim} navigation={navigation} className={styles.link}>
          <strong style={blocStyle(voice.bloc, dataset)}>{voice.label}</strong>
          <span>
            {formatQuantity(claim.value, claim.words)} · {formatEdtf(claim.date)}
          </span>
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
