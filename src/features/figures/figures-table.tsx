import { memo } from 'react'
import type { Dataset } from '../../domain/dataset'
import { blocStyle } from '../../marks/bloc-colour'
import { RecordLink } from '../../marks/record-link'
import { formatDay, formatEdtf } from '../../view-model/format-day'
import { speakQuantity } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import type { FigureClaim } from '../../view-model/select-figure-claims'
import { figureDetail, kindText } from '../../view-model/select-figure-detail'
import type { MeasureFigures } from '../../view-model/select-figures'
import { figures } from '../../words/en/figures'
import { words } from '../../words/words'
import styles from './figures-table.module.css'
import { ScrollBox } from '../../ui/scroll-box'

type Props = { readonly model: MeasureFigures; readonly dataset: Dataset; readonly navigation: Navigation }

const text = figures.table
const COLUMNS = [
  text.claimant,
  text.value,
  text.kind,
  text.about,
  text.known,
  text.includes,
  text.excludes,
  text.condition,
  text.sources,
  text.record,
]

/** The chart's twin: every claim a row, those too that no scale can show. */
export const FiguresTable = memo(function FiguresTable({ model: { claims, measure }, dataset, navigation }: Props) {
  return (
    <ScrollBox label={text.title} className={styles.scroll}>
      <table className={styles.table}>
        <caption>{text.caption(measure.label, claims.length)}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((figure) => (
            <Row key={figure.claim.id} figure={figure} dataset={dataset} navigation={navigation} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
})

type RowProps = Omit<Props, 'model'> & { readonly figure: FigureClaim }

function Row({ figure, dataset, navigation }: RowProps) {
  const { claim, voice, state, sourceCount } = figure
  const { attribution, includes, excludes } = figureDetail(claim, dataset)
  const value = speakQuantity(claim.value, claim.words)
  const notes = [claim.scope, claim.condition].filter((note) => note !== undefined)
  return (
    <tr data-state={state.kind}>
      <th scope="row">
        <span style={blocStyle(voice.bloc, dataset)}>{voice.label}</span>
        {attribution !== undefined && <span className={styles.aside}>{attribution}</span>}
      </th>
      <td className={styles.value}>{value}</td>
      <td>{kindText(figure)}</td>
      <td className={styles.day}>{formatEdtf(claim.date)}</td>
      <td className={styles.day}>{formatDay(claim.known)}</td>
      <td>{includes.length > 0 ? words.and(includes) : text.notStated}</td>
      <td>{excludes.length > 0 ? words.and(excludes) : text.notStated}</td>
      <td className={styles.notes}>
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </td>
      <td className={styles.number}>{sourceCount}</td>
      <td>
        <RecordLink
          record={claim}
          navigation={navigation}
          label={text.openFor(voice.label, value)}
          className={styles.open}
        >
          {text.open} <span aria-hidden="true">→</span>
        </RecordLink>
      </td>
    </tr>
  )
}
