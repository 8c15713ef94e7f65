import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import { LabelledSection } from '../../ui/labelled-section'
import type { Board } from '../../view-model/board'
import { hasFilters } from '../../view-model/filters'
import { markNameOf } from '../../view-model/mark-of'
import { formatEdtfShort } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { SituationModel } from '../../view-model/select-situation'
import { situation as text } from '../../words/en/situation'
import { words } from '../../words/words'
import styles from './next-dates.module.css'

type Props = { readonly model: SituationModel; readonly board: Board; readonly navigation: Navigation }

/** What is scheduled; a month without a day stays a month. */
export function NextDates({ model, board, navigation }: Props) {
  return (
    <LabelledSection label={text.next}>
      <header className={styles.header}>
        <h2>{text.next}</h2>
        {model.moreNext > 0 && <span>{words.more(model.moreNext)}</span>}
      </header>
      {model.next.length === 0 && (
        <p className={styles.none}>{hasFilters(board.view) ? text.filteredNext : text.noNext}</p>
      )}
      <ul>
        {model.next.map(({ event, inDays }) => (
          <li key={event.id} className={styles.date}>
            <strong>{formatEdtfShort(event.date)}</strong>
            <MarkGlyph name={markNameOf(event)} />
            <div>
              <RecordLink record={event} navigation={navigation} className={styles.title}>
                {event.title}
              </RecordLink>
              <p className={styles.when}>
                {event.date.precision === 'day' && inDays !== undefined ? words.inDays(inDays) : text.dayOpen}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </LabelledSection>
  )
}
