import { LabelledSection } from '../../ui/labelled-section'
import { CREDIBILITIES, RELIABILITIES } from '../../domain/vocabulary'
import { sources as text } from '../../words/en/sources'
import { vocabulary } from '../../words/en/vocabulary'
import { GradeMeanings } from './grade-meanings'
import styles from './grade-legend.module.css'

const { legend } = text

/** What each letter and number says, and that not graded says nothing. */
export function GradeLegend() {
  return (
    <LabelledSection className={styles.legend} label={legend.title}>
      <h3>{legend.title}</h3>
      <p>{legend.about}</p>
      <GradeMeanings
        title={legend.reliability}
        grades={RELIABILITIES.map((code) => ({
          code,
          name: vocabulary.reliabilities[code],
          meaning: legend.reliabilities[code],
        }))}
      />
      <GradeMeanings
        title={legend.credibility}
        grades={CREDIBILITIES.map((code) => ({
          code: `${code}`,
          name: vocabulary.credibilities[code],
          meaning: legend.credibilities[code],
        }))}
      />
      <p>
        <strong>{text.notGraded}</strong> {legend.notGraded}
      </p>
    </LabelledSection>
  )
}
