import type { FieldChange } from '../../view-model/field-text'
import { changedSpans, type ChangedSpan } from '../../view-model/changed-span'
import { changes as text } from '../../words/en/changes'
import styles from './field-changes.module.css'

/** Field by field what stood there and what stands there now; the words that differ are marked. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null
  return (
    <dl className={styles.fields}>
      {fields.map(({ label, before, after }) => {
        const spans = changedSpans(before ?? '', after ?? '')
        return (
          <div key={label} className={styles.field}>
            <dt>{label}</dt>
            <dd className={styles.before}>
              <span className="visually-hidden">{text.was}: </span>
              {before === undefined ? <Nothing /> : <Marked span={spans.before} />}
            </dd>
            <dd>
              <span className="visually-hidden">{text.becomes}: </span>
              {after === undefined ? <Nothing /> : <Marked span={spans.after} />}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Marked({ span: { start, middle, end } }: { readonly span: ChangedSpan }) {
  return (
    <>
      {start}
      {middle !== '' && <span className={styles.middle}>{middle}</span>}
      {end}
    </>
  )
}

function Nothing() {
  return <span className={styles.nothing}>{text.nothingThere}</span>
}
