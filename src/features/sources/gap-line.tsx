import type { Dataset } from '../../domain/dataset'
import { MarkGlyph } from '../../marks/mark-glyph'
import { RecordLink } from '../../marks/record-link'
import { ViewLink } from '../../ui/view-link'
import { formatEdtf, formatSpan } from '../../view-model/format-day'
import { markNameOf } from '../../view-model/mark-of'
import type { Navigation } from '../../view-model/navigation'
import { recordTitle } from '../../view-model/record-text'
import type { Gap, GapLine as Line } from '../../view-model/select-gaps'
import { showAround } from '../../view-model/source-transitions'
import { gaps as text } from '../../words/en/gaps'
import styles from './gap-line.module.css'

type Props = {
  readonly gap: Gap
  readonly line: Line
  readonly dataset: Dataset
  readonly navigation: Navigation
}

/** One gap, and in one action what it is about: the record, or the days on the timeline. */
export function GapLine({ gap, line, dataset, navigation }: Props) {
  switch (line.kind) {
    case 'days': {
      const days = formatSpan(line.span.from, line.span.to)
      return (
        <li className={styles.days}>
          <ViewLink
            href={navigation.hrefOf(showAround(line.span), '/timeline')}
            className={styles.link}
            label={text.showDays(days, line.aside)}
          >
            {days}
          </ViewLink>
          <span className={styles.aside}>{line.aside}</span>
        </li>
      )
    }
    case 'actor': {
      const title = recordTitle(line.record, dataset)
      return (
        <li className={styles.days}>
          <RecordLink
            record={line.record}
            navigation={navigation}
            className={styles.link}
            label={gap.name === 'unheard' ? text.lastHeard(line.name, title) : text.lastWord(line.name, title)}
          >
            {line.name}
          </RecordLink>
          <span className={styles.aside}>{line.aside}</span>
        </li>
      )
    }
    case 'record':
      return (
        <li className={styles.record}>
          <MarkGlyph name={markNameOf(line.record)} />
          <RecordLink record={line.record} navigation={navigation} className={styles.link}>
            {recordTitle(line.record, dataset)}
          </RecordLink>
          <span className={styles.aside}>
            {formatEdtf(line.record.date)} · {line.aside}
          </span>
        </li>
      )
  }
}
