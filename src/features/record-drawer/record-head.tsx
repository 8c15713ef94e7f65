import { OriginalWords } from '../../marks/original-words'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import { ViewLink } from '../../ui/view-link'
import { quantityDigits, quantitySign, speakQuantity } from '../../view-model/format-quantity'
import type { RecordModel } from '../../view-model/select-record'
import { setFocus } from '../../view-model/transitions'
import type { DrawerPart } from './drawer-part'
import styles from './record-head.module.css'

/** What the record says: an event by its title, a statement in its words, a figure by its number. */
export function RecordHead({ model, board, navigation }: DrawerPart<RecordModel>) {
  const { record, title, figure, original } = model
  switch (record.type) {
    case 'event':
      return (
        <>
          <h2 className={styles.title}>{title}</h2>
          {record.summary !== undefined && <p className={styles.summary}>{record.summary}</p>}
        </>
      )
    case 'statement':
      return (
        <>
          <h2 className="visually-hidden">{title}</h2>
          <VoiceLine statement={record} dataset={board.dataset} />
          <div className={styles.words}>
            <SpokenWords statement={record} />
          </div>
          {original && (
            <div className={styles.original}>
              <OriginalWords original={original} />
            </div>
          )}
        </>
      )
    case 'claim': {
      const measure = figure?.measure
      const isInWords = record.value.kind === 'unstated'
      return (
        <>
          <h2 className="visually-hidden">{title}</h2>
          <p className={isInWords ? styles.inWords : styles.figure}>
            <span aria-hidden="true">
              <span className={styles.sign}>{quantitySign(record.value)}</span>
              {quantityDigits(record.value, record.words)}
            </span>
            <span className="visually-hidden">{speakQuantity(record.value, record.words)}</span>{' '}
            <span className={styles.unit}>{measure?.unit}</span>
          </p>
          {record.words !== undefined && !isInWords && (
            <p className={styles.asSaid}>
              <q>{record.words}</q>
            </p>
          )}
          {measure && (
            <p>
              <ViewLink
                href={navigation.hrefOf(setFocus({ type: 'claim', id: record.id }), `/figures/${measure.id}`)}
                className={styles.measure}
              >
                {measure.label}
              </ViewLink>
            </p>
          )}
        </>
      )
    }
  }
}
