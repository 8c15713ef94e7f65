import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { filterWords } from '../../view-model/receipt'
import { embed as text } from '../../words/en/embed'
import { words } from '../../words/words'
import { shell } from '../../words/en/shell'
import styles from './embed-foot.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** The one line that goes wherever the view goes: whose record, as of when, under which licence, and the way to all of it. */
export function EmbedFoot({ board, navigation }: Props) {
  const { dataset, asOf } = board
  const filters = filterWords(board)
  const parts = [
    text.asOf(formatDay(asOf)),
    ...(filters.length === 0 ? [] : [text.only(filters)]),
    shell.revision(dataset.revision),
    dataset.licence,
    words.product,
  ].filter((part) => part !== '')
  return (
    <footer className={styles.foot} aria-label={text.source}>
      <p className={styles.source}>
        <strong>{dataset.title}</strong> · {parts.join(' · ')}. {text.newTab}
      </p>
      <ViewLink href={navigation.hrefOf((view) => view)} className={styles.open}>
        {text.open}
      </ViewLink>
    </footer>
  )
}
