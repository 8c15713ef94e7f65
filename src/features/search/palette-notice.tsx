import type { Board } from '../../view-model/board'
import { formatDay, formatDayMonth } from '../../view-model/format-day'
import type { SearchModel } from '../../view-model/select-search'
import { search as text } from '../../words/en/search'
import { words } from '../../words/words'
import styles from './search-palette.module.css'

type Props = {
  readonly board: Board
  readonly found: SearchModel
  readonly typed: string
  readonly isSearch: boolean
  /** Whether a day or a command answers to what was typed. */
  readonly hasLists: boolean
}

/** Before anything is typed: what can be. Where nothing answers: why. */
export function PaletteNotice({ board, found, typed, isSearch, hasLists }: Props) {
  if (hasLists || found.count > 0) return null
  if (!isSearch) return <p>{text.noCommand(typed)}</p>
  if (found.isAsked) {
    return (
      <>
        <p>{text.none(typed.trim(), formatDay(board.asOf))}</p>
        <p className={styles.help}>{text.noneHelp}</p>
      </>
    )
  }
  const { dataset, known, asOf } = board
  const things = [words.records(known.byId.size), text.actors(dataset.actors.size), words.sources(dataset.sources.size)]
  const ways = [text.ways.letters, [formatDayMonth(asOf), text.ways.day] as const, text.ways.commands]
  return (
    <>
      <p>{text.holds(words.and(things))}</p>
      <dl className={styles.ways}>
        {ways.map(([what, why]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
