import type { GradeText } from '../view-model/grade-text'
import styles from './grade-badge.module.css'

/** A source's Admiralty grade: the code for those who know it, the words for the others. */
export function GradeBadge({ grade }: { readonly grade: GradeText }) {
  return (
    <span className={styles.grade}>
      {grade.code !== undefined && (
        <>
          <strong>{grade.code}</strong> ·{' '}
        </>
      )}
      {grade.text}
    </span>
  )
}
