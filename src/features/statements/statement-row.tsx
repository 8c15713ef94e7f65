import { useEffect, useRef } from 'react'
import { DemandStatusMark } from '../../marks/demand-status-mark'
import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import type { Board } from '../../view-model/board'
import { markNameOf } from '../../view-model/mark-of'
import type { Navigation } from '../../view-model/navigation'
import { recordKind, recordTitle } from '../../view-model/record-text'
import type { StatementLine } from '../../view-model/select-statements'
import { statements as text } from '../../words/en/statements'
import { words } from '../../words/words'
import styles from './statement-row.module.css'

type Props = {
  readonly line: StatementLine
  readonly board: Board
  readonly navigation: Navigation
  /** Whether rows about it may be far and undrawn. */
  readonly isAmongMany?: boolean
  /** Its place in its day, where not all of the day is drawn. */
  readonly place?: number
  readonly dayCount?: number
}

const SETTLED_MS = 150

/** One statement: who to whom, the words, and beside them what they answer and what they rest on. */
export function StatementRow({ line, board, navigation, isAmongMany = false, place, dayCount }: Props) {
  const { statement, demand, relations, moreRelated, sourceCount } = line
  const { dataset, asOf, view } = board
  const isCurrent = view.focus?.id === statement.id
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isCurrent) return undefined
    if (!isAmongMany) return row.current?.scrollIntoView({ block: 'nearest' })
    showInMiddle(row.current)
    // Once more, when the rows about it have been drawn and are as tall as they are.
    const drawn = setTimeout(() => showInMiddle(row.current), SETTLED_MS)
    return () => clearTimeout(drawn)
  }, [isCurrent, isAmongMany])
  return (
    <li
      ref={row}
      className={isCurrent ? `${styles.row} ${styles.current}` : styles.row}
      aria-posinset={place}
      aria-setsize={dayCount}
    >
      <div>
        <VoiceLine statement={statement} dataset={dataset} />
        <SpokenWords statement={statement} />
      </div>
      <div className={styles.beside}>
        <p className={styles.kind}>
          <MarkGlyph name={markNameOf(statement)} /> <span>{recordKind(statement)}</span>
          <RecordLink
            record={statement}
            navigation={navigation}
            className={styles.open}
            label={text.openRecord(sourceCount, recordTitle(statement, dataset))}
          >
            {words.sources(sourceCount)}
          </RecordLink>
        </p>
        {demand && <DemandStatusMark status={demand} dataset={dataset} asOf={asOf} />}
        {relations.map(({ label, records }) => (
          <div key={label} className={styles.relation}>
            <p>{label}</p>
            <ul className={styles.relations}>
              {records.map((record) => (
                <li key={record.id}>
                  <RecordLink record={record} navigation={navigation}>
                    {recordTitle(record, dataset)}
                  </RecordLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {moreRelated > 0 && (
          <p>
            <RecordLink record={statement} navigation={navigation} className={styles.more}>
              {text.moreRelated(moreRelated)}
            </RecordLink>
          </p>
        )}
      </div>
    </li>
  )
}

/** Away from the edges, so that it stays in sight though rows above it turn out taller than they were taken for. */
function showInMiddle(row: HTMLElement | null): void {
  if (!row) return
  const { top, bottom } = row.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) row.scrollIntoView({ block: 'center' })
}
