import { FormGlyph } from '../../marks/form-glyph'
import { formMarkText } from '../../view-model/form-mark'
import type { MatrixLegend as Legend } from '../../view-model/select-matrix'
import { positions as text } from '../../words/en/positions'
import styles from './matrix-legend.module.css'
import { Silence } from './silence'

/** What is drawn in the cells, from the table that draws them, and nothing that is not there. */
export function MatrixLegend({ legend }: { readonly legend: Legend }) {
  const { forms, parts, hasSilence } = legend
  return (
    <ul className={styles.legend} aria-label={text.legend}>
      {forms.map((form) => (
        <li key={form}>
          <FormGlyph mark={form} /> {formMarkText(form)}
        </li>
      ))}
      {parts.includes('joint') && (
        <li>
          <span className={styles.sample}>{text.jointMark}</span> {text.parts.joint}
        </li>
      )}
      {parts.includes('for') && (
        <li>
          <span className={styles.sample}>{text.forMark('…')}</span> {text.parts.for}
        </li>
      )}
      {hasSilence && (
        <li>
          <Silence /> {text.silence}
        </li>
      )}
    </ul>
  )
}
