import { FormGlyph } from '../../marks/form-glyph'
import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import type { ExchangeEntry } from '../../view-model/select-exchange'
import { positions as text } from '../../words/en/positions'
import styles from './exchange-entry.module.css'
import { StatusBlock } from './status-block'

type Props = { readonly entry: ExchangeEntry; readonly board: Board; readonly navigation: Navigation }

/** One turn of an exchange: when, in which form, to what; the words; what became of them; what they rest on. */
export function ExchangeEntryLine({ entry, board, navigation }: Props) {
  const { statement, side, mark, form, date, publishers, sourceCount, inside, outside, status, addressees } = entry
  const { dataset, view } = board
  const isCurrent = view.focus?.id === statement.id
  return (
    <li className={`${styles.entry} ${styles[side]} ${isCurrent ? styles.current : ''}`}>
      <p className={styles.date}>{date}</p>
      <div className={styles.turn}>
        <p className={styles.form}>
          <FormGlyph mark={mark} /> <span>{form}</span>
          {inside.map((tie) => (
            <span key={tie} className={styles.tie}>
              {tie}
            </span>
          ))}
          {statement.withdrawn && <span className={styles.withdrawn}> · {text.withdrawn}</span>}
        </p>
        <VoiceLine statement={statement} dataset={dataset} />
        <SpokenWords statement={statement} />
        <p className={styles.source}>
          <RecordLink
            record={statement}
            navigation={navigation}
            className={styles.link}
            label={text.sourcesOf(publishers, sourceCount, recordTitle(statement, dataset))}
          >
            {text.sources(publishers, sourceCount)}
          </RecordLink>
        </p>
        {outside.map(({ label, records }) => (
          <div key={label} className={styles.also}>
            <p>{text.also(label)}</p>
            <ul>
              {records.map((record) => (
                <li key={record.id}>
                  <RecordLink record={record} navigation={navigation} className={styles.link}>
                    {recordTitle(record, dataset)}
                  </RecordLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {status && (
          <div className={styles.fate}>
            <p className="visually-hidden">{text.became}</p>
            <StatusBlock status={status} addressees={addressees} board={board} />
          </div>
        )}
      </div>
    </li>
  )
}
