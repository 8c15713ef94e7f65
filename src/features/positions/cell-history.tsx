import { FormGlyph } from '../../marks/form-glyph'
import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import { LabelledSection } from '../../ui/labelled-section'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import type { CellHistory as Model } from '../../view-model/select-matrix'
import { openCell } from '../../view-model/transitions'
import { positions as text } from '../../words/en/positions'
import styles from './cell-history.module.css'

type Props = { readonly history: Model; readonly board: Board; readonly navigation: Navigation }

/** Everything that one actor said on one question by the day, latest first. */
export function CellHistory({ history, board, navigation }: Props) {
  const { title, entries } = history
  return (
    <LabelledSection className={styles.history} label={title}>
      <header className={styles.header}>
        <h3>{title}</h3>
        <ViewLink href={navigation.hrefOf(openCell(undefined))} className={styles.close}>
          {text.closeHistory}
        </ViewLink>
      </header>
      {entries.length === 0 && <p>{text.silentHistory(formatDay(board.asOf))}</p>}
      <ol>
        {entries.map(({ statement, part, mark, form, date, publishers }) => (
          <li key={statement.id} className={styles.entry}>
            <div className={styles.when}>
              <p>{date}</p>
              <p className={styles.form}>
                <FormGlyph mark={mark} /> <span>{form}</span>
              </p>
              {part !== 'alone' && <p className={styles.soft}>{text.parts[part]}</p>}
            </div>
            <div>
              <VoiceLine statement={statement} dataset={board.dataset} />
              <SpokenWords statement={statement} />
              <p className={styles.source}>
                <RecordLink
                  record={statement}
                  navigation={navigation}
                  label={text.openRecord(recordTitle(statement, board.dataset))}
                >
                  {text.sources(publishers, statement.citations.length)}
                </RecordLink>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </LabelledSection>
  )
}
