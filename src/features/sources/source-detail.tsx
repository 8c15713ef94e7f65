import { useMemo } from 'react'
import type { Source } from '../../domain/source'
import { RecordLines } from '../../marks/record-lines'
import { LabelledSection } from '../../ui/labelled-section'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectSourceRests } from '../../view-model/select-source-rests'
import { onlySource } from '../../view-model/source-transitions'
import { setFocus } from '../../view-model/transitions'
import { words } from '../../words/words'
import { sources as text } from '../../words/en/sources'
import styles from './source-detail.module.css'

type Props = { readonly source: Source; readonly board: Board; readonly navigation: Navigation }

/** Everything that rests on one source: on it alone first, each by kind of record. */
export function SourceDetail({ source, board, navigation }: Props) {
  const { parts, withdrawn, rows, logs, repeatedBy } = useMemo(
    () => selectSourceRests(board, source.id),
    [board, source.id],
  )
  const lines = { dataset: board.dataset, navigation }
  return (
    <LabelledSection className={styles.detail} label={text.restsOn(source.title)}>
      {source.note !== undefined && <p className={styles.note}>{source.note}</p>}
      {repeatedBy.length > 0 && (
        <p className={styles.note}>
          {text.repeatedBy}{' '}
          {repeatedBy.map(({ id, publisher }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <ViewLink href={navigation.hrefOf(setFocus(undefined), `/sources/${id}`)} className={styles.link}>
                {publisher}
              </ViewLink>
            </span>
          ))}
        </p>
      )}
      {parts.map(({ support, count, groups }) => (
        <LabelledSection key={support} className={styles.part} label={text.support[support]}>
          <h3>
            {text.support[support]} <span className={styles.count}>{words.records(count)}</span>
          </h3>
          {groups.map(({ label, records }) => (
            <div key={label} className={styles.group}>
              <h4>
                {label} <span className={styles.count}>{records.length}</span>
              </h4>
              <RecordLines records={records} {...lines} />
            </div>
          ))}
        </LabelledSection>
      ))}
      {rows > 0 && (
        <p className={styles.part}>
          {text.logRows(rows, words.and(logs.map(({ label }) => label)))}{' '}
          <ViewLink href={navigation.hrefOf(onlySource(source.id), '/timeline')} className={styles.link}>
            {text.showRows}
          </ViewLink>
        </p>
      )}
      {withdrawn.length > 0 && (
        <LabelledSection className={styles.part} label={text.withdrawnRecords}>
          <h3>{text.withdrawnRecords}</h3>
          <RecordLines records={withdrawn} {...lines} />
        </LabelledSection>
      )}
      <p className={styles.part}>
        <ViewLink href={navigation.hrefOf(setFocus({ type: 'source', id: source.id }))} className={styles.link}>
          {text.drawer}
        </ViewLink>
      </p>
    </LabelledSection>
  )
}
