import { useEffect, useMemo, useRef } from 'react'
import type { Statement } from '../../domain/statement'
import { DemandStatusMark } from '../../marks/demand-status-mark'
import { MarkGlyph } from '../../marks/mark-glyph'
import { OriginalWords } from '../../marks/original-words'
import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import type { Board } from '../../view-model/board'
import { markNameOf } from '../../view-model/mark-of'
import type { Navigation } from '../../view-model/navigation'
import { recordKind, recordTitle } from '../../view-model/record-text'
import { selectStatementLine } from '../../view-model/select-statements'
import { statements as text } from '../../words/en/statements'
import { words } from '../../words/words'
import { StatementFacts } from './statement-facts'
import { StatementTies } from './statement-ties'
import styles from './statement-row.module.css'

type Props = {
  readonly statement: Statement
  readonly board: Board
  readonly navigation: Navigation
  /** Whether rows about it may be far and undrawn. */
  readonly isAmongMany?: boolean
  /** Its place in its day, where not all of the day is drawn. */
  readonly place?: number
  readonly dayCount?: number
}

const SETTLED_MS = 150

/** One statement: its form, who to whom in which words, and what it answers, what answered it. */
export function StatementRow({ statement, board, navigation, isAmongMany = false, place, dayCount }: Props) {
  const { dataset, known, asOf, view } = board
  const line = useMemo(
    () => selectStatementLine(statement, { dataset, known, asOf }),
    [statement, dataset, known, asOf],
  )
  const isCurrent = view.focus?.id === statement.id
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isCurrent) return undefined
    if (!isAmongMany) {
      // Not returned: new browsers answer with a promise, which React would take for what ends the effect.
      row.current?.scrollIntoView({ block: 'nearest' })
      return undefined
    }
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
      <div className={styles.form}>
        <p className={styles.kind}>
          <MarkGlyph name={markNameOf(statement)} /> <span>{recordKind(statement)}</span>
        </p>
        <RecordLink
          record={statement}
          navigation={navigation}
          className={styles.open}
          label={text.openRecord(line.sourceCount, recordTitle(statement, dataset))}
        >
          {words.sources(line.sourceCount)}
        </RecordLink>
      </div>
      <div className={styles.said}>
        <VoiceLine statement={statement} dataset={dataset} hasHedges={false} />
        <div className={line.original ? styles.pair : undefined}>
          <SpokenWords statement={statement} />
          {line.original && <OriginalWords original={line.original} />}
        </div>
        <StatementFacts facts={line.facts} />
      </div>
      <div className={styles.beside}>
        {line.demand && <DemandStatusMark status={line.demand} dataset={dataset} asOf={asOf} />}
        <StatementTies statement={statement} line={line} dataset={dataset} navigation={navigation} />
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
