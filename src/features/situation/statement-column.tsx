import type { ReactNode } from 'react'
import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import { Region } from '../../ui/region'
import { useSize } from '../../ui/use-size'
import type { Board } from '../../view-model/board'
import { formatDayLongMonth, formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import { MAX_STATEMENTS, type SituationModel } from '../../view-model/select-situation'
import { situation as text } from '../../words/en/situation'
import { countFitting, TYPE_SIZES } from './situation-layout'
import styles from './statement-column.module.css'

type Props = {
  readonly model: SituationModel
  readonly board: Board
  readonly navigation: Navigation
  readonly linkTo: (path: string, label: string) => ReactNode
}

/** What was said on the day, as many as fit without cutting one; the rest is counted. */
export function StatementColumn({ model, board, navigation, linkTo }: Props) {
  const [ref, size] = useSize<HTMLDivElement>()
  const { statements, newsDay, isNewToday } = model
  const box = size && { width: size.width / size.rem, height: size.height / size.rem }
  const count = box ? countFitting(statements, box, TYPE_SIZES[board.view.mode], MAX_STATEMENTS) : MAX_STATEMENTS
  const rest = statements.length - Math.min(count, statements.length)
  return (
    <Region
      title={titleOf(newsDay, isNewToday)}
      name={text.statements}
      className={styles.column}
      aside={linkTo('/statements', rest > 0 ? text.moreStatements(rest) : text.allStatements)}
    >
      <div ref={ref} className={styles.box}>
        <ol className={styles.list}>
          {statements.slice(0, count).map((statement) => (
            <li key={statement.id} className={styles.statement}>
              <VoiceLine statement={statement} dataset={board.dataset} />
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
          ))}
        </ol>
        {statements.length === 0 && <p className={styles.none}>{text.nothingSaid}</p>}
      </div>
    </Region>
  )
}

function titleOf(newsDay: SituationModel['newsDay'], isNewToday: boolean): string {
  if (newsDay === undefined) return text.statements
  return isNewToday ? text.saidOn(formatDayLongMonth(newsDay)) : text.lastSaid(formatDay(newsDay))
}
