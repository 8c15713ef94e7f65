import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import { useIsInPane } from '../../ui/pane-name'
import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import { hasFilters } from '../../view-model/filters'
import { formatDayLongMonth, formatEdtf } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import type { SituationModel } from '../../view-model/select-situation'
import { situation as text } from '../../words/en/situation'
import type { LinkTo } from './link-to'
import { shareStatements } from './situation-layout'
import styles from './statement-column.module.css'
import { useFitting } from './use-fitting'
import type { Statement } from '../../domain/statement'

type Props = {
  readonly model: SituationModel
  readonly board: Board
  readonly navigation: Navigation
  readonly limit: number
  readonly linkTo: LinkTo
}

/** What was said on the day, as many as fit without cutting one; what room is left shows what was said before. */
export function StatementColumn({ model, board, navigation, limit, linkTo }: Props) {
  const [list, places] = useFitting(model, limit)
  const { fresh, earlier, rest } = shareStatements(model, places)
  const day = formatDayLongMonth(board.asOf)
  const isFitted = useIsInPane() && board.view.mode !== 'desk'
  const item = (statement: Statement, isEarlier: boolean) => (
    <Item key={statement.id} statement={statement} board={board} navigation={navigation} isEarlier={isEarlier} />
  )
  return (
    <Region
      title={fresh.length > 0 ? text.saidOn(day) : text.nothingNew(day)}
      name={text.statements}
      className={styles.column}
      aside={linkTo('/statements', text.allStatements, rest)}
    >
      <div className={styles.box}>
        <div ref={list} className={isFitted ? `${styles.list} ${styles.fitted}` : styles.list}>
          <ol>{fresh.map((statement) => item(statement, false))}</ol>
          {earlier.length > 0 && (
            <>
              <h3 className={styles.earlier}>{text.earlier}</h3>
              <ol>{earlier.map((statement) => item(statement, true))}</ol>
            </>
          )}
        </div>
        {fresh.length + earlier.length === 0 && (
          <p className={styles.none}>{hasFilters(board.view) ? text.filteredSaid : text.nothingSaid}</p>
        )}
      </div>
    </Region>
  )
}

type ItemProps = Pick<Props, 'board' | 'navigation'> & { readonly statement: Statement; readonly isEarlier: boolean }

function Item({ statement, board, navigation, isEarlier }: ItemProps) {
  return (
    <li className={styles.statement}>
      <div className={styles.line}>
        <VoiceLine statement={statement} dataset={board.dataset} />
        {isEarlier && <p className={styles.date}>{formatEdtf(statement.date)}</p>}
      </div>
      <SpokenWords statement={statement} />
      <RecordLink
        record={statement}
        navigation={navigation}
        className={styles.cover}
        label={recordTitle(statement, board.dataset)}
      >
        <span />
      </RecordLink>
    </li>
  )
}
