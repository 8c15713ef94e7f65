import { LabelledSection } from '../../ui/labelled-section'
import styles from './grade-legend.module.css'

type Meaning = { readonly code: string; readonly name: string; readonly meaning: string }
type Props = { readonly title: string; readonly grades: readonly Meaning[] }

/** One half of the code: each grade, its name, and what it says. */
export function GradeMeanings({ title, grades }: Props) {
  return (
    <LabelledSection label={title}>
      <h4>{title}</h4>
      <dl className={styles.grades}>
        {grades.map(({ code, name, meaning }) => (
          <div key={code}>
            <dt>
              <strong>{code}</strong> {name}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </LabelledSection>
  )
}
