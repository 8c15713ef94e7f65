import { LabelledSection } from '../../ui/labelled-section'
import { GRADE_COLUMNS, type GradeGrid as Grid } from '../../view-model/select-source-grades'
import { sources as text } from '../../words/en/sources'
import styles from './grade-grid.module.css'

const words = text.grades

/** Cited items by letter and number; those that nobody graded are a row and a column of their own. */
export function GradeGrid({ grades }: { readonly grades: Grid }) {
  const { rows, itemCount, sourceCount, isGraded } = grades
  return (
    <LabelledSection className={styles.grades} label={words.title}>
      <h3>{words.title}</h3>
      {isGraded ? (
        <div className={styles.scroll}>
          <table className={styles.grid}>
            <caption>{words.caption(itemCount, sourceCount)}</caption>
            <thead>
              <tr>
                <th scope="col" rowSpan={2} className={styles.corner}>
                  {words.reliability}
                </th>
                <th scope="colgroup" colSpan={GRADE_COLUMNS.length} className={styles.group}>
                  {words.credibility}
                </th>
                <th scope="col" rowSpan={2}>
                  {words.sourceCount}
                </th>
              </tr>
              <tr>
                {GRADE_COLUMNS.map((credibility) => (
                  <th
                    key={`${credibility}`}
                    scope="col"
                    abbr={words.credibilityCode(credibility)}
                    title={words.credibilityCode(credibility)}
                  >
                    {credibility ?? words.notGraded}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ reliability, items, sources }) => (
                <tr key={`${reliability}`}>
                  <th scope="row">
                    {reliability === undefined ? (
                      words.notGraded
                    ) : (
                      <>
                        <strong>{reliability}</strong> {text.reliabilityOnly(reliability)}
                      </>
                    )}
                  </th>
                  {items.map((count, index) => (
                    <td key={`${GRADE_COLUMNS[index]}`} className={count === 0 ? styles.zero : styles.some}>
                      {count}
                    </td>
                  ))}
                  <td className={sources === 0 ? styles.zero : styles.total}>{sources}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className={styles.none}>{words.none(itemCount)}</p>
      )}
    </LabelledSection>
  )
}
